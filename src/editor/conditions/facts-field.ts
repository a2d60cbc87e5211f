/** A list of facts that all have to hold, each "question is at least": what a plan needs, and what comes before an answer. */
import type { TemplateResult } from 'lit';
import { isList, isObject } from '../model/json.js';
import type { Json, Path } from '../model/json.js';
import type { Screen } from '../page/screen.js';
import { conditionFields } from './condition-fields.js';

/** `items`: questions that may come in, by id. */
export function factsField(
  screen: Screen,
  { help, items, label, path }: { label: string; help?: string; path: Path; items: readonly string[] },
): TemplateResult {
  const write = (condition: Json | undefined, focus: string) => {
    const value = isObject(condition) && isList(condition.all) ? condition.all : condition && [condition];
    screen.act({ type: 'set', path, ...(value !== undefined && { value }) }, focus);
  };
  const read = (found: Json | undefined) => (isList(found) && found.length > 0 ? { all: found } : undefined);
  return conditionFields(screen, { label, ...(help && { help }), kind: 'facts', path, items, read, write });
}
