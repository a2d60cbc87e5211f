// Runs in every engine: focus, keyboard, layout.
/** A question that asks for a number, from the field to the result. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define.js';
import { DONT_KNOW } from '../../src/engine/index.js';
import type { AssessmentDefinition, Item } from '../../src/engine/index.js';
import { fill } from '../../src/i18n/index.js';
import de from '../../src/i18n/de.js';
import en from '../../src/i18n/en.js';
import fr from '../../src/i18n/fr.js';
import nl from '../../src/i18n/nl.js';
import type { AiMaturityScan, ScanAnswerDetail } from '../../src/index.js';
import { violations } from './support/axe.js';
import { hear } from './support/events.js';
import { anything, mount } from './support/mount.js';
import type { Settings } from './support/mount.js';
import { descriptionOf, focused, nameOf, one, parts, text, textIn, words } from './support/screen.js';
import { small } from './support/small.js';
import { until } from './support/until.js';
import { Visitor } from './support/visitor.js';

const WORDS = { en, nl, de, fr };
const ID = 'coffee.how-often';
const QUESTION = 'How many cups a day?';
const UNIT = 'cups';

/** `coffee.how-often`, asked as cups a day. */
function cups(language: string, more: Partial<Item> = {}): AssessmentDefinition {
  const options = ['never', 'weekly', 'daily'].map((id, at) => ({ id, from: [0, 1, 4.5][at] ?? 0, value: at }));
  return small((it) => {
    const [item] = it.items;
    Object.assign(item ?? {}, { type: 'number', min: 0, max: 2000, decimals: 1, options, ...more });
    const texts = it.texts.en;
    Object.assign(texts.items[ID] ?? {}, { question: QUESTION, unit: UNIT, label: 'Cups' });
    Object.assign(it, { schemaVersion: 2, languages: [language], texts: { [language]: texts } });
  });
}

async function asked(language: keyof typeof WORDS = 'en', more: Settings = {}, item: Partial<Item> = {}) {
  const scan = await mount({ lang: language, assessment: anything(cups(language, item)), ...more });
  if (!more.answers) await new Visitor(scan).press(WORDS[language].start);
  return scan;
}

function fieldOf(scan: AiMaturityScan): HTMLInputElement {
  const [found] = parts(scan, 'field');
  return found instanceof HTMLInputElement ? found : expect.fail('There is no field');
}

async function type(scan: AiMaturityScan, typed: string): Promise<void> {
  const field = fieldOf(scan);
  field.focus();
  field.select();
  // WebKitGTK drops letters that follow each other alike.
  for (const key of typed) await sendKeys({ type: key });
  await scan.updateComplete;
}

async function goOn(scan: AiMaturityScan, language: keyof typeof WORDS = 'en'): Promise<void> {
  await new Visitor(scan).press(WORDS[language].continue);
}

const problems = (scan: AiMaturityScan) => parts(scan, 'error-summary').map(text);

