/** Random sheets of an instrument, scored by the engine and by its rule. */
import assert from 'node:assert/strict';
import type { Answer, AssessmentDefinition, Evaluation, Item } from '../../../src/engine/index.js';
import { DONT_KNOW, evaluate } from '../../../src/engine/index.js';
import { random } from '../../engine/support/random-sheets.js';
import { PART } from '../../engine/support/runs.js';
import type { Instrument, Outcome, Sheet } from './model.js';

const SHEETS = 2_000;

/** Scores the sheets both ways. All of them meet every step, or nothing was shown. */
export function compareOnSheets({ definition, name, score }: Instrument): void {
  const met = new Set<number>();
  const next = random(20261130);
  for (let sheet = 0; sheet < Math.ceil(SHEETS * PART); sheet++) {
    const given = randomSheet(definition, next);
    const open = sheet % 4 === 0 ? definition.items.filter(() => next() < 0.1) : [];
    const worst = { ...given, ...Object.fromEntries(open.map((item) => [item.id, endOf(item, 'low')])) };
    const best = { ...given, ...Object.fromEntries(open.map((item) => [item.id, endOf(item, 'high')])) };
    const answers = Object.fromEntries(
      definition.items.map((item) => [item.id, open.includes(item) ? DONT_KNOW : answerOf(item, given)]),
    );
    const [low, high] = [score(worst), score(best)];
    try {
      assertOutcome(evaluate(definition, answers), low, high);
    } catch (error) {
      throw new Error(`${name}: ${JSON.stringify(answers)}`, { cause: error });
    }
    met.add(low.step);
  }
  if (PART >= 1) assert.deepEqual([...met].sort(), [...definition.steps.keys()], `${name}: steps that sheets meet`);
}

function assertOutcome({ cells, step }: Evaluation, low: Outcome, high: Outcome): void {
  assert.deepEqual(step && [step.low - 1, step.high - 1], [low.step, high.step]);
  for (const [id, least] of Object.entries(low.scores ?? {})) {
    const most = high.scores?.[id] ?? null;
    const known = least === null || most === null ? null : { low: sixDecimals(least), high: sixDecimals(most) };
    assert.deepEqual(cells[id] ?? null, known, id);
  }
}

/**
 * Firms differ: some are better off than others all over, some have done what comes first and others what comes last, and
 * some answers are out of line.
 */
function randomSheet({ items }: AssessmentDefinition, next: () => number): Sheet {
  const level = next() * 1.6 - 0.3;
  const slope = (next() - 0.3) * 3;
  const noise = next() ** 3;
  return Object.fromEntries(
    items.map((item, index): [string, Sheet[string]] => {
      const at = level + slope * (0.5 - index / items.length) + noise * (next() - 0.5);
      const places = scaleOf(item);
      if (item.type === 'multiple') return [item.id, places.filter(() => next() < at)];
      if (places.length < item.options.length && next() < 0.05) return [item.id, null];
      return [item.id, Math.min(places.length - 1, Math.max(0, Math.floor(at * places.length)))];
    }),
  );
}

/** The places of the options that are scored. */
function scaleOf({ options }: Item): readonly number[] {
  return options.flatMap(({ exclusive, notApplicable }, place) => (exclusive || notApplicable ? [] : [place]));
}

function endOf(item: Item, end: 'low' | 'high'): Sheet[string] {
  const places = scaleOf(item);
  if (item.type === 'multiple') return end === 'low' ? [] : places;
  return end === 'low' ? 0 : places.length - 1;
}

function answerOf({ id, options, type }: Item, sheet: Sheet): Answer {
  const places: readonly number[] = [sheet[id] ?? []].flat();
  const chosen = places.map((at) => options[at]?.id ?? assert.fail(id));
  if (type === 'multiple') return chosen.length > 0 ? chosen : ['none'];
  return chosen[0] ?? options.find(({ notApplicable }) => notApplicable)?.id ?? assert.fail(id);
}

/** As scores are published in a result. */
export function sixDecimals(score: number): number {
  return Math.round(score * 1e6) / 1e6;
}

/** Where an item stands on its scale; throws for one that does not apply. */
export function place(sheet: Sheet, id: string): number {
  const at = sheet[id];
  return typeof at === 'number' ? at : assert.fail(id);
}

export function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
