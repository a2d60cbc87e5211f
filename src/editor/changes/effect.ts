/** What a change does to answers: of examples, of stored results, and of made-up firms. */
import { evaluate } from '../../engine/index.js';
import type { Answers, AssessmentDefinition, Evaluation } from '../../engine/index.js';
import { fitting } from '../try-out/fitting.js';
import { isSameStep } from '../try-out/step-range.js';
import { isOfItself } from './differences.js';
import type { Difference, Differences } from './differences.js';

/** Of so many sheets, so many get another step, and so many another score. */
export interface Effect {
  readonly all: number;
  readonly steps: number;
  readonly scores: number;
}

export function effectOn(before: AssessmentDefinition, now: AssessmentDefinition, sheets: readonly Answers[]): Effect {
  const pairs = sheets.map((answers) => [evaluate(before, answers), evaluate(now, fitting(now, answers))] as const);
  return {
    all: sheets.length,
    steps: pairs.filter(([then, present]) => !isSameStep(then.step, present.step)).length,
    scores: pairs.filter(([then, present]) => isOtherScore(then.cells, present.cells)).length,
  };
}

/** Scores that only one of both has are not compared. */
function isOtherScore(before: Evaluation['cells'], now: Evaluation['cells']): boolean {
  return Object.entries(before).some(([id, cell]) => {
    const present = now[id];
    return present !== undefined && (cell?.low !== present?.low || cell?.high !== present?.high);
  });
}

export type Bump = 'major' | 'minor' | 'patch';

/** After these, results of before and after cannot be laid side by side. */
function breaks({ aspect, list }: Difference): boolean {
  if (list === 'steps') return aspect === 'added' || aspect === 'removed' || aspect === 'order';
  if (list === 'dimensions') return aspect === 'removed';
  return list === 'items' && (aspect === 'removed' || aspect === 'kind' || aspect === 'answers');
}

/**
 * How far the version has to be raised: `major` if results change or no longer fit, `minor` if anything but words does,
 * `patch` for words, and for what the scan says of itself. Null: nothing has changed.
 */
export function suggested({ parts, settings, texts }: Differences, effects: readonly Effect[]): Bump | null {
  if (parts.some(breaks) || effects.some(({ scores, steps }) => scores + steps > 0)) return 'major';
  if (parts.length > 0 || !settings.every(isOfItself)) return 'minor';
  return settings.length + Object.keys(texts).length > 0 ? 'patch' : null;
}

/** `1.4.2` raised: `2.0.0`, `1.5.0` or `1.4.3`. Null if it is no version. */
export function raised(version: string, bump: Bump): string | null {
  const [, major, minor, patch] = /^(\d+)\.(\d+)\.(\d+)/.exec(version) ?? [];
  if (major === undefined || minor === undefined || patch === undefined) return null;
  if (bump === 'major') return `${Number(major) + 1}.0.0`;
  return bump === 'minor' ? `${major}.${Number(minor) + 1}.0` : `${major}.${minor}.${Number(patch) + 1}`;
}

/** Whether a version is at least as high as another one. */
export function isEnough(version: string, least: string): boolean {
  const [one, other] = [version, least].map((text) => text.split(/[.-]/).slice(0, 3).map(Number));
  const at = [0, 1, 2].find((place) => one?.[place] !== other?.[place]);
  return at === undefined || (one?.[at] ?? 0) > (other?.[at] ?? 0);
}
