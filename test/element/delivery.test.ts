import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { assessment } from '../../src/content/index.js';
import { assessmentHash as hash } from '../../src/content/hash.js';
import type { Envelope } from '../../src/delivery/index.js';
import { encodeAnswers } from '../../src/engine/index.js';
import en from '../../src/i18n/en.js';
import { fill } from '../../src/i18n/index.js';
import type { AiMaturityScan } from '../../src/index.js';
import { middling } from './support/built-in.js';
import { consoleDuring } from './support/console.js';
import { Endpoint } from './support/endpoint.js';
import { hear } from './support/events.js';
import { nextFile } from './support/files.js';
import { mount } from './support/mount.js';
import { begin, choose, press, resultOf, shownResult } from './support/result.js';
import { focused, has, names, one, text, words } from './support/screen.js';
import { until } from './support/until.js';

const ENDPOINT = 'https://receiver.example/results';
const RECEIVER = 'receiver.example';
const TITLE = fill(en.deliverTitle, { receiver: RECEIVER });
const DONE = fill(en.deliverDone, { receiver: RECEIVER });
const WHOLE = en.deliverWhole;

let server: Endpoint;
beforeEach(() => {
  server = new Endpoint();
});
afterEach(() => server.close());

async function say(scan: AiMaturityScan, choice: string): Promise<void> {
  await choose(scan, en.deliverQuestion, choice);
  await press(scan, en.deliverConfirm);
}

const reads = (scan: AiMaturityScan, wanted: string) => until(() => words(scan).includes(wanted), `reads "${wanted}"`);
const envelopes = () => server.bodies.map((body) => JSON.parse(body) as Envelope);

