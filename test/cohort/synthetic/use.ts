/** Who of the made-up firms uses AI: as many of each size and sector as in official figures. */
import { useBySector, useBySize } from './official.js';

export interface Place {
  readonly size: string;
  readonly sector: string;
}

const SMALL = new Set(['1', '2-9']);
/** Figures by size and by sector are met in turn until neither moves the other. */
const TURNS = 15;

/** For each firm whether it uses AI. */
export function usersAmong(firms: readonly Place[]): boolean[] {
  const chances = chancesOf(firms);
  // One after the other, firms of one size and sector beside each other, so that each group has its share.
  const order = [...firms.keys()].sort((one, other) => (nameOf(firms[one]) < nameOf(firms[other]) ? -1 : 1));
  const uses = firms.map(() => false);
  let sum = 0.5;
  for (const at of order) {
    const before = Math.floor(sum);
    sum += chances[at] ?? 0;
    uses[at] = Math.floor(sum) > before;
  }
  return uses;
}

/** The chance of each firm: odds of its size times odds of its sector, so that both add up to the official shares. */
function chancesOf(firms: readonly Place[]): number[] {
  const odds = firms.map(({ size }) => oddsOf(useBySize.get(size) ?? 0));
  const groups = [
    ...[...useBySize].map(([size, share]) => ({ share, isIn: (firm: Place) => firm.size === size })),
    ...[...useBySector].map(([sector, share]) => ({
      share,
      isIn: (firm: Place) => firm.sector === sector && !SMALL.has(firm.size),
    })),
  ].map(({ share, isIn }) => ({ share, members: [...firms.keys()].filter((at) => isIn(firms[at] ?? NOWHERE)) }));
  for (let turn = 0; turn < TURNS; turn += 1) {
    for (const { members, share } of groups) {
      const factor = factorFor(
        members.map((at) => odds[at] ?? 0),
        share,
      );
      for (const at of members) odds[at] = (odds[at] ?? 0) * factor;
    }
  }
  return odds.map((one) => one / (1 + one));
}

const NOWHERE: Place = { size: '', sector: '' };

/** By how much odds have to grow, so that this share uses AI. */
function factorFor(odds: readonly number[], share: number): number {
  const shareWith = (factor: number) =>
    odds.reduce((sum, one) => sum + (one * factor) / (1 + one * factor), 0) / odds.length;
  let [low, high] = [1e-6, 1e6];
  while (odds.length > 0 && high / low > 1.0001) {
    const middle = Math.sqrt(low * high);
    if (shareWith(middle) < share) low = middle;
    else high = middle;
  }
  return odds.length > 0 ? Math.sqrt(low * high) : 1;
}

function oddsOf(share: number): number {
  return share / (1 - share);
}

function nameOf(firm: Place | undefined): string {
  return `${firm?.size} ${firm?.sector}`;
}
