// Runs in every engine: focus, keyboard, layout.
/** A question that is answered in words of one's own, from the field to what is sent and kept. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define.js';
import type { Envelope } from '../../src/delivery/index.js';
import { fill } from '../../src/i18n/index.js';
import en from '../../src/i18n/en.js';
import type { AiMaturityScan, ScanAnswerDetail } from '../../src/index.js';
import { violations } from './support/axe.js';
import { Endpoint } from './support/endpoint.js';
import { hear } from './support/events.js';
import { nextFile, parseCsv } from './support/files.js';
import { anything, mount } from './support/mount.js';
import { choose } from './support/result.js';
import { announced, descriptionOf, focused, nameOf, parts, text, textIn, words } from './support/screen.js';
import { complete } from './support/small.js';
import { until } from './support/until.js';
import { Visitor } from './support/visitor.js';
import { asked, fieldOf, goOn, paste, QUESTION, resultWith, WORDS, WRITTEN, written } from './support/written.js';

const ENDPOINT = 'https://receiver.example/results';
const RECEIVER = 'receiver.example';

async function type(scan: AiMaturityScan, typed: string): Promise<void> {
  fieldOf(scan).focus();
  // WebKitGTK drops letters that follow each other alike.
  for (const key of typed) await sendKeys({ type: key });
  await scan.updateComplete;
}

const problems = (scan: AiMaturityScan) => parts(scan, 'error-summary').map(text);

describe('a question for a text', () => {
  it('has a name, a hint, a bound, and says that it may stay empty and where the text goes', async () => {
    const scan = await asked();
    const field = fieldOf(scan);
    expect(nameOf(field)).to.equal(QUESTION);
    const told = `${en.fieldOptional} ${en.fieldUncounted} ${en.fieldStays}`;
    expect(descriptionOf(field)).to.deep.equal(['No names, please.', told, fill(en.fieldLeft, { count: 30 })]);
    expect([field.autocomplete, field.dir, field.localName]).to.deep.equal(['off', 'auto', 'input']);
    expect(words(scan)).not.to.include(en.dontKnow);
    expect(await violations(scan)).to.deep.equal([]);
  });

  it('is passed by Enter when it is empty, and tells no mistake', async () => {
    const scan = await asked();
    fieldOf(scan).focus();
    await sendKeys({ press: 'Enter' });
    await scan.updateComplete;
    expect([problems(scan), parts(scan, 'field').length, scan.answers]).to.deep.equal([[], 0, {}]);
  });

  it('keeps what is typed as it is typed, and counts what is left', async () => {
    const scan = await asked();
    await type(scan, ' a b ');
    expect(fieldOf(scan).value).to.equal(' a b ');
    expect(words(scan)).to.include(fill(en.fieldLeft, { count: 25 }));
  });

  it('says aloud how little is left only now and then', async () => {
    const scan = await asked('en', {}, { maxLength: 40 });
    const heard: string[] = [];
    for (let length = 0; length <= 42; length += 1) {
      await paste(scan, 'x'.repeat(length));
      if (heard.at(-1) !== announced(scan)) heard.push(announced(scan));
    }
    const few = [51, 21, 11].map((count) => fill(en.fieldFew, { count }));
    expect(heard).to.deep.equal(['', ...few, en.fieldFull, fill(en.fieldShorten, { max: 40 })]);
  });

  it('too long: nothing is cut off; Continue says so once, at the field', async () => {
    const scan = await asked();
    await paste(scan, 'x'.repeat(33));
    expect(words(scan)).to.include(fill(en.fieldOver, { count: 3 }));
    await goOn(scan);
    const field = fieldOf(scan);
    const problem = fill(en.fieldShorten, { max: 30 });
    expect(problems(scan)).to.deep.equal([problem]);
    expect(focused() === field).to.equal(true);
    expect([field.value.length, field.getAttribute('aria-invalid')]).to.deep.equal([33, 'true']);
    expect(descriptionOf(field)[0]).to.equal(problem);
    expect(await violations(scan)).to.deep.equal([]);
    await paste(scan, 'x'.repeat(30));
    expect(problems(scan)).to.deep.equal([]);
    await goOn(scan);
    expect(parts(scan, 'field').length).to.equal(0);
  });

  it('required: says that something has to be written', async () => {
    const scan = await asked('en', {}, { required: true });
    expect(words(scan)).not.to.include(en.fieldOptional);
    expect(fieldOf(scan).getAttribute('aria-required')).to.equal('true');
    await paste(scan, '   ');
    await goOn(scan);
    expect(problems(scan)).to.deep.equal([en.fieldWrite]);
  });

  it('of several lines: Enter begins a line, and the answers show them as they were written', async () => {
    const scan = await asked('en', {}, { multiline: true });
    expect(fieldOf(scan).localName).to.equal('textarea');
    await type(scan, 'a');
    await sendKeys({ press: 'Enter' });
    await type(scan, 'b');
    expect(fieldOf(scan).value).to.equal('a\nb');
    expect(await violations(scan)).to.deep.equal([]);
  });

  for (const language of ['en', 'nl', 'de', 'fr'] as const) {
    it(`${language}: says where the text goes, in each case`, async () => {
      const own = WORDS[language];
      for (const [settings, told] of [
        [{}, own.fieldStays],
        [{ endpoint: ENDPOINT }, fill(own.fieldSent, { receiver: RECEIVER })],
        [{ endpoint: ENDPOINT, anonymous: true }, own.fieldStays],
        [{ endpoint: 'nowhere:' }, own.fieldStays],
      ] as const) {
        const scan = await asked(language, settings);
        await until(() => words(scan).includes(told), `reads "${told}"`);
        expect(
          [own.fieldStays, own.fieldSent].filter((one) => words(scan).includes(one.split('{')[0] ?? '')),
        ).to.have.length(1);
        scan.remove();
      }
    });
  }
});

describe('what was written', () => {
  let server: Endpoint;
  beforeEach(() => {
    server = new Endpoint();
  });
  afterEach(() => server.close());

  it('is not told to the page: not by an event, not by a property', async () => {
    const heard = hear();
    const scan = await resultWith(WRITTEN, { endpoint: ENDPOINT });
    const told = JSON.stringify([heard.events.map(({ detail }) => detail), scan.answers, scan.result]);
    expect(told).not.to.include('No time');
    const [answer] = heard.details('scan-answer') as ScanAnswerDetail[];
    expect([answer?.question, answer?.value]).to.deep.equal(['note', '']);
    expect(heard.results()[0] === scan.result).to.equal(true);
  });

  it('stays where the page sets other answers, and the same ones change nothing', async () => {
    const scan = await asked();
    await paste(scan, WRITTEN);
    scan.answers = { ...scan.answers };
    await scan.updateComplete;
    expect(fieldOf(scan).value).to.equal(WRITTEN);
    scan.answers = { 'coffee.how-often': 'daily' };
    await scan.updateComplete;
    expect(fieldOf(scan).value).to.equal(WRITTEN);
    scan.answers = { note: 'By the page' };
    await scan.updateComplete;
    expect(fieldOf(scan).value).to.equal('By the page');
  });

  it('goes along in the file and in the table that the visitor saves', async () => {
    const scan = await resultWith(WRITTEN);
    const json = await nextFile(() => scan.download('json'));
    const { texts, ...others } = JSON.parse(json.text) as Record<string, unknown>;
    expect(texts).to.deep.equal({ note: WRITTEN });
    expect(others).to.deep.equal(JSON.parse(JSON.stringify(scan.result)));
    const csv = await nextFile(() => scan.download('csv'));
    const row = parseCsv(csv.text.slice(1)).find(([, id]) => id === 'note');
    // Cut at its comma in another language, it would begin like a formula.
    expect(row?.slice(2)).to.deep.equal([QUESTION, "No time, '=1+1"]);
  });

  for (const [choice, sends] of [
    [en.deliverWhole, true],
    [en.deliverAnonymous, false],
  ] as const) {
    it(`"${choice}": it is ${sends ? '' : 'not '}sent`, async () => {
      const scan = await resultWith(WRITTEN, { endpoint: ENDPOINT });
      expect(words(scan)).to.include(en.deliverTexts);
      await choose(scan, en.deliverQuestion, choice);
      await new Visitor(scan).press(en.deliverConfirm);
      await until(() => words(scan).includes(fill(en.deliverDone, { receiver: RECEIVER })), 'It is sent');
      const [envelope] = server.bodies.map((body) => JSON.parse(body) as Envelope);
      expect(envelope?.data.texts).to.deep.equal(sends ? { note: WRITTEN } : undefined);
      expect(server.bodies.join().includes('No time')).to.equal(sends);
    });
  }

  it('is not asked about where nothing was written, and where only anonymous results are sent', async () => {
    expect(words(await resultWith('', { endpoint: ENDPOINT }))).not.to.include(en.deliverTexts);
    expect(words(await resultWith(WRITTEN, { endpoint: ENDPOINT, anonymous: true }))).not.to.include(en.deliverTexts);
  });

  it('is kept with the draft where the page asks for one, and shown at the answers', async () => {
    const scan = await asked('en', { persist: 'session' });
    await paste(scan, WRITTEN);
    await until(() => JSON.stringify(Object.entries(sessionStorage)).includes('No time'), 'It is kept');
    scan.remove();
    const again = await mount({ lang: 'en', assessment: anything(written('en')), persist: 'session' });
    await until(() => words(again).includes(en.resume), 'It was found');
    again.answers = complete;
    await again.updateComplete;
    await new Visitor(again).press(en.resume);
    await until(() => parts(again, 'review').length > 0, 'The answers are there');
    expect(textIn(again, 'review')).to.include(WRITTEN);
    again.reset();
    await again.updateComplete;
    expect(JSON.stringify(Object.entries(sessionStorage))).not.to.include('No time');
  });

  it('is kept, too, while it is too long', async () => {
    const scan = await asked('en', { persist: 'session' });
    await paste(scan, 'x'.repeat(33));
    await until(() => JSON.stringify(Object.entries(sessionStorage)).includes('xxx'), 'It is kept');
    scan.remove();
    const again = await mount({ lang: 'en', assessment: anything(written('en')), persist: 'session' });
    await until(() => words(again).includes(en.resume), 'It was found');
    await new Visitor(again).press(en.resume);
    expect(fieldOf(again).value).to.equal('x'.repeat(33));
    again.reset();
    await again.updateComplete;
  });
});
