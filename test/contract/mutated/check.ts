/** One mutated definition: made, offered to the contract and, if accepted, scored both ways. */
import assert from 'node:assert/strict';
import { builtInDefinition } from '../../../src/content/index.js';
import { parseDefinition } from '../../../src/contract/index.js';
import type { Answer, Answers, Assessment, AssessmentDefinition, Item } from '../../../src/engine/index.js';
import { answerTo, createResult, DONT_KNOW, evaluate, valueOf } from '../../../src/engine/index.js';
import { readFileSync } from 'node:fs';
import { LEVELS } from '../../content/models/levels.js';
import { LINKS } from '../../content/models/links.js';
import { SCORES } from '../../content/models/scores.js';
import { oracle } from '../../engine/support/oracle.js';
import { breakUp, VALUES } from '../support/break.js';
import type { Data } from '../support/good.js';
import { richDefinition } from '../support/good.js';
import { assertComplete } from '../support/outcome.js';
import { Chance } from './loose.js';
import type { LooseDefinition } from './loose.js';
import { mutate } from './mutations.js';

export interface Seen {
  readonly name: string;
  readonly isAccepted: boolean;
}

const { texts, ...whole } = await builtInDefinition();
const builtIn = { ...whole, languages: ['en'], texts: { en: texts.en } };
const file = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../demo/${name}.json`, import.meta.url), 'utf8'));
const bases: readonly (readonly [name: string, json: string])[] = [
  ['the built-in', JSON.stringify(builtIn)] as const,
  ['the rich one', JSON.stringify(richDefinition())] as const,
  ...['own-definition', 'models/c2m2-levels', 'models/csf-tiers', 'models/digital-index'].map(
    (name) => [name, JSON.stringify(file(name))] as const,
  ),
  ...[...LEVELS, ...SCORES, ...LINKS].map(({ definition, name }) => [name, JSON.stringify(definition)] as const),
];
// A large one takes longer, and has no more kinds of places.
const shares = bases.map(([, json]) => 1 / json.length);
const total = shares.reduce((sum, share) => sum + share, 0);

/** Makes and checks the definition of this seed. Throws with what is wrong. */
export function checkMutated(seed: number): Seen {
  const chance = new Chance(seed);
  const [name, json] = baseFor(chance);
  const definition = JSON.parse(json) as LooseDefinition;
  const isJunk = chance.isLucky(0.15);
  if (!isJunk || chance.isLucky(0.5)) mutate(definition, chance);
  const data: unknown = isJunk ? junk(definition, chance) : definition;
  const parsed = parseDefinition(data);
  if (!parsed.ok) {
    assert.ok(parsed.issues.length > 0);
    parsed.issues.slice(0, 3).forEach(assertComplete);
    return { name, isAccepted: false };
  }
  assertScores(parsed.value, chance);
  return { name, isAccepted: true };
}

function baseFor(chance: Chance): readonly [name: string, json: string] {
  let left = chance.next() * total;
  return bases.find((_, at) => (left -= shares[at] ?? 0) < 0) ?? bases[0] ?? assert.fail();
}

function junk(definition: LooseDefinition, chance: Chance) {
  const ways = ['delete', 'replace', 'rename', 'duplicate', 'swap', 'shuffle'] as const;
  const one = () => ({
    ...{ how: chance.from(...ways), where: chance.below(1e9), other: chance.below(1e9) },
    value: chance.of(VALUES) ?? null,
  });
  return breakUp(JSON.parse(JSON.stringify(definition)) as Data, [one(), ...(chance.isLucky(0.5) ? [one()] : [])]);
}

function assertScores(definition: AssessmentDefinition, chance: Chance): void {
  for (const open of [0, 0.3]) {
    const answers = randomAnswers(definition, chance, open);
    const at = JSON.stringify(answers);
    const found = evaluate(definition, answers);
    assert.deepEqual(found, oracle(definition, answers), at);
    for (const [id, better] of raises(definition, answers, chance)) {
      const { step } = evaluate(definition, better);
      const more = `${id} ${JSON.stringify(better[id])} beside ${at}`;
      const isKept = !step || !found.step || (step.low >= found.step.low && step.high >= found.step.high);
      assert.ok(isKept, `a better answer costs a step: ${more}`);
    }
    if (chance.isLucky(0.1)) assertResult(definition, answers);
  }
}

const STAMP = {
  ...{ id: 'r', language: 'en', hash: `sha256-${'0'.repeat(64)}` },
  ...{ startedAt: '2026-11-24T10:00:00Z', completedAt: '2026-11-24T10:04:00Z' },
};

/** A plan leads to its step, whatever kind of answer it raises. */
function assertResult(assessment: Assessment, answers: Answers): void {
  const { plan, step } = createResult(assessment, answers, STAMP);
  assert.ok(!plan || plan.step > step.low);
}

function randomAnswers({ items }: Assessment, chance: Chance, open: number): Answers {
  const level = chance.next();
  return Object.fromEntries(
    items.flatMap((item): [string, Answer][] => {
      if (chance.isLucky(open)) return chance.isLucky(0.5) ? [[item.id, DONT_KNOW]] : [];
      return [[item.id, randomAnswer(item, chance, level)]];
    }),
  );
}

function randomAnswer({ max, options, type }: Item, chance: Chance, level: number): Answer {
  // Of a number, its band.
  if (type !== 'multiple') {
    const at = chance.isLucky(0.5) ? chance.below(options.length) : Math.floor(level * options.length);
    return options[at]?.id ?? DONT_KNOW;
  }
  const some = options.filter(({ exclusive }) => !exclusive && chance.isLucky(level)).slice(0, max);
  const alone = options.find(({ exclusive }) => exclusive);
  return some.length > 0 ? some.map(({ id }) => id) : alone ? [alone.id] : DONT_KNOW;
}

/** Some of the sheets with one better answer. Where nothing looks at values, none is better. */
function raises(assessment: Assessment, answers: Answers, chance: Chance): [item: string, better: Answers][] {
  const { dimensions, items, steps } = assessment;
  const valued = new Set([dimensions, steps, items.map(({ askIf }) => askIf)].flatMap(valuedIn));
  const share = Math.min(1, 12 / items.length);
  return items.flatMap((item): [string, Answers][] => {
    const answer = answerTo(item, answers);
    if (answer === undefined || answer === DONT_KNOW || !chance.isLucky(share) || !valued.has(item.id)) return [];
    const now = valueOf(item, answer).low;
    const kept = item.options
      .filter(({ exclusive, id }) => !exclusive && typeof answer === 'object' && answer.includes(id))
      .map(({ id }) => id);
    return item.options
      .map(({ id }): Answer => (item.type === 'multiple' ? [...kept, id] : id))
      .filter((other) => answerTo(item, { [item.id]: other }) !== undefined)
      .filter((other) => Number.isFinite(valueOf(item, other).low) && valueOf(item, other).low > now)
      .map((other) => [item.id, { ...answers, [item.id]: other }]);
  });
}

/** Ids of items of which a part of a definition asks more than which option is chosen. */
function valuedIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  if ('item' in part && !('is' in part) && !('isNot' in part) && !('weight' in part && part.weight === 0))
    return [String(part.item)];
  return Object.values(part).flatMap(valuedIn);
}
