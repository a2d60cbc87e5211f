/** The text of the built-in scan comes in two parts; nobody may see that, but where the second is late. */
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import en from '../../src/i18n/en.js';
import nl from '../../src/i18n/nl.js';
import type { AiMaturityScan } from '../../src/index.js';
import { assessment, LANGUAGES, middling, questionOf } from './support/built-in.js';
import { violations } from './support/axe.js';
import { consoleDuring } from './support/console.js';
import { hear } from './support/events.js';
import { mount } from './support/mount.js';
import type { Settings } from './support/mount.js';
import { holdRest, letRestsBe, says } from './support/rest.js';
import { focused, has, nameOf, names, one, words } from './support/screen.js';
import { until } from './support/until.js';

const [first, second] = assessment.sections;
const profile = Object.fromEntries(Object.entries(middling).filter(([id]) => first?.items.includes(id)));
const AFTER_IT = questionOf('en', second?.items[0] ?? '');
const LAST_OF_IT = questionOf('en', first?.items.at(-1) ?? '');

/** Past the first section, as far as can be without the rest. */
async function waitingScan(settings: Settings = {}): Promise<AiMaturityScan> {
  const scan = await mount({ lang: 'en', answers: profile, ...settings });
  one(scan, 'button', en.resume).click();
  await says(scan, en.loading);
  return scan;
}

const press = (scan: AiMaturityScan, name: string) => one(scan, 'button', name).click();

/** Nothing of what stands on screen is an id. */
function hasWordsOnly(scan: AiMaturityScan): void {
  const ids = assessment.items.flatMap(({ id }) => id);
  expect(ids.filter((id) => words(scan).includes(id))).to.deep.equal([]);
}

afterEach(() => letRestsBe());

describe('while the rest of the text is on its way', () => {
  it('it is asked for once, with the first answer if not before', async () => {
    const { asked } = await holdRest();
    const scan = await mount({ lang: 'nl' });
    press(scan, nl.start);
    await scan.updateComplete;
    expect(asked).to.deep.equal([]);
    for (let page = 0; page < 2; page++) {
      scan.shadowRoot?.querySelector('input')?.click();
      await scan.updateComplete;
      await until(() => asked.length > 0, 'It is not asked for.');
      expect(asked).to.deep.equal(['nl']);
      press(scan, nl.continue);
      await scan.updateComplete;
    }
  });

  for (const layout of ['question', 'section'] as const) {
    it(`the first section can be answered, one ${layout} a page`, async () => {
      await holdRest();
      const scan = await mount({ lang: 'en', layout });
      press(scan, en.start);
      await scan.updateComplete;
      const pages: string[][] = [];
      while (names(scan, 'group').length > 0) {
        pages.push(names(scan, 'group'));
        const groups = scan.shadowRoot?.querySelectorAll('fieldset') ?? [];
        for (const group of groups) group.querySelector('input')?.click();
        press(scan, en.continue);
        await Promise.resolve();
        await Promise.resolve();
      }
      const all = first?.items.map((id) => questionOf('en', id)) ?? [];
      expect(pages).to.deep.equal(layout === 'section' ? [all] : all.map((title) => [title]));
      await says(scan, en.loading);
    });

    it(`a later page waits in words, with the focus, and then has it at its heading; one ${layout} a page`, async () => {
      const rest = await holdRest();
      const scan = await waitingScan({ layout });
      expect(focused()?.textContent).to.equal(en.loading);
      expect(scan.stage).to.equal('question');
      hasWordsOnly(scan);
      rest.release();
      await scan.updateComplete;
      expect(names(scan, 'group')[0]).to.equal(AFTER_IT);
      expect(nameOf(focused() ?? scan)).to.equal(
        layout === 'section' ? second && LANGUAGES.en.text.sections.use.title : AFTER_IT,
      );
    });
  }

  it('what it says meets the rules of axe, on its way and when it failed', async () => {
    const rest = await holdRest();
    await consoleDuring(async () => {
      const scan = await waitingScan();
      expect(await violations(scan)).to.deep.equal([]);
      rest.fail();
      await says(scan, en.restFailed);
      expect(await violations(scan)).to.deep.equal([]);
    });
  });

  it('`updateComplete` waits for it where the page needs it, and only there', async () => {
    const rest = await holdRest();
    const scan = await mount({ lang: 'en', answers: profile });
    scan.start();
    let isComplete = false;
    const complete = scan.updateComplete.then(() => (isComplete = true));
    await says(scan, en.loading);
    expect(isComplete).to.equal(false);
    rest.release();
    await complete;
    expect(names(scan, 'group')).to.deep.equal([AFTER_IT]);
  });

  it('a focus that was moved elsewhere stays there', async () => {
    const rest = await holdRest();
    const scan = await waitingScan();
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    rest.release();
    await scan.updateComplete;
    expect(names(scan, 'group')).to.deep.equal([AFTER_IT]);
    expect(focused()).to.equal(field);
    field.remove();
  });

  it('all is answered already: the page with all answers waits too', async () => {
    const rest = await holdRest();
    const scan = await waitingScan({ answers: middling });
    expect(scan.stage).to.equal('review');
    hasWordsOnly(scan);
    rest.release();
    await scan.updateComplete;
    expect(nameOf(focused() ?? scan)).to.equal(en.reviewTitle);
    hasWordsOnly(scan);
  });

  it('answers of an earlier visit lead past the first section: the page waits', async () => {
    const before = await mount({ lang: 'en', persist: 'session', answers: profile });
    press(before, en.resume);
    await before.updateComplete;
    before.remove();
    const rest = await holdRest();
    const scan = await waitingScan({ persist: 'session', answers: {} });
    rest.release();
    await scan.updateComplete;
    expect(names(scan, 'group')).to.deep.equal([AFTER_IT]);
    scan.reset();
    await scan.updateComplete;
  });

  it('reset leads back to the first screen', async () => {
    await holdRest();
    const scan = await waitingScan();
    scan.reset();
    await scan.updateComplete;
    expect(names(scan, 'button')[0]).to.equal(en.start);
  });

  it('another language: it waits in that one, and goes on in it', async () => {
    const rest = await holdRest();
    const scan = await waitingScan();
    scan.lang = 'nl';
    await says(scan, nl.loading);
    rest.release();
    await scan.updateComplete;
    expect(names(scan, 'group')).to.deep.equal([questionOf('nl', 'use.frequency')]);
    expect(nameOf(focused() ?? scan)).to.equal(questionOf('nl', 'use.frequency'));
    expect(rest.asked).to.deep.equal(['en', 'nl']);
  });
});