describe('a tag with an endpoint', () => {
  it('says on the first screen that nothing is sent without a yes', async () => {
    expect(words(await mount({ lang: 'en', endpoint: ENDPOINT }))).to.include(en.introPrivacyAsked);
    const kept = await mount({ lang: 'en', endpoint: ENDPOINT, persist: 'session' });
    expect(words(kept)).to.include(en.introPrivacyKeptAsked);
  });

  it('asks on the result page: what, to whom, what for; nothing is chosen, sent or stored', async () => {
    const scan = await shownResult({ endpoint: ENDPOINT });
    const terms = [TITLE, en.deliverWhat, fill(en.deliverTo, { receiver: RECEIVER }), en.deliverWhy];
    for (const part of terms) expect(words(scan)).to.include(part);
    const options = [...one(scan, 'group', en.deliverQuestion).querySelectorAll('input')];
    expect(options.map(({ checked, type }) => [type, checked])).to.deep.equal(Array(3).fill(['radio', false]));
    expect(server.bodies).to.deep.equal([]);
    expect(server.opened).to.deep.equal([]);
  });

  for (const choice of [en.deliverWhole, en.deliverAnonymous]) {
    it(`tells the number under which it was sent, once it has arrived: ${choice}`, async () => {
      const scan = await shownResult({ endpoint: ENDPOINT });
      await say(scan, choice);
      await reads(scan, DONE);
      const [sent] = envelopes();
      expect(words(scan)).to.include(fill(en.deliverNumber, { id: sent?.id ?? '', receiver: RECEIVER }));
      expect(sent?.data.id).to.equal(sent?.id);
    });
  }

  for (const isAgreed of [false, true]) {
    it(`asks apart about the earlier answers of who came back, unticked: ${isAgreed ? 'sent after a yes' : 'else they stay'}`, async () => {
      const previous = encodeAnswers(assessment, middling, { hash, date: '2026-01-31' });
      const scan = await shownResult({ endpoint: ENDPOINT, previous });
      const label = fill(en.deliverPrevious, { date: 'January 31, 2026' });
      const box = one(scan, 'checkbox', label) as HTMLInputElement;
      expect(box.checked).to.equal(false);
      if (isAgreed) box.click();
      await say(scan, WHOLE);
      await reads(scan, DONE);
      const { previous: inResult, ...others } = resultOf(scan);
      expect(inResult?.answers).to.deep.equal(middling);
      expect(envelopes()[0]?.data).to.deep.equal(isAgreed ? resultOf(scan) : others);
    });
  }

  it('sends the whole result as a CloudEvent after a yes, once, and says so', async () => {
    const heard = hear();
    const scan = await shownResult({ endpoint: ENDPOINT });
    await say(scan, WHOLE);
    await reads(scan, DONE);
    expect(server.addresses).to.deep.equal([ENDPOINT]);
    const [envelope] = envelopes();
    expect(envelope?.data).to.deep.equal(resultOf(scan));
    expect(envelope).to.include({ specversion: '1.0', id: resultOf(scan).id, source: location.origin });
    expect(heard.details('scan-delivered')).to.deep.equal([{ id: resultOf(scan).id }]);
    expect(has(scan, 'button', en.deliverConfirm)).to.equal(false);
  });

  it('sends an anonymous result under an id of its own', async () => {
    const scan = await shownResult({ endpoint: ENDPOINT });
    await say(scan, en.deliverAnonymous);
    await reads(scan, DONE);
    const [envelope] = envelopes();
    const { answers, completedAt, id } = resultOf(scan);
    expect(envelope?.data.answers).to.deep.equal(answers);
    expect(envelope?.data.completedAt).to.equal(`${completedAt.slice(0, 10)}T00:00:00Z`);
    expect(server.bodies[0]).not.to.include(id);
    expect(server.bodies[0]).not.to.include(location.host);
  });

  it('offers only that if the host wants no more', async () => {
    const scan = await shownResult({ endpoint: ENDPOINT, anonymous: true });
    expect(words(scan)).to.include(en.deliverWhatAnonymous);
    const labels = [...one(scan, 'group', en.deliverQuestion).querySelectorAll('label')].map((label) => text(label));
    expect(labels).to.deep.equal([en.deliverAnonymous, en.deliverNo]);
  });

  it('sends nothing after a no, and can be asked again', async () => {
    const scan = await shownResult({ endpoint: ENDPOINT });
    await say(scan, en.deliverNo);
    expect(words(scan)).to.include(en.deliverDeclined);
    expect(words(scan)).not.to.include(fill(en.deliverNumber, { id: '', receiver: RECEIVER }).slice(0, 20));
    await press(scan, en.deliverReconsider);
    expect(one(scan, 'group', en.deliverQuestion).querySelector('input:checked')).to.equal(null);
    expect(server.bodies).to.deep.equal([]);
    expect(server.opened).to.deep.equal([]);
    await say(scan, WHOLE);
    await reads(scan, DONE);
  });

  it('tells what is missing if nothing was chosen, and leads there', async () => {
    const scan = await shownResult({ endpoint: ENDPOINT });
    await press(scan, en.deliverConfirm);
    expect(names(scan, 'alert')).to.deep.equal([en.deliverMissing]);
    expect(focused()).to.equal(one(scan, 'group', en.deliverQuestion).querySelector('input'));
    expect(server.bodies).to.deep.equal([]);
  });

  it('moves the focus to what came of it', async () => {
    const scan = await shownResult({ endpoint: ENDPOINT });
    await say(scan, en.deliverNo);
    expect(text(focused() ?? scan)).to.equal(en.deliverDeclined);
  });

  it('asks again about another result', async () => {
    const scan = await shownResult({ endpoint: ENDPOINT });
    await say(scan, WHOLE);
    await reads(scan, DONE);
    await press(scan, en.changeAnswers);
    await press(scan, en.showResult);
    expect(has(scan, 'button', en.deliverConfirm)).to.equal(true);
    expect(server.bodies).to.have.length(1);
  });

  it('sends the own result, not what is tried out', async () => {
    const scan = await shownResult({ endpoint: ENDPOINT });
    const own = JSON.stringify(resultOf(scan));
    await say(scan, WHOLE);
    await reads(scan, DONE);
    expect(JSON.stringify(envelopes()[0]?.data)).to.equal(own);
  });
});

