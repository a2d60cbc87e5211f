/** How a text is called among all texts of a scan: what it belongs to, and what it is there. */
import { entriesAt, stringsAt } from '../model/draft.js';
import type { Draft } from '../model/draft.js';
import type { Path } from '../model/json.js';
import type { Words } from '../words/words.js';

/** Keys that fields have words for. */
const KEYS = [
  ...['title', 'description', 'caveat', 'source', 'question', 'label', 'hint', 'dontKnow', 'short', 'column'],
  ...['why', 'done', 'watch', 'stop'],
] as const;

/** Such as "Question 3 · Answer 2". `path`: below the language. What the editor does not know keeps its key. */
export function textName(draft: Draft, path: Path, words: Words): string {
  const [group = '', id, ...rest] = path.map(String);
  if (id === undefined) return keyName(group, words);
  const owner = ownerName(draft, group, id, words);
  return [owner, ...partNames(draft, [group, id], rest, words)].join(' · ');
}

/** With its number in the order of the scan. */
function ownerName(draft: Draft, group: string, id: string, words: Words): string {
  const names: Readonly<Record<string, string>> = {
    ...words.lists,
    ...{ sections: words.section, rows: words.gridRow, columns: words.gridColumn },
  };
  const isGrid = group === 'rows' || group === 'columns';
  const ids = isGrid ? stringsAt(draft, ['grid', group]) : entriesAt(draft, [group]).map((one) => one.id);
  return `${names[group] ?? group} ${numbered(ids, id)}`;
}

/** `of`: list and id of what has the parts. */
function partNames(draft: Draft, of: readonly [string, string], path: readonly string[], words: Words): string[] {
  const [first, second, ...rest] = path;
  if (first === undefined) return [];
  if (second === undefined) return [keyName(first, words)];
  const [list, id] = of;
  const at = entriesAt(draft, [list]).findIndex((one) => one.id === id);
  const number = numbered(
    entriesAt(draft, [list, at, first]).map((one) => one.id),
    second,
  );
  const names: Readonly<Record<string, string>> = {
    ...{ options: `${words.option} ${number}`, variants: `${words.variants} ${number}` },
    ...{ bands: `${words.bands} ${number}`, steps: `${words.actionSteps} ${Number(second) + 1}` },
  };
  return [names[first] ?? `${first} ${second}`, ...rest.map((key) => keyName(key, words))];
}

function numbered(ids: readonly string[], id: string): string {
  const at = ids.indexOf(id);
  return at < 0 ? id : String(at + 1);
}

function keyName(key: string, words: Words): string {
  const known = KEYS.find((one) => one === key);
  return known ? words[known] : key;
}
