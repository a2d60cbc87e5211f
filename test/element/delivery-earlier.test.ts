/** What an earlier visit left to be sent: shown, stopped, replaced, and gone in the end. */
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { Envelope } from '../../src/delivery/index.js';
import { newEntry, Queue } from '../../src/delivery/queue.js';
import en from '../../src/i18n/en.js';
import { fill } from '../../src/i18n/index.js';
import type { AiMaturityScan } from '../../src/index.js';
import { middling } from './support/built-in.js';
import { Endpoint } from './support/endpoint.js';
import { hear } from './support/events.js';
import { mount } from './support/mount.js';
import { choose, press, resultOf, shownResult } from './support/result.js';
import { focused, has, text, words } from './support/screen.js';
import { until } from './support/until.js';

const RECEIVER = 'receiver.example';
const ENDPOINT = `https://${RECEIVER}/results`;
const DAY = 86_400_000;
const EARLIER = fill(en.deliverEarlier, { receiver: RECEIVER });
const DONE = fill(en.deliverDone, { receiver: RECEIVER });
const OTHER_ANSWERS = { ...middling, 'profile.size': '1' };
let server: Endpoint;
beforeEach(() => {
  server = new Endpoint();
});
afterEach(() => server.close());

const envelopes = () => server.bodies.map((body) => JSON.parse(body) as Envelope);
const reads = (scan: AiMaturityScan, wanted: string) => until(() => words(scan).includes(wanted), `reads "${wanted}"`);
const disk = () => new Queue(() => () => undefined);
async function untilWaiting(count: number): Promise<void> {
  let found = -1;
  const look = async () => (found = (await disk().all()).length);
  await until(() => {
    void look();
    return found === count;
  }, `${count} wait`);
}
const waiting = async () => (await disk().all()).map(({ body }) => JSON.parse(body) as Envelope);

async function say(scan: AiMaturityScan, choice: string): Promise<void> {
  await choose(scan, en.deliverQuestion, choice);
  await press(scan, en.deliverConfirm);
}

/** A visit with a yes while the receiver is down; then the page is left. */
async function leaveBehind(choice = en.deliverWhole, settings: Parameters<typeof shownResult>[0] = {}): Promise<void> {
  server.answer = 503;
  const scan = await shownResult({ endpoint: ENDPOINT, ...settings });
  await say(scan, choice);
  await reads(scan, en.deliverWaiting);
  scan.remove();
  server.bodies.length = 0;
  Reflect.deleteProperty(indexedDB, 'databases');
}

/** Up to the result again, and what is said there. */
async function again(choice: string, settings: Parameters<typeof shownResult>[0] = {}): Promise<AiMaturityScan> {
  const scan = await shownResult({ endpoint: ENDPOINT, ...settings });
  await reads(scan, EARLIER);
  await say(scan, choice);
  return scan;
}

/** The receiver is there again, and an hour has passed. */
async function recover(): Promise<AiMaturityScan> {
  document.querySelectorAll('ai-maturity-scan').forEach((scan) => scan.remove());
  server.answer = 204;
  server.bodies.length = 0;
  server.visitAgain();
  const scan = await mount({ lang: 'en', endpoint: ENDPOINT });
  await untilWaiting(0);
  return scan;
}

