// Runs in every engine: loading.
/**
 * A chunk that the script loads from beside it does not arrive at first. Nobody notices while nobody needs it, but for the host
 * page; who needs it is told, tries again, and gets on. Here it stays away until the test lets it arrive, so no test depends
 * on how fast a browser is.
 */
import { expect } from '@open-wc/testing';
import nl from '../../src/i18n/nl.js';
import type { ScanErrorDetail } from '../../src/index.js';
import { alike } from '../element/support/engine.js';
import { until } from '../element/support/until.js';
import { Guest } from './support/guest.js';
import { closeAll, open, scriptOf, SCRIPTS } from './support/page.js';

const FILE = SCRIPTS['the script for a tag'].address;
const MOST_STEPS = 200;

/** A visit to a page on which `file` is missing. */
interface Visit {
  readonly guest: Guest;
  /** What the host page has heard so far. */
  readonly errors: readonly ScanErrorDetail[];
  /** From now on the file is there. */
  readonly arrive: () => Promise<unknown>;
}

async function visitWithout(file: string, attributes = ''): Promise<Visit> {
  const of = crypto.randomUUID();
  const head = `<script>
    errors = [];
    addEventListener('scan-error', ({ detail }) => errors.push(detail));
  </script>${scriptOf(`${FILE}?${new URLSearchParams({ late: file, of })}`)}`;
  const body = `<ai-maturity-scan ${attributes}></ai-maturity-scan>`;
  const { realm } = await open({ head, lang: 'nl', body });
  const { errors } = realm as typeof realm & { errors: ScanErrorDetail[] };
  return { guest: await Guest.at(realm), errors, arrive: () => fetch(`/host-page/arrive?of=${of}`) };
}

function tryAgainIn(guest: Guest): HTMLElement | undefined {
  // Where not even the words of the language have arrived, it is English.
  return guest.all('button').find(({ innerText }) => [nl.tryAgain, 'Try again'].includes(innerText));
}

/** What the visitor is told of something that does not arrive. */
function news(guest: Guest): (string | undefined)[] {
  return guest.all('[role=alert], [data-waiting] [role=status]').map(({ innerText }) => innerText.split('\n')[0]);
}

/** Answers and goes on until the visitor is asked to try again, or the result is there. */
async function goOn(guest: Guest): Promise<void> {
  for (let step = 0; guest.scan.stage !== 'result' && !tryAgainIn(guest); step++) {
    if (step > MOST_STEPS) throw new Error(`Does not get on: ${guest.text()}`);
    await guest.answer();
    await guest.click('[part~="button-primary"]');
  }
}

describe('a chunk that does not arrive the first time', () => {
  afterEach(closeAll);
  afterEach(() => sessionStorage.clear());

  for (const [file, says, test] of [
    ['nl.js', 'The scan cannot be shown.', alike],
    ['rest-nl.js', nl.restFailed, alike],
    ['rest.js', nl.restFailed, alike],
    ['result.js', nl.restFailed, it],
    ['result-nl.js', nl.restFailed, alike],
  ] as const) {
    test(`${file}, when it is needed: the visitor is told, tries again, and reaches the result`, async () => {
      const { arrive, errors, guest } = await visitWithout(file);
      await goOn(guest);
      expect(news(guest)).to.deep.equal([says]);
      expect(errors.map(({ code }) => code)).to.include('load-failed');

      await arrive();
      tryAgainIn(guest)?.click();
      await guest.scan.updateComplete;
      await goOn(guest);
      expect(tryAgainIn(guest)).to.equal(undefined);
      expect(guest.results.map(({ language }) => language)).to.deep.equal(['nl']);
    });
  }

  for (const file of ['rest.js', 'result-nl.js']) {
    alike(`${file}, when it is loaded ahead: the host page is told, the visitor sees nothing of it`, async () => {
      const { arrive, errors, guest } = await visitWithout(file);
      await guest.click('[part~="button-primary"]');
      await guest.answer();
      await until(() => errors.length > 0, 'Nothing is loaded ahead.');
      expect(errors.every(({ code }) => code === 'load-failed')).to.equal(true);
      expect(news(guest)).to.deep.equal([]);

      await arrive();
      await goOn(guest);
      expect(tryAgainIn(guest)).to.equal(undefined);
      expect(guest.results.map(({ language }) => language)).to.deep.equal(['nl']);
    });
  }

  for (const [file, test] of [
    ['checks.js', alike],
    ['rest.js', it],
  ] as const) {
    test(`${file}, with answers of an earlier visit: they come back, and stay`, async () => {
      const attributes = 'persist="session"';
      const { guest: before } = await visitWithout('nothing.js', attributes);
      await before.click('[part~="button-primary"]');
      await before.answer();
      await before.click('[part~="button-primary"]');
      await before.answer();
      const kept = before.scan.answers;
      expect(Object.keys(kept)).to.deep.equal(['profile.sector', 'profile.size']);
      closeAll();

      const { arrive, errors, guest } = await visitWithout(file, attributes);
      await until(() => errors.length > 0, 'Nothing is loaded.');
      await arrive();
      await guest.click('[part~="button-primary"]');
      await guest.answer();
      await until(() => 'profile.size' in guest.scan.answers, 'They do not come back.');
      const all = guest.scan.answers;
      expect(all).to.include(kept);
      closeAll();

      const { guest: after } = await visitWithout('nothing.js', attributes);
      expect(after.scan.answers).to.deep.equal(all);
    });
  }
});