describe('the host page', () => {
  async function during(listener: (event: CustomEvent<{ envelope: Record<string, unknown> }>) => void) {
    const stop = new AbortController();
    document.addEventListener('scan-deliver', listener as EventListener, { signal: stop.signal });
    const heard = hear();
    const scan = await shownResult({ endpoint: ENDPOINT });
    const lines = await consoleDuring(async () => {
      await say(scan, WHOLE);
      await until(() => words(scan).includes(DONE) || words(scan).includes(en.deliverVetoed), 'It does not end.');
    });
    stop.abort();
    return { heard, lines, scan };
  }

  it('may stop a delivery', async () => {
    const { heard, scan } = await during((event) => event.preventDefault());
    expect(words(scan)).to.include(en.deliverVetoed);
    expect(server.bodies).to.deep.equal([]);
    expect(heard.errors()).to.deep.equal([]);
    expect(heard.details('scan-delivered')).to.deep.equal([]);
  });

  it('may add attributes', async () => {
    await during(({ detail }) => Object.assign(detail.envelope, { subject: 'spring', campaign: 7 }));
    expect(envelopes()[0]).to.include({ subject: 'spring', campaign: 7 });
  });

  it('may not change what the visitor agreed to, and is told', async () => {
    const { heard, scan } = await during(({ detail }) => Object.assign(detail.envelope, { data: null }));
    expect(envelopes()[0]?.data).to.deep.equal(resultOf(scan));
    expect(heard.errors().map(({ code }) => code)).to.deep.equal(['envelope-invalid']);
  });

  for (const endpoint of ['ftp://receiver.example', 'https://user:secret@receiver.example', 'http://']) {
    it(`is told that ${endpoint} is no endpoint; the visitor is not asked`, async () => {
      const heard = hear();
      const scans: AiMaturityScan[] = [];
      await consoleDuring(async () => scans.push(await shownResult({ endpoint })));
      expect(heard.errors().map(({ code, path }) => [code, path])).to.deep.equal([['attribute-invalid', 'endpoint']]);
      expect(has(scans[0] ?? (await mount()), 'button', en.deliverConfirm)).to.equal(false);
    });
  }

  it('says what it is for in its own words', async () => {
    const scan = await mount({ endpoint: ENDPOINT });
    scan.innerHTML = '<p slot="delivery">For our yearly report.</p>';
    const shown = await shownResult({ endpoint: ENDPOINT });
    shown.append(...scan.childNodes);
    const slot = shown.shadowRoot?.querySelector<HTMLSlotElement>('slot[name=delivery]');
    expect(slot?.assignedElements()[0]?.textContent).to.equal('For our yearly report.');
  });
});

describe('when sending fails', () => {
  it('for now: it is tried again, the visitor may close the page, hurry it or stop it', async () => {
    server.answer = 503;
    const scan = await shownResult({ endpoint: ENDPOINT });
    await say(scan, WHOLE);
    await reads(scan, `${en.deliverWaiting} ${en.deliverMayClose}`);
    server.answer = 204;
    await press(scan, en.tryAgain);
    await reads(scan, DONE);
    expect(new Set(server.bodies).size).to.equal(1);
  });

  it('and the visitor thinks better of it', async () => {
    server.answer = 503;
    const scan = await shownResult({ endpoint: ENDPOINT });
    await say(scan, WHOLE);
    await reads(scan, en.deliverWaiting);
    await press(scan, en.deliverForget);
    await reads(scan, en.deliverForgotten);
    expect(has(scan, 'button', en.deliverReconsider)).to.equal(true);
  });

  it('for good: says so, offers a download, tells the host; a second try may succeed', async () => {
    server.answer = 403;
    const heard = hear();
    const scan = await shownResult({ endpoint: ENDPOINT });
    await consoleDuring(async () => {
      await say(scan, WHOLE);
      await reads(scan, en.deliverRefused);
    });
    expect(heard.errors().map(({ code, path }) => [code, path])).to.deep.equal([['delivery-failed', 'endpoint']]);
    expect(heard.errors()[0]?.message).to.include('403');
    const section = scan.shadowRoot?.querySelector('[part=delivery]');
    const download = [...(section?.querySelectorAll('button') ?? [])].find(
      ({ textContent }) => textContent === en.takeJson,
    );
    const { text: saved } = await nextFile(() => download?.click());
    expect(JSON.parse(saved)).to.deep.equal(resultOf(scan));
    server.answer = 204;
    await press(scan, en.tryAgain);
    await reads(scan, DONE);
  });

  it('a page that is left goes on at the next visit, without being asked', async () => {
    server.answer = 503;
    const scan = await shownResult({ endpoint: ENDPOINT });
    await say(scan, WHOLE);
    await reads(scan, en.deliverWaiting);
    const { id } = resultOf(scan);
    scan.remove();
    server.answer = 204;
    server.bodies.length = 0;
    server.visitAgain();
    const later = await mount({ lang: 'en', endpoint: ENDPOINT });
    await until(() => server.bodies.length > 0, 'Nothing is sent.');
    expect(envelopes().map((envelope) => envelope.id)).to.deep.equal([id]);
    expect(later.stage).to.equal('intro');
  });
});

describe('a tag without an endpoint', () => {
  it('asks nothing', async () => {
    const scan = await shownResult();
    expect(scan.shadowRoot?.querySelector('[part=delivery]')).to.equal(null);
    await begin(scan);
  });
});
