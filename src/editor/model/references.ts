/**
 * Where a draft refers to ids. References are known by their keys, wherever they stand, so that they are also found in parts
 * that the editor does not know.
 */
import { BESIDE, OWN_ACTIONS, SUPPORT } from './beside.js';
import { entriesAt, entryOf } from './draft.js';
import type { Draft } from './draft.js';
import { isList, isObject, withValue } from './json.js';
import type { Json, JsonObject, Path } from './json.js';
import type { Target } from './targets.js';

/** The draft with all references to `target` leading to another id, or cleared; and where they were. */
export interface Retargeted {
  readonly draft: Draft;
  readonly places: readonly Path[];
}

/** Keys whose list of texts are ids, by what they name. */
const LISTS_OF_IDS: Readonly<Record<string, Target['kind']>> = {
  ...{ items: 'items', voices: 'items', quick: 'sections' },
  // Of offers, and of answers to barriers.
  ...{ dimensions: 'dimensions', steps: 'steps', actions: 'actions', hides: 'actions' },
};
/** Keys whose text is an id, by what it names. */
const IDS: Readonly<Record<string, Target['kind']>> = {
  ...{ item: 'items', dimension: 'dimensions', row: 'rows', column: 'columns' },
};
/** Keys that name options of the item with this role. */
const ROLES: Readonly<Record<string, string>> = {
  ...{ sizes: 'size', sectors: 'sector', regions: 'region', barriers: 'barriers', barrier: 'barriers' },
  ...{ support: 'support', form: 'support' },
};
/** Keys that name options of the item that stands beside them as `item`. */
const OPTIONS_OF_ITEM = ['is', 'isNot', 'to', 'from'];
/** Without any entry, these say nothing or are refused: they go with their last entry. */
const GO_WHEN_EMPTY = new Set([
  ...['all', 'any', 'of', 'is', 'isNot', 'needs', 'after', 'minima', 'voices', 'quick', 'alsoMoves'],
  ...['from', 'sizes', 'sectors', 'regions', 'barriers', 'steps', 'hiddenAnswer'],
]);
/** Without these, the object around them says nothing: it goes with them. */
const ESSENTIAL = new Set(['item', 'dimension', 'is', 'isNot', 'all', 'any', 'of', 'to', 'form', 'barrier']);
/** Words of offers and of answers to barriers. */
const TEXTS_BESIDE = ['texts', 'actionTexts', 'barrierTexts'];