describe('what an earlier visit left to be sent', () => {
  it('is shown on the first screen, and can be stopped there', async () => {
    await leaveBehind();
    const scan = await mount({ lang: 'en', endpoint: ENDPOINT });
    await reads(scan, EARLIER);
    expect(scan.stage).to.equal('intro');
    await press(scan, en.deliverForget);
    await reads(scan, en.deliverForgotten);
    expect(text(focused() ?? scan)).to.equal(en.deliverForgotten);
    expect(words(scan)).not.to.include(EARLIER);
    await untilWaiting(0);
    await recover();
    expect(server.bodies).to.deep.equal([]);
  });

  it('is shown at the result, beside the question', async () => {
    await leaveBehind();
    const scan = await shownResult({ endpoint: ENDPOINT });
    await reads(scan, EARLIER);
    expect(has(scan, 'button', en.deliverConfirm)).to.equal(true);
  });

  it('is counted where there is more of it', async () => {
    await leaveBehind();
    await leaveBehind(en.deliverWhole, { answers: OTHER_ANSWERS });
    const scan = await mount({ lang: 'en', endpoint: ENDPOINT });
    await reads(scan, fill(en.deliverEarlierMany, { receiver: RECEIVER, count: 2 }));
    await press(scan, en.deliverForgetMany);
    await untilWaiting(0);
  });

  it('is shown with its own receiver where the page has another by now', async () => {
    await leaveBehind();
    const scan = await shownResult({ endpoint: 'https://other.example/' });
    await reads(scan, EARLIER);
    expect(words(scan)).to.include(fill(en.deliverTitle, { receiver: 'other.example' }));
  });

  for (const [name, answer] of [
    ['what is in it was refused', 422],
    ['nobody was let in', 403],
  ] as const) {
    it(`does not read as on its way where ${name}, and can be deleted`, async () => {
      server.answer = answer;
      const first = await shownResult({ endpoint: ENDPOINT });
      await say(first, en.deliverWhole);
      await reads(first, en.deliverRefused);
      first.remove();
      Reflect.deleteProperty(indexedDB, 'databases');
      const scan = await mount({ lang: 'en', endpoint: ENDPOINT });
      await reads(scan, fill(en.deliverEarlierOver, { receiver: RECEIVER }));
      expect(words(scan)).not.to.include(EARLIER);
      await press(scan, en.deliverDelete);
      await untilWaiting(0);
      expect(server.bodies).to.have.length(1);
    });
  }

  it('is counted apart from what has been given up', async () => {
    await leaveBehind();
    await disk().add({ ...newEntry('over', ENDPOINT, '{}', Date.now()), gaveUp: true, reason: 'expired' });
    const scan = await mount({ lang: 'en', endpoint: ENDPOINT });
    await reads(scan, fill(en.deliverEarlierOver, { receiver: RECEIVER }));
    expect(words(scan)).to.include(EARLIER);
  });

  it('is not shown any more once it has arrived', async () => {
    await leaveBehind();
    server.answer = 204;
    server.visitAgain();
    const scan = await mount({ lang: 'en', endpoint: ENDPOINT });
    await until(() => server.bodies.length === 1, 'Nothing is sent.');
    await until(() => !words(scan).includes(EARLIER), 'It still reads as waiting.');
  });
});

describe('with a result waiting from an earlier visit', () => {
  for (const endpoint of [ENDPOINT, 'https://other.example/']) {
    for (const answers of [middling, OTHER_ANSWERS]) {
      const what = `${answers === middling ? 'the same' : 'other'} answers, ${endpoint === ENDPOINT ? 'the same' : 'another'} receiver`;
      it(`a no forgets it, and says that it may have arrived (${what})`, async () => {
        await leaveBehind();
        const scan = await again(en.deliverNo, { endpoint, answers });
        await reads(scan, en.deliverForgotten);
        expect(await waiting()).to.deep.equal([]);
        await recover();
        expect(server.bodies).to.deep.equal([]);
      });

      it(`an anonymous yes goes in its place (${what})`, async () => {
        await leaveBehind();
        const scan = await again(en.deliverAnonymous, { endpoint, answers });
        await reads(scan, en.deliverWaiting);
        const types = (await waiting()).map(({ type }) => type);
        expect(types).to.deep.equal(['ai-maturity-scan.anonymous-result.v2']);
        await recover();
        expect(envelopes().map(({ type }) => type)).to.deep.equal(types);
      });
    }
  }

  for (const choice of [en.deliverWhole, en.deliverAnonymous]) {
    it(`the same yes to the same answers is one delivery under one id (${choice})`, async () => {
      const heard = hear();
      await leaveBehind(choice);
      const [before] = await waiting();
      const scan = await again(choice);
      await reads(scan, en.deliverWaiting);
      expect((await waiting()).map(({ id }) => id)).to.deep.equal([before?.id]);
      await until(() => has(scan, 'button', en.tryAgain), 'It is not tried again.');
      server.answer = 204;
      await press(scan, en.tryAgain);
      await reads(scan, DONE);
      expect(heard.details('scan-delivered')).to.deep.equal([{ id: before?.id }]);
      await recover();
      expect(server.bodies).to.deep.equal([]);
    });
  }

  it('a yes to the whole after an anonymous one is one delivery, of the whole', async () => {
    await leaveBehind(en.deliverAnonymous);
    const scan = await again(en.deliverWhole);
    await reads(scan, en.deliverWaiting);
    expect((await waiting()).map(({ data }) => data.id)).to.deep.equal([resultOf(scan).id]);
  });

  it('the same answers go to the receiver of now, and to it alone', async () => {
    await leaveBehind();
    const scan = await again(en.deliverWhole, { endpoint: 'https://other.example/' });
    await reads(scan, en.deliverWaiting);
    expect((await disk().all()).map(({ endpoint }) => endpoint)).to.deep.equal(['https://other.example/']);
  });

  it('other answers are a delivery of their own: the machine may be of an adviser', async () => {
    await leaveBehind();
    const scan = await again(en.deliverWhole, { answers: OTHER_ANSWERS });
    await reads(scan, en.deliverWaiting);
    expect(await waiting()).to.have.length(2);
    expect(words(scan)).to.include(EARLIER);
  });

  it('a no is none to what another scan left', async () => {
    const entry = {
      ...newEntry('of-another', ENDPOINT, '{"data":{"assessment":{"id":"another"}}}', Date.now()),
      tries: 1,
    };
    await disk().add({ ...entry, nextAt: Date.now() + 600_000, reason: 'busy', status: 503 });
    Reflect.deleteProperty(indexedDB, 'databases');
    const scan = await again(en.deliverNo);
    expect(words(scan)).to.include(en.deliverDeclined);
    expect((await disk().all()).map(({ id }) => id)).to.deep.equal(['of-another']);
    expect(words(scan)).to.include(EARLIER);
  });

  it('a no in one tab stops what another tab shows as waiting', async () => {
    server.answer = 503;
    const one = await shownResult({ endpoint: ENDPOINT });
    await say(one, en.deliverWhole);
    await reads(one, en.deliverWaiting);
    Reflect.deleteProperty(indexedDB, 'databases');
    await again(en.deliverNo);
    await reads(one, en.deliverForgotten);
  });
});

