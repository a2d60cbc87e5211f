/** Explains a gate: the facts and scores it requires, and whether each holds. */
import { applicable } from './applicable.js';
import { compile } from './compile.js';
import { read, scoreAll } from './read.js';
import { test } from './reading.js';
import type { Bounds } from './routing.js';
import type { Compiled } from './compile.js';
import type { Test } from './compiled-test.js';
import type { Answers, Assessment, AtLeast, ScoreAtLeast, Truth } from './types.js';

/** A required value of an item, and whether it holds. */
export interface GateFact extends AtLeast {
  readonly kind: 'fact';
  readonly holds: Truth;
}

/** A required score of a dimension, and whether it holds. */
export interface GateScore extends ScoreAtLeast {
  readonly kind: 'score';
  readonly holds: Truth;
  /** The definition asks for more than this; then `atLeast` is the next score above. */
  readonly moreThan?: number;
}

/** Parts of a gate: all, one, or at least `least` of them have to hold. */
export type GateGroup =
  | { readonly kind: 'all' | 'any'; readonly holds: Truth; readonly parts: readonly GateTree[] }
  | { readonly kind: 'some'; readonly holds: Truth; readonly least: number; readonly parts: readonly GateTree[] };

/** A gate as a tree: facts and scores, in groups. */
export type GateTree = GateFact | GateScore | GateGroup;

/** The gate of a step as a tree; null for a step without a gate. `step`: numbered from 1. */
export function explainGate(whole: Assessment, answers: Answers, step: number): GateTree | null {
  const assessment = applicable(whole, answers);
  const compiled = compile(assessment);
  const gate = assessment.steps[step - 1]?.gate ? compiled.gates[step - 2] : undefined;
  if (!gate) return null;
  const items = read(compiled, answers);
  return explain(compiled, gate.test, items, scoreAll(compiled, items));
}

function explain(compiled: Compiled, node: Test, items: Bounds, scores: Bounds): GateTree {
  const holds = test(node, items, scores);
  switch (node.kind) {
    case 'item':
      return { kind: 'fact', item: compiled.items[node.at]?.item.id ?? '', atLeast: node.atLeast, holds };
    case 'dimension': {
      const { atLeast, moreThan } = node;
      const dimension = compiled.dimensions[node.at]?.id ?? '';
      return { kind: 'score', dimension, atLeast, ...(moreThan !== undefined && { moreThan }), holds };
    }
    default: {
      const parts = 'parts' in node ? node.parts.map((part) => explain(compiled, part, items, scores)) : [];
      if (node.kind === 'some') return { kind: 'some', holds, least: node.least, parts };
      return { kind: node.kind === 'any' ? 'any' : 'all', holds, parts };
    }
  }
}
