/** What was for some firms only, and is for all of them once an answer is gone that it names. */
import { removed } from './change-ids.js';
import type { Draft } from './draft.js';
import { isList, valueAt } from './json.js';
import type { Path } from './json.js';
import type { Target } from './targets.js';

/** Keys whose lists say for which firms something is. */
const LIMITS = ['sizes', 'sectors', 'regions', 'barriers', 'from'];

/** Paths, in the draft as it is, of actions, offers and variants that lose the last answer of this kind. */
export function forAllWithout(draft: Draft, target: Target): readonly Path[] {
  const lost = removed(draft, target).cleared.filter((path) => LIMITS.includes(String(path.at(-2))) && !isHelp(path));
  const goneFrom = (list: Path) => lost.filter((path) => isSame(path.slice(0, -1), list)).length;
  const isLeft = (list: Path) => {
    const found = valueAt(draft, list);
    return isList(found) && found.length > goneFrom(list);
  };
  return lost
    .map((path) => path.slice(0, -2))
    .filter((owner, at, owners) => owners.findIndex((one) => isSame(one, owner)) === at)
    .filter((owner) => !LIMITS.some((key) => !isHelp([...owner, key, 0]) && isLeft([...owner, key])));
}

function isSame(one: Path, other: Path): boolean {
  return one.join('\n') === other.join('\n');
}

/** What an offer helps with limits it to nobody. */
function isHelp(path: Path): boolean {
  return path.at(-2) === 'barriers' && path[2] === 'entries';
}