describe('a no after a yes in one visit', () => {
  it('does not say that nothing was sent', async () => {
    server.answer = 503;
    const scan = await shownResult({ endpoint: ENDPOINT });
    await say(scan, en.deliverWhole);
    await reads(scan, en.deliverWaiting);
    await press(scan, en.deliverForget);
    await reads(scan, en.deliverForgotten);
    await press(scan, en.deliverReconsider);
    await say(scan, en.deliverNo);
    expect(words(scan)).to.include(en.deliverForgotten).and.not.to.include(en.deliverDeclined);
  });
});

describe('a page that has dropped its endpoint', () => {
  it('shows what waits, sends nothing, and can stop it', async () => {
    await leaveBehind();
    const scan = await shownResult();
    await reads(scan, EARLIER);
    expect(has(scan, 'button', en.deliverConfirm)).to.equal(false);
    expect(server.bodies).to.deep.equal([]);
    await press(scan, en.deliverForget);
    await untilWaiting(0);
  });

  it('shows it on the first screen already, before anything is begun', async () => {
    await leaveBehind();
    const scan = await mount({ lang: 'en' });
    await reads(scan, EARLIER);
    await press(scan, en.deliverForget);
    await untilWaiting(0);
    expect(server.bodies).to.deep.equal([]);
  });

  it('deletes it after a month, also if nothing is begun', async () => {
    await disk().add(newEntry('old', ENDPOINT, '{}', Date.now() - 31 * DAY));
    await disk().add(newEntry('new', ENDPOINT, '{}', Date.now() - 29 * DAY));
    Reflect.deleteProperty(indexedDB, 'databases');
    await mount({ lang: 'en', answers: middling });
    await untilWaiting(1);
    expect((await disk().all()).map(({ id }) => id)).to.deep.equal(['new']);
    expect(server.bodies).to.deep.equal([]);
  });

  it('sends nothing more once the attribute is taken away', async () => {
    server.answer = 503;
    const scan = await shownResult({ endpoint: ENDPOINT });
    await say(scan, en.deliverWhole);
    await reads(scan, en.deliverWaiting);
    Reflect.deleteProperty(indexedDB, 'databases');
    scan.endpoint = '';
    await reads(scan, EARLIER);
    server.bodies.length = 0;
    window.dispatchEvent(new Event('online'));
    await scan.updateComplete;
    expect(server.bodies).to.deep.equal([]);
  });
});
