/** Made-up firms: answers that go together, with the use of AI as in official figures. */
import { SYNTHETIC } from '../../../src/cohort/index.js';
import { builtIn as counted, resultOf } from '../support/results.js';
import { nextUnanswered } from '../../../src/engine/index.js';
import type { Answer, Answers, Item, Result } from '../../../src/engine/index.js';
import { random } from '../../engine/support/random-sheets.js';
import { pick } from '../disclosure/firms.js';
import { intensities } from './intensity.js';
import { reasons, technologies } from './official.js';
import { usersAmong } from './use.js';

const { assessment } = counted;
/** A mix that an association of many trades may have: firms by size and by sector, in the order of the options. */
const MIX = { size: [22, 36, 28, 11, 3], sector: [3, 9, 1, 14, 22, 5, 8, 7, 3, 2, 16, 6, 4, 4, 1] };
const DAY = 24 * 60 * 60 * 1000;
/** The days in which they answer: half a year. */
const DAYS = 180;

/** What a firm is before it answers. */
export interface MadeUpFirm {
  readonly size: string;
  readonly sector: string;
  readonly isUser: boolean;
  /** Place in `LEVELS` of digital intensity. */
  readonly intensity: number;
}

/** The firms of a seed, as far as official figures tell them apart. */
export function syntheticFirms(count: number, next: () => number): MadeUpFirm[] {
  const optionOf = (role: 'size' | 'sector') => {
    const item = assessment.items.find((one) => one.role === role);
    return item?.options[pick(MIX[role], next)]?.id ?? '';
  };
  const places = Array.from({ length: count }, () => ({ size: optionOf('size'), sector: optionOf('sector') }));
  const uses = usersAmong(places);
  const levels = intensities(
    places.map(({ size }) => size),
    uses,
  );
  return places.map((place, at) => ({ ...place, isUser: uses[at] === true, intensity: levels[at] ?? 0 }));
}

/** What the firms of a seed answer, and when, as ISO 8601. */
export function syntheticAnswers(count: number, seed: number): { answers: Answers; completedAt: string }[] {
  const next = random(seed);
  return syntheticFirms(count, next).map(({ intensity, isUser, sector, size }) => {
    // How far a firm is in all it does: the more digital, the further, and those that use AI further still.
    const level = (isUser ? 0.25 : 0.02) + 0.09 * intensity + 0.4 * next() ** 1.4;
    const answers: Record<string, Answer> = { 'profile.sector': sector, 'profile.size': size };
    for (let item = nextUnanswered(assessment, answers); item; item = nextUnanswered(assessment, answers)) {
      answers[item.id] = answerTo(item, { isUser, level }, next);
    }
    const completedAt = new Date(Date.UTC(2026, 0, 15) + Math.floor(next() * DAYS) * DAY).toISOString();
    return { answers, completedAt };
  });
}

/** The same firms for the same seed. Ids begin with `synthetic-`, by which every file made of them says what they are. */
export function syntheticResults(count: number, seed: number): Result[] {
  return syntheticAnswers(count, seed).map(({ answers, completedAt }, at) =>
    resultOf(counted, answers, { id: `${SYNTHETIC}${seed}-${at + 1}`, completedAt }),
  );
}

function answerTo(item: Item, firm: { readonly isUser: boolean; readonly level: number }, next: () => number): Answer {
  if (item.type === 'multiple') return chosenOf(item, firm.isUser, next);
  const { options } = item;
  // Less than once a month is no use: never, or tried.
  if (item.id === 'use.frequency') {
    const at = firm.isUser ? 2 + Math.min(2, Math.floor(firm.level * 3 + next() - 0.3)) : Number(next() < 0.35);
    return options[at]?.id ?? '';
  }
  const isScored = options.some(({ value }) => value !== undefined);
  if (isScored && next() < 0.03) return 'dont-know';
  const place = isScored ? (firm.level * 2 + next()) / 3 : next();
  return options[Math.min(options.length - 1, Math.floor(place * options.length))]?.id ?? '';
}

/** Options with an official share have that one, others a third. */
function chosenOf({ id, max, options, role }: Item, isUser: boolean, next: () => number): Answer {
  const shareOf = (option: string) => {
    if (role === 'technologies') return (technologies.get(option) ?? 0) * (isUser ? 1 : 0.3);
    return (role === 'barriers' ? reasons.get(option) : undefined) ?? 0.2 + (hashOf(`${id}.${option}`) % 30) / 100;
  };
  const some = options
    .filter(({ exclusive, id: option }) => !exclusive && next() < shareOf(option))
    .map((one) => one.id);
  while (max !== undefined && some.length > max) some.splice(Math.floor(next() * some.length), 1);
  if (some.length > 0) return some;
  const [first] = options;
  return role === 'technologies' && isUser
    ? ['language-generation']
    : [options.find((one) => one.exclusive)?.id ?? first?.id ?? ''];
}

/** A number that is the same for the same text: some options are chosen by more firms than others. */
function hashOf(text: string): number {
  return Array.from(text).reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7);
}