describe('a question for a number', () => {
  it('has a name, a unit, its bounds, and a way to say that one does not know', async () => {
    const scan = await asked();
    const field = fieldOf(scan);
    const labels = (field.getAttribute('aria-labelledby') ?? '').split(' ');
    const said = labels.map((id) => text(scan.shadowRoot?.getElementById(id) ?? null));
    expect(said).to.deep.equal([QUESTION, UNIT]);
    expect(descriptionOf(field)).to.deep.equal([fill(en.fieldFromTo, { min: 0, max: 2000 })]);
    expect([field.type, field.inputMode, field.autocomplete]).to.deep.equal(['text', 'decimal', 'off']);
    expect(nameOf(one(scan, 'checkbox', en.dontKnow))).to.equal(en.dontKnow);
    expect(await violations(scan)).to.deep.equal([]);
  });

  it('takes a number by keyboard alone, with Enter, and tells it in full', async () => {
    const heard = hear();
    const scan = await asked();
    await type(scan, '1,250.5');
    await sendKeys({ press: 'Enter' });
    await scan.updateComplete;
    expect(scan.answers).to.deep.equal({ [ID]: 1250.5 });
    expect((heard.details('scan-answer') as ScanAnswerDetail[]).at(-1)?.value).to.equal(1250.5);
    expect(fieldsOn(scan)).to.equal(0);
  });

  const mistakes: [typed: string, problem: string][] = [
    ['', fill(en.fieldEmpty, { dontKnow: en.dontKnow })],
    ['a few', fill(en.fieldUnclear, { typed: 'a few' })],
    ['never', fill(en.fieldUnclear, { typed: 'never' })],
    ['2000.1', fill(en.fieldOutside, { min: 0, max: 2000 })],
    ['-1', fill(en.fieldOutside, { min: 0, max: 2000 })],
    ['1.25', fill(en.fieldDecimals, { count: 1 })],
  ];
  for (const [typed, problem] of mistakes) {
    it(`"${typed}": says what is wrong once, at the field, and keeps what was typed`, async () => {
      const scan = await asked();
      if (typed !== '') await type(scan, typed);
      await goOn(scan);
      const field = fieldOf(scan);
      expect(problems(scan)).to.deep.equal([problem]);
      expect(focused() === field).to.equal(true);
      expect([field.value, field.getAttribute('aria-invalid')]).to.deep.equal([typed, 'true']);
      expect(descriptionOf(field)[0]).to.equal(problem);
      expect(scan.answers).to.deep.equal({});
      await type(scan, '3');
      expect(problems(scan)).to.deep.equal([]);
      await goOn(scan);
      expect(scan.answers).to.deep.equal({ [ID]: 3 });
    });
  }

  it('a number that has to be whole', async () => {
    const options = ['never', 'weekly', 'daily'].map((id, at) => ({ id, from: at, value: at }));
    const scan = await asked('en', {}, { decimals: 0, options });
    expect(fieldOf(scan).inputMode).to.equal('numeric');
    await type(scan, '2.5');
    await goOn(scan);
    expect(problems(scan)).to.deep.equal([en.fieldWhole]);
  });

  for (const [language, typed, shown] of [
    ['nl', '1.250,5', '1250,5'],
    ['de', '1250,5', '1250,5'],
    ['fr', '1 250,5', '1250,5'],
    ['en', '1250.5', '1250.5'],
  ] as const) {
    it(`${language}: reads the marks of the language, and shows the number at the answers`, async () => {
      const scan = await asked(language);
      await type(scan, typed);
      await goOn(scan, language);
      expect(scan.answers).to.deep.equal({ [ID]: 1250.5 });
      await new Visitor(scan).press(WORDS[language].back);
      expect([typed, shown]).to.include(fieldOf(scan).value);
    });
  }

  it('"I do not know" empties the field, and a number takes it back', async () => {
    const scan = await asked();
    await type(scan, '3');
    const box = one(scan, 'checkbox', en.dontKnow) as HTMLInputElement;
    box.click();
    await scan.updateComplete;
    expect([fieldOf(scan).value, scan.answers[ID]]).to.deep.equal(['', DONT_KNOW]);
    await type(scan, '4');
    await sendKeys({ press: 'Tab' });
    await scan.updateComplete;
    expect([box.checked, scan.answers[ID]]).to.deep.equal([false, 4]);
  });

  it('prefilled by the page: a number is in the field, a band is told beside it', async () => {
    for (const [answer, value, told] of [
      [3, '3', ''],
      ['weekly', '', fill(en.fieldBefore, { answer: 'Weekly' })],
    ] as const) {
      const scan = await asked('en', { answers: { [ID]: answer } });
      await new Visitor(scan).press(en.resume);
      await new Visitor(scan).press(en.back);
      expect(fieldOf(scan).value).to.equal(value);
      expect(words(scan)).to.include(told);
      scan.remove();
    }
  });
});

describe('a result with a number', () => {
  it('shows the number with its unit at the answers, and goes by its band', async () => {
    const scan = await asked('en', { answers: { [ID]: 1200, extras: ['none'], 'coffee.beans': 'whole' } });
    await new Visitor(scan).press(en.resume);
    if (scan.stage === 'question') await until(() => scan.stage === 'review', 'All is answered');
    await until(() => parts(scan, 'review').length > 0, 'The answers are there');
    expect(textIn(scan, 'review')).to.include('1200\u00a0cups');
    await new Visitor(scan).press(en.showResult);
    await until(() => scan.stage === 'result', 'The result');
    await scan.updateComplete;
    expect(scan.result?.answers[ID]).to.equal(1200);
  });
});

function fieldsOn(scan: AiMaturityScan): number {
  return parts(scan, 'field').length;
}
