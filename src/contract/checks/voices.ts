import { issue } from '../issues.js';
import type { Issue } from '../issues.js';
import { suggester } from '../suggest.js';
import { strangers } from '../view.js';
import type { View } from '../view.js';
import { hasValues } from './scoring.js';

/** Checks that `voices` names items with values. That it names each once is checked with all ids. */
export function checkVoices({ ids, items, raw }: View): Issue[] {
  const list = Array.isArray(raw.voices) ? (raw.voices as readonly unknown[]) : [];
  const named = list.flatMap((id, index) => (typeof id === 'string' ? [{ id, path: ['voices', index] }] : []));
  const suggest = suggester();
  const unknown = strangers(
    named.map(({ id }) => id),
    ids.items,
  );
  const byId = new Map(items.map(({ value }) => [value.id, value]));
  return named.flatMap(({ id, path }) => {
    if (unknown.has(id))
      return [issue('unknown-reference', path, id, 'the id of an item', suggest(id, ids.items.known))];
    const item = byId.get(id);
    if (!item || hasValues(item) || ids.items.repeated.has(id)) return [];
    const cure = 'Take it out, or give every option of that item a `value`: only values can be merged.';
    return [issue('no-values', path, id, 'an item whose options have values', cure)];
  });
}
