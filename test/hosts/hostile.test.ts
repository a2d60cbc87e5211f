/** Pages whose rules, places and scripts make life hard: the scan can be seen, read, operated and completed there. */
import { expect } from '@open-wc/testing';
import { Guest } from './support/guest.js';
import { PLACES, RULES } from './support/hostile-pages.js';
import type { Hostile } from './support/hostile-pages.js';
import { closeAll, open, scriptOf, SCRIPTS } from './support/page.js';
import { obstacles } from './support/usable.js';

const SCRIPT = scriptOf(SCRIPTS['the script for a tag'].address);

async function visit(page: Hostile): Promise<Guest> {
  const { realm } = await open({ ...page, head: (page.head ?? '') + SCRIPT });
  return Guest.at(realm, page.within?.(realm.document));
}

/** Every kind of page, and the event at the end. */
async function usable(page: Hostile): Promise<void> {
  const guest = await visit(page);
  const look = (where: string) => expect(obstacles(guest, page), where).to.deep.equal([]);
  look('first screen');
  await guest.click('[part~="button-primary"]');
  look('questions');
  await guest.click('[part~="button-primary"]');
  look('questions with a problem');
  while (guest.scan.stage === 'question') {
    await guest.answer();
    await guest.click('[part~="button-primary"]');
  }
  look('answers');
  await guest.click('[part~="button-primary"]');
  look('result');
  await guest.tryOut();
  look('result with a trial');
  expect(guest.results.map(({ step }) => step.id)).to.deep.equal(['occasional']);
}

describe('under rules that mean the whole page', () => {
  afterEach(closeAll);
  for (const [title, page] of RULES) it(title, () => usable(page));
});

describe('in', () => {
  afterEach(closeAll);
  for (const [title, page] of PLACES) it(title, () => usable(page));
});