describe('when the rest of the text is there', () => {
  it('another language takes its place as a whole: until then what was read stays', async () => {
    const scan = await mount({ lang: 'en', answers: profile });
    scan.start();
    await scan.updateComplete;
    const rest = await holdRest();
    scan.lang = 'de';
    const complete = scan.updateComplete;
    await until(() => rest.asked.includes('de'), 'The other language is not asked for.');
    expect(names(scan, 'group')).to.deep.equal([AFTER_IT]);
    rest.release();
    await complete;
    expect(names(scan, 'group')).to.deep.equal([questionOf('de', 'use.frequency')]);
    expect(rest.asked).to.deep.equal(['de']);
  });

  it('the result in another language', async () => {
    const scan = await mount({ lang: 'en', answers: middling });
    press(scan, en.resume);
    await scan.updateComplete;
    press(scan, en.showResult);
    await scan.updateComplete;
    expect(scan.stage).to.equal('result');
    hasWordsOnly(scan);
    scan.lang = 'fr';
    await scan.updateComplete;
    expect(words(scan)).to.include(LANGUAGES.fr.text.steps.occasional.description);
    hasWordsOnly(scan);
  });
});

describe('when the rest of the text does not arrive', () => {
  it('the visitor is told, tries again, and finds all answers; the host page is told once each time', async () => {
    const heard = hear();
    const failing = await holdRest();
    const lines = await consoleDuring(async () => {
      const scan = await waitingScan();
      failing.fail();
      await says(scan, en.restFailed);
      expect(focused()?.textContent).to.equal(en.restFailed);
      expect(names(scan, 'button')).to.deep.equal([en.tryAgain]);
      expect(scan.answers).to.deep.equal(profile);
      press(scan, en.tryAgain);
      await scan.updateComplete;
      // The button that was pressed went away meanwhile.
      expect(focused()?.textContent).to.equal(en.restFailed);
      letRestsBe();
      one(scan, 'button', en.tryAgain).focus();
      press(scan, en.tryAgain);
      await scan.updateComplete;
      expect(nameOf(focused() ?? scan)).to.equal(AFTER_IT);
      expect(scan.answers).to.deep.equal(profile);
    });
    expect(heard.types()).to.deep.equal(['scan-start', 'scan-error', 'scan-error']);
    const [{ code, message } = { code: '', message: '' }] = heard.errors();
    expect(code).to.equal('load-failed');
    expect(lines).to.deep.equal([`warn: <ai-maturity-scan> load-failed: ${message}`]);
  });

  it('nobody is shown anything where it is not needed, and the next step asks again', async () => {
    const heard = hear();
    const failing = await holdRest();
    await consoleDuring(async () => {
      const { 'profile.ambition': ambition = '', ...others } = profile;
      const scan = await mount({ lang: 'en', answers: others });
      failing.fail();
      press(scan, en.resume);
      await scan.updateComplete;
      await until(() => heard.types().includes('scan-error'), 'It was not asked for.');
      expect(names(scan, 'group')).to.deep.equal([LAST_OF_IT]);
      letRestsBe();
      scan.shadowRoot?.querySelector<HTMLInputElement>(`input[value="${String(ambition)}"]`)?.click();
      press(scan, en.continue);
      await scan.updateComplete;
      expect(names(scan, 'group')).to.deep.equal([AFTER_IT]);
      expect(has(scan, 'button', en.tryAgain)).to.equal(false);
    });
    expect(heard.types()).to.deep.equal(['scan-start', 'scan-error', 'scan-answer']);
  });
});
