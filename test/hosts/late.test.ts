// Runs in every engine: loading.
/** A part that the script loads from beside it does not arrive at first: whoever tries again gets on, in every browser. */
import { expect } from '@open-wc/testing';
import en from '../../src/i18n/en.js';
import nl from '../../src/i18n/nl.js';
import { until } from '../element/support/until.js';
import { Guest } from './support/guest.js';
import { closeAll, open, scriptOf, SCRIPTS } from './support/page.js';

const FILE = SCRIPTS['the script for a tag'].address;
const MOST_STEPS = 200;

/** Answers, goes on, and tries again whenever that is offered. Gives what was said when it was. */
async function persist(guest: Guest): Promise<string[]> {
  const told: string[] = [];
  for (let step = 0; guest.scan.stage !== 'result'; step++) {
    if (step > MOST_STEPS) throw new Error(`Does not get on: ${guest.text()}`);
    await guest.answer();
    const again = guest.all('button').find(({ innerText }) => [nl.tryAgain, en.tryAgain].includes(innerText));
    const alert = guest.all('[role=alert], [data-waiting] [role=status]').map(({ innerText }) => innerText);
    told.push(...alert.filter(Boolean).map((text) => text.split('\n')[0] ?? ''));
    if (again) again.click();
    else guest.one('[part~="button-primary"]').click();
    await guest.scan.updateComplete;
  }
  return told;
}

/** The first time that the page asks for this part, there is none. */
async function visitWithout(part: string, attributes = ''): Promise<Guest> {
  const query = `?${new URLSearchParams({ late: part, of: crypto.randomUUID() })}`;
  const body = `<ai-maturity-scan ${attributes}></ai-maturity-scan>`;
  const { realm } = await open({ head: scriptOf(FILE + query), lang: 'nl', body });
  return Guest.at(realm);
}

describe('a part that does not arrive the first time', () => {
  afterEach(closeAll);
  afterEach(() => sessionStorage.clear());

  for (const [part, says] of [
    // Asked for twice, by words and by text: in WebKit the second may arrive.
    ['nl.js', ['The scan cannot be shown.', nl.loadFailed]],
    ['rest-nl.js', [nl.restFailed]],
    ['rest.js', [nl.restFailed]],
    ['result.js', [nl.restFailed]],
    ['result-nl.js', [nl.restFailed]],
  ] as const) {
    it(`${part}: the visitor is told, and reaches the result`, async () => {
      const guest = await visitWithout(part);
      const told = await persist(guest);
      expect(says).to.include(told[0]);
      expect(guest.results.map(({ language }) => language)).to.deep.equal(['nl']);
    });
  }

  for (const part of ['checks.js', 'rest.js']) {
    it(`${part}, with answers of an earlier visit: they come back, and stay`, async () => {
      const attributes = 'persist="session"';
      const before = await visitWithout('nothing.js', attributes);
      await before.click('[part~="button-primary"]');
      await before.answer();
      await before.click('[part~="button-primary"]');
      await before.answer();
      const kept = before.scan.answers;
      expect(Object.keys(kept)).to.deep.equal(['profile.sector', 'profile.size']);
      closeAll();

      const guest = await visitWithout(part, attributes);
      await guest.click('[part~="button-primary"]');
      await guest.answer();
      await until(() => 'profile.size' in guest.scan.answers, 'They do not come back.');
      const all = guest.scan.answers;
      expect(all).to.include(kept);
      closeAll();

      const after = await visitWithout('nothing.js', attributes);
      expect(after.scan.answers).to.deep.equal(all);
    });
  }
});
