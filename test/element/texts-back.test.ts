/** What was written at an earlier visit, for somebody who comes back with the file of it. */
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { fill } from '../../src/i18n/index.js';
import en from '../../src/i18n/en.js';
import type { AiMaturityScan } from '../../src/index.js';
import { nextFile } from './support/files.js';
import { anything, mount } from './support/mount.js';
import { one, parts, words } from './support/screen.js';
import { until } from './support/until.js';
import { Visitor } from './support/visitor.js';
import { fieldOf, goOn, paste, resultWith, WRITTEN, written } from './support/written.js';

const form = (scan: AiMaturityScan) => scan.shadowRoot?.querySelector('[part="come-back"]');

/** The file that the visitor saved. */
async function saved(): Promise<Record<string, unknown>> {
  const scan = await resultWith(WRITTEN);
  const { text } = await nextFile(() => scan.download('json'));
  scan.remove();
  return JSON.parse(text) as Record<string, unknown>;
}

/** The first screen, once the file was chosen and its answers were found. `item`: of the question for a text, today. */
async function backWith(file: unknown, item = {}): Promise<AiMaturityScan> {
  const scan = await mount({ lang: 'en', assessment: anything(written('en', item)) });
  one(scan, 'button', en.comeBack).click();
  await until(() => form(scan)?.querySelector('input[type="file"]') != null, 'the form');
  const files = new DataTransfer();
  files.items.add(new File([JSON.stringify(file)], 'result.json'));
  const input = form(scan)?.querySelector<HTMLInputElement>('input[type="file"]');
  if (input) input.files = files.files;
  input?.dispatchEvent(new Event('change'));
  await until(() => !form(scan)?.querySelector('form'), 'the answers');
  return scan;
}

describe('what was written last time', () => {
  it('stands in its field when one answers again', async () => {
    const scan = await backWith(await saved());
    await new Visitor(scan).press(en.backAgain);
    expect(fieldOf(scan).value).to.equal(WRITTEN);
  });

  it('stands in its field beside an entry that is no text', async () => {
    const scan = await backWith({ ...(await saved()), texts: { hopes: 7, note: WRITTEN } });
    await new Visitor(scan).press(en.backAgain);
    expect(fieldOf(scan).value).to.equal(WRITTEN);
  });

  const left: readonly (readonly [what: string, texts: object, line: string, item?: object])[] = [
    ['that is too long today', { note: WRITTEN }, `Held back: ${en.thenLostTooLong}`, { maxLength: 5 }],
    ['that nobody can have typed', { note: 'x'.repeat(2_001) }, `Held back: ${en.thenLostAnswer}`],
    ['for a question that there is not', { hopes: WRITTEN }, `hopes: ${en.thenLostQuestion}`],
  ];
  for (const [what, texts, line, item] of left) {
    it(`${what} is named among what no longer counts`, async () => {
      const scan = await backWith({ ...(await saved()), texts }, item);
      await until(() => words(scan).includes(line), line);
    });
  }

  it('is in the result of then, and in the file that is saved of it', async () => {
    const scan = await backWith(await saved());
    await new Visitor(scan).press(en.backLook);
    await until(() => scan.stage === 'result', 'the result of then');
    await scan.updateComplete;
    const { text } = await nextFile(() => scan.download('json'));
    expect((JSON.parse(text) as { readonly texts?: unknown }).texts).to.deep.equal({ note: WRITTEN });
  });

  const others: readonly (readonly [what: string, texts: unknown, item?: object])[] = [
    ['that nobody can have typed', { note: 'x'.repeat(2_001) }],
    ['that is no text', { note: 7 }],
    ['that is no list of texts', 'note'],
    ['for a question that there is not', { hopes: WRITTEN }],
  ];
  for (const [what, texts, item] of others) {
    it(`${what} is left out, and the answers are there`, async () => {
      const scan = await backWith({ ...(await saved()), texts }, item);
      await new Visitor(scan).press(en.backAgain);
      expect(fieldOf(scan).value).to.equal('');
      expect(Object.keys(scan.answers).length > 0).to.equal(true);
      expect(words(scan)).not.to.include(en.resultFailed);
    });
  }
});

describe('what was written last time and is too long today', () => {
  const LOWERED = { maxLength: 5 };
  const message = fill(en.fieldShorten, { max: 5 });

  /** The message of the field, until the text is shortened. */
  async function shortened(scan: AiMaturityScan): Promise<void> {
    expect(fieldOf(scan).value).to.equal(WRITTEN);
    await goOn(scan);
    expect(words(scan)).to.include(message);
    expect(fieldOf(scan).value).to.equal(WRITTEN);
    await paste(scan, 'No');
    await goOn(scan);
    expect(words(scan)).not.to.include(message);
    expect(parts(scan, 'field').length).to.equal(0);
  }

  it('in a file stands in its field, to be shortened', async () => {
    const scan = await backWith(await saved(), LOWERED);
    await new Visitor(scan).press(en.backAgain);
    await shortened(scan);
  });

  it('in a file whose result was looked at first is not in that, and stands in its field afterwards', async () => {
    const scan = await backWith(await saved(), LOWERED);
    await new Visitor(scan).press(en.backLook);
    await until(() => scan.stage === 'result', 'the result of then');
    await scan.updateComplete;
    expect(words(scan)).to.include(en.thenLostTooLong);
    expect(words(scan)).not.to.include(WRITTEN);
    await new Visitor(scan).press(en.backAgain);
    await shortened(scan);
  });

  it('in what the browser keeps stands in its field, to be shortened', async () => {
    const settings = { lang: 'en', persist: 'session' } as const;
    const before = await mount({ ...settings, assessment: anything(written('en')) });
    await new Visitor(before).press(en.start);
    await paste(before, WRITTEN);
    await until(() => Object.values(sessionStorage).some((kept) => String(kept).includes(WRITTEN)), 'it is kept');
    before.remove();
    const scan = await mount({ ...settings, assessment: anything(written('en', LOWERED)) });
    await until(() => words(scan).includes(en.resume), 'what is kept');
    await new Visitor(scan).press(en.resume);
    await shortened(scan);
  });
});
