/** What a click can do about an issue. */
import type { Issue, IssueCode } from '../../contract/issues.js';
import { entriesAt, sectionOf } from '../model/draft.js';
import type { Draft } from '../model/draft.js';
import type { Edit } from '../model/edits.js';
import { freeCell, placing } from '../model/grid.js';
import { isList, isObject, valueAt } from '../model/json.js';
import type { Path } from '../model/json.js';
import { alike, sameAnswers } from '../model/table.js';
import { pathFrom } from './issue-path.js';

/** Words for the button are under this key. */
export type CureName =
  | 'takeOut'
  | 'useVersion2'
  | 'addToSection'
  | 'setHiddenAnswer'
  | 'addLanguageThere'
  | 'placeInGrid'
  | 'sameWords';
export interface Cure {
  readonly name: CureName;
  readonly edit: Edit;
}

const takeOut = (path: Path): Cure => ({ name: 'takeOut', edit: { type: 'set', path } });

const CURES: Partial<Record<IssueCode, (draft: Draft, path: Path) => Cure | null>> = {
  'unknown-key': (_, path) => {
    const [texts, language] = path;
    if (texts !== 'texts' || path.length !== 2) return takeOut(path);
    return { name: 'addLanguageThere', edit: { type: 'add-language', language: String(language) } };
  },
  'newer-format': () => ({ name: 'useVersion2', edit: { type: 'set', path: ['schemaVersion'], value: 2 } }),
  'section-order': (draft) => {
    const sections = entriesAt(draft, ['sections']);
    const lost = entriesAt(draft, ['items']).find(({ id }) => sectionOf(draft, id) === undefined);
    const last = sections.at(-1);
    if (!lost || !last) return null;
    const to = isList(last.items) ? last.items.length : 0;
    return { name: 'addToSection', edit: { type: 'move-question', id: lost.id, section: last.id, to } };
  },
  'routing-incomplete': (draft, path) => {
    const item = valueAt(draft, path);
    if (!isObject(item) || path.at(-1) === 'item') return null;
    if (item.hiddenAnswer !== undefined) return takeOut([...path, 'hiddenAnswer']);
    const [first] = entriesAt(draft, [...path, 'options']);
    const value = first && (item.type === 'multiple' ? [first.id] : first.id);
    return value === undefined
      ? null
      : { name: 'setHiddenAnswer', edit: { type: 'set', path: [...path, 'hiddenAnswer'], value } };
  },
  'gate-on-first-step': (_, path) => takeOut(path),
  'bad-max': (_, path) => takeOut(path),
  'bad-value': (draft, path) => {
    const edit = inTable(draft, path);
    return edit && { name: 'sameWords', edit };
  },
  'grid-mismatch': (draft, path) => {
    const found = valueAt(draft, path);
    if (!isObject(found) || typeof found.id !== 'string') return null;
    if (draft.grid !== undefined) {
      const cell = freeCell(draft);
      return cell ? { name: 'placeInGrid', edit: placing(draft, found.id, cell) } : null;
    }
    const edits = ['row', 'column'].map((key): Edit => ({ type: 'set', path: [...path, key] }));
    return { name: 'takeOut', edit: { type: 'all', edits } };
  },
};

/** What makes a table of questions with other answers, or other words for them, than the first one has. */
function inTable(draft: Draft, path: Path): Edit | null {
  const [top, which, part, item, key] = path;
  if (top === 'items' && part === 'options' && path.length === 4) {
    const row = entriesAt(draft, ['items'])[Number(which)];
    return row ? sameAnswers(draft, row.id) : null;
  }
  const isHead = top === 'texts' && part === 'items' && (key === 'options' || key === 'dontKnow');
  return isHead ? alike(draft, String(item)) : null;
}

/** Null if it takes more than a click. */
export function cureOf(draft: Draft, { code, path: text }: Issue): Cure | null {
  const path = pathFrom(text);
  const cure = CURES[code]?.(draft, path) ?? null;
  // A path that could not be read to its end would mend something else.
  if (cure?.name === 'takeOut' && cure.edit.type === 'set' && valueAt(draft, cure.edit.path) === undefined) return null;
  return cure;
}
