/** The boxes of a plan on the result page. */
import { fill } from '../../../src/i18n/index.js';
import en from '../../../src/i18n/en.js';
import type { AiMaturityScan, Answers } from '../../../src/index.js';
import { middling } from './built-in.js';
import { all, nameOf, parts, text } from './screen.js';

/** A firm with a long plan. */
export const climbing: Answers = {
  ...middling,
  'profile.size': '10-49',
  'profile.ambition': 'occasional',
  'use.frequency': 'tried',
  'use.reach': 'one',
  'use.embedding': 'no-task',
  'use.results': 'not-looked-at',
  'use.direction': 'talked-about',
  'know.people.training': 'nobody',
  'know.people.checking': 'own-judgement',
  'know.organisation.opportunities': 'mentioned',
  'know.organisation.rules': 'not-looked',
  'want.people.ideas': 'nobody',
  'want.people.dialogue': 'informally',
  'want.organisation.agenda': 'never',
  'want.organisation.budget': 'none',
  'can.people.help': 'search-oneself',
  'can.organisation.data': 'separate-systems',
  'can.organisation.processes': 'two-or-three',
  'can.people.tools': 'private-accounts',
};

/** In the order of the page: the first action, then the rows. */
export function boxes(scan: AiMaturityScan): HTMLInputElement[] {
  return all(scan, 'checkbox').filter((box) => box.closest('[part=tick]')) as HTMLInputElement[];
}

/** The names of the boxes that are ticked, without "Done". */
export function ticked(scan: AiMaturityScan): string[] {
  const prefix = fill(en.labelled, { label: en.done, value: '' });
  return boxes(scan)
    .filter(({ checked }) => checked)
    .map((box) => nameOf(box).replace(prefix, ''));
}

export async function tick(scan: AiMaturityScan, ...places: readonly number[]): Promise<void> {
  for (const place of places) {
    boxes(scan)[place]?.click();
    await scan.updateComplete;
  }
}

/** The title of the first action. */
export function firstTitle(scan: AiMaturityScan): string {
  return text(parts(scan, 'first-action')[0]?.querySelector('h3') ?? null);
}
