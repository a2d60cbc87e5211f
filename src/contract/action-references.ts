/** The references of actions and of answers to barriers, as ids of the assessment. */
import type { Action, Assessment as Whole, BarrierAnswer, ItemRole, Limits } from '../engine/index.js';
import type { Reference } from './additions.js';
import type { Path } from './issues.js';

/** The part of an assessment that references are checked against. */
type Assessment = Pick<Whole, 'items'>;

export function actionReferences(assessment: Assessment, action: Action): Reference[] {
  return [
    ...move(assessment, [], action),
    ...(action.alsoMoves ?? []).flatMap((one, index) => move(assessment, ['alsoMoves', index], one)),
    ...(action.support === undefined
      ? []
      : [{ path: ['support'], id: action.support, known: optionsOf(assessment, 'support') }]),
    ...limits(assessment, [], action, action.item),
    ...(action.variants ?? []).flatMap((one, index) => limits(assessment, ['variants', index], one, action.item)),
  ];
}

export function barrierReferences(assessment: Assessment, answer: BarrierAnswer): Reference[] {
  return [
    { path: ['barrier'], id: answer.barrier, known: optionsOf(assessment, 'barriers') },
    { path: ['support'], id: answer.support, known: optionsOf(assessment, 'support') },
    ...(answer.variants ?? []).flatMap((one, index) => limits(assessment, ['variants', index], one, null)),
  ];
}

/** Ids of the options of the item with a role; empty if there is no such item. */
export function optionsOf(assessment: Assessment, role: ItemRole): string[] {
  return ids(assessment.items.find((item) => item.role === role)?.options ?? []);
}

/** A scored item, and one of its options above the lowest value. */
function move(
  assessment: Assessment,
  at: Path,
  { item, to }: { readonly item: string; readonly to: string },
): Reference[] {
  const scored = assessment.items.filter(
    ({ options, type }) => type !== 'multiple' && options.some(({ value }) => value !== undefined),
  );
  const options = scored.find(({ id }) => id === item)?.options ?? [];
  const least = Math.min(...options.map(({ value = 0 }) => value));
  const above = options.filter(({ value = 0 }) => value > least);
  return [
    { path: [...at, 'item'], id: item, known: ids(scored) },
    // With an unknown item, the option cannot be checked.
    ...(options.length > 0 ? [{ path: [...at, 'to'], id: to, known: ids(above) }] : []),
  ];
}

function limits(assessment: Assessment, at: Path, entry: Limits, item: string | null): Reference[] {
  const starts = assessment.items.find(({ id }) => id === item)?.options;
  const known = {
    sizes: optionsOf(assessment, 'size'),
    sectors: optionsOf(assessment, 'sector'),
    barriers: optionsOf(assessment, 'barriers'),
    ...(starts && { from: ids(starts) }),
  };
  return Object.entries(known).flatMap(([key, all]) =>
    (entry[key as keyof typeof known] ?? []).map((id, index) => ({ path: [...at, key, index], id, known: all })),
  );
}

function ids(list: readonly { readonly id: string }[]): string[] {
  return list.map(({ id }) => id);
}
