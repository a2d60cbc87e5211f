/** The value of an entry. */
import { isObject } from '../../contract/copy.js';
import type { Entry } from './entry.js';
import { valueOf } from './json-lines.js';

/** The entry with the value of its text, if it has one. A CloudEvent stands for its `data`. */
export function opened({ text, ...entry }: Entry): Entry {
  const whole: Entry = text === undefined ? entry : { ...entry, ...valueOf(text) };
  const { place, value } = whole;
  return isCloudEvent(value) ? { ...whole, place: `${place} data`, value: value.data } : whole;
}

/** Whether the value is a CloudEvent, as receivers of the scan keep them. */
function isCloudEvent(value: unknown): value is { readonly data: unknown } {
  return isObject(value) && typeof value.specversion === 'string' && 'data' in value;
}
