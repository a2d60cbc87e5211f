/** What a step asks of one fact: the parts of its gate that all have to hold. */
import type { Json } from '../model/json.js';
import { conditionOf, groupFrom, isGroup } from './tree.js';
import type { Comparison, Group, Part } from './tree.js';

export type Subject = Pick<Comparison, 'id' | 'of'>;

/** Null if the gate cannot be read. A group of which not all have to hold is one part. */
export function partsOf(gate: Json | undefined): readonly Part[] | null {
  const group = groupFrom(gate);
  if (!group) return null;
  return group.joined === 'all' || (group.joined === 'any' && group.parts.length < 2) ? group.parts : [group];
}

/** What is asked of a question or a score in so many words; undefined if nothing is, or only within a group. */
export function askedOf(gate: Json | undefined, subject: Subject): Comparison | undefined {
  return partsOf(gate)?.find((part): part is Comparison => isAbout(part, subject));
}

/** The groups of a gate. */
export function groupsOf(gate: Json | undefined): readonly Group[] {
  return partsOf(gate)?.filter(isGroup) ?? [];
}

/** The gate when something else is asked of the subject; null: nothing. Everything else in it stays. */
export function asking(gate: Json | undefined, subject: Subject, asked: Comparison | null): Json | undefined {
  const parts = partsOf(gate);
  if (!parts) return gate;
  const at = parts.findIndex((part) => isAbout(part, subject));
  const put = asked ? [asked] : [];
  const next = at < 0 ? [...parts, ...put] : [...parts.slice(0, at), ...put, ...parts.slice(at + 1)];
  return conditionOf({ joined: 'all', atLeast: 1, parts: next });
}

function isAbout(part: Part, { id, of }: Subject): part is Comparison {
  return !isGroup(part) && part.of === of && part.id === id;
}