/** `to`: the new id; null clears the references. Words are not looked at. */
export function retarget(draft: Draft, target: Target, to: string | null): Retargeted {
  const places: Path[] = [];
  /** Whether the other list of actions has one of this id: then the file of offers may as well mean that one. */
  const hasTwin =
    target.kind === 'actions'
      ? entriesAt(draft, OWN_ACTIONS).some(({ id }) => id === target.id)
      : entryOf(draft, 'actions', target.id) !== undefined;
  const role = target.kind === 'options' ? entryOf(draft, 'items', target.item)?.role : undefined;

  function isReference(key: string, around: JsonObject, path: Path): boolean {
    if (target.kind === 'actions' || target.kind === 'own-actions') return isAction(key, path);
    if (target.kind !== 'options') return (IDS[key] ?? LISTS_OF_IDS[key]) === target.kind;
    if (key === 'hiddenAnswer') return path.length === 2 && path[0] === 'items' && around.id === target.item;
    if (OPTIONS_OF_ITEM.includes(key) && around.item === target.item) return true;
    return ROLES[key] !== undefined && ROLES[key] === role;
  }

  /** An id that an action of the other list keeps goes on naming that one, in the file of offers. */
  function isAction(key: string, path: Path): boolean {
    if (LISTS_OF_IDS[key] !== 'actions') return false;
    const isBeside = path[1] === 'support';
    return target.kind === 'actions' ? to !== null || !hasTwin || !isBeside : !hasTwin && isBeside;
  }

  function visit(value: Json, path: Path): Json | undefined {
    if (isList(value)) return changedList(value, path);
    return isObject(value) ? changedObject(value, path) : value;
  }

  function changedList(list: readonly Json[], path: Path): readonly Json[] {
    const changed = list.map((part, index) => visit(part, [...path, index]));
    return changed.some((part, index) => part !== list[index]) ? changed.filter((part) => part !== undefined) : list;
  }

  function changedObject(object: JsonObject, path: Path): JsonObject | undefined {
    const parts = Object.entries(object).map(([key, value]): [string, Json | undefined] => {
      if (isTexts(key, path)) return [key, value];
      if (key === 'answers' && path[1] === 'examples') return [key, changedAnswers(value, [...path, key])];
      return [key, changedPart(key, value, object, path)];
    });
    if (parts.every(([key, value]) => value === object[key])) return object;
    const lost = parts.filter(([, value]) => value === undefined).map(([key]) => key);
    // A question or a dimension stays, whatever it has lost.
    if (object.id === undefined && path.length > 0 && lost.some((key) => ESSENTIAL.has(key))) return undefined;
    // This answer stands for a question that is not asked, and nothing else.
    const goes = (key: string) => lost.includes(key) || (key === 'hiddenAnswer' && lost.includes('askIf'));
    return Object.fromEntries(
      parts.flatMap(([key, value]) => (value === undefined || goes(key) ? [] : [[key, value] as const])),
    );
  }

  function changedPart(key: string, value: Json, around: JsonObject, path: Path): Json | undefined {
    const at = [...path, key];
    if (key === 'minima' && target.kind === 'dimensions' && isObject(value)) return changedKeys(value, at);
    const isNamed = isReference(key, around, path);
    if (isNamed && typeof value === 'string') return changedId(value, at);
    const changed = isNamed && isList(value) ? changedIds(value, at) : visit(value, at);
    return changed !== value && isEmpty(changed) && goes(key, path) ? undefined : changed;
  }

  function changedId(id: string, path: Path): string | undefined {
    if (id !== target.id) return id;
    places.push(path);
    return to ?? undefined;
  }

  function changedIds(list: readonly Json[], path: Path): readonly Json[] {
    const changed = list.map((one, index) =>
      typeof one === 'string' ? changedId(one, [...path, index]) : visit(one, [...path, index]),
    );
    return changed.some((one, index) => one !== list[index]) ? changed.filter((one) => one !== undefined) : list;
  }

  function changedKeys(object: JsonObject, path: Path): JsonObject | undefined {
    if (!Object.hasOwn(object, target.id)) return object;
    places.push([...path, target.id]);
    const entries = Object.entries(object).flatMap(([key, value]): [string, Json][] => {
      if (key !== target.id) return [[key, value]];
      return to === null ? [] : [[to, value]];
    });
    return entries.length > 0 ? Object.fromEntries(entries) : undefined;
  }

  /** Answers of an example, by question. */
  function changedAnswers(value: Json, path: Path): Json {
    if (!isObject(value)) return value;
    if (target.kind === 'items') return changedKeys(value, path) ?? {};
    const answer = target.kind === 'options' ? value[target.item] : undefined;
    if (target.kind !== 'options' || answer === undefined) return value;
    const at = [...path, target.item];
    const changed = isList(answer)
      ? changedIds(answer, at)
      : typeof answer === 'string'
        ? changedId(answer, at)
        : answer;
    return changed === answer ? value : withValue(value, [target.item], isEmpty(changed) ? undefined : changed);
  }

  return { draft: changedObject(draft, []) ?? draft, places };
}

function isTexts(key: string, path: Path): boolean {
  if (path.length === 1 && path[0] === BESIDE) return key === 'done';
  return path.length === 0 ? key === 'texts' : path.join() === SUPPORT.join() && TEXTS_BESIDE.includes(key);
}

/** An offer lists barriers also if there are none, and so does the file of offers; as a limit of an action, they go. */
function goes(key: string, path: Path): boolean {
  const isKept = path[1] === 'support' && (path.length === 2 || path[2] === 'entries');
  return GO_WHEN_EMPTY.has(key) && !(key === 'barriers' && isKept);
}

function isEmpty(value: Json | undefined): boolean {
  return isList(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0;
}
