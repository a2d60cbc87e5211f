import { expect } from '@open-wc/testing';
import '../../src/define.js';
import advice from '../../src/content/advice/text/en.js';
import { DONT_KNOW } from '../../src/engine/index.js';
import { fill } from '../../src/i18n/index.js';
import en from '../../src/i18n/en.js';
import nl from '../../src/i18n/nl.js';
import type { AiMaturityScan, Answers } from '../../src/index.js';
import { LANGUAGES, middling } from './support/built-in.js';
import { figures, seriesWords } from './support/catalogue.js';
import { consoleDuring } from './support/console.js';
import { hear } from './support/events.js';
import { anything, mount } from './support/mount.js';
import type { Settings } from './support/mount.js';
import { has, parts, text, textIn } from './support/screen.js';
import { begin, press, shownResult, toReview } from './support/result.js';
import { json, serve } from './support/sources.js';
import { until } from './support/until.js';

const builder: Answers = { ...middling, 'profile.sector': 'construction', 'profile.size': '10-49' };
/** The words of it; the pictures say the same to the eye. */
const compared = async (answers: Answers, more: Settings = {}) => wordsOf(await shownResult({ answers, ...more }));

function wordsOf(scan: AiMaturityScan): string {
  const [part] = parts(scan, 'benchmark').map((one) => one.cloneNode(true) as Element);
  part?.querySelectorAll('svg').forEach((picture) => picture.remove());
  return text(part ?? null);
}

const source = (year: string, { measure, population, source }: Omit<typeof seriesWords, 'place' | 'note'>) =>
  `${source}. ${fill(en.compareSource, { year, population, measure })}`;

describe('the use of AI beside figures on others', () => {
  /** A builder of 10 to 49 people in the Netherlands. */
  const { 'sectors-cbs': cbs, use } = advice.figures;
  const size = fill(en.groupSize, { size: '10 to 49' });
  const figure = (value: string, group: string, place: string) => fill(en.compareFigure, { value, group, place });

  it('of its country: each figure with group, place, source, year, measure and population; a break in the series is said', async () => {
    const shown = await compared(builder, { country: 'NL' });
    const sector = fill(en.groupSector, { sector: 'Construction and installation' });
    expect(shown).to.include(`${figure('29%', size, 'Netherlands 2025')} ${figure('9%', sector, 'Netherlands 2024')}`);
    // Sources are told in one place, each once.
    const [, folded = ''] = shown.split(en.compareSources);
    expect(folded).to.include(`${source('2025', use)} ${en.compareBreak}`);
    expect(folded).to.include(`${source('2024', cbs)} ${cbs.note ?? ''}`);
    expect(shown).to.include(en.compareUseOnly);
    expect(shown).not.to.include('European Union');
  });

  it('without a country: those of the EU, and that is said', async () => {
    const shown = await compared(builder);
    expect(shown).to.include(`${en.compareNoCountry} ${figure('17%', size, 'European Union 2025')}`);
    expect(shown).not.to.include('Netherlands');
  });

  const codes: [string, string, string][] = [
    ['in small letters', 'nl', 'Netherlands'],
    ['as Eurostat calls Greece', 'EL', 'Greece'],
  ];
  for (const [name, country, place] of codes) {
    it(`a country ${name}`, async () => {
      expect(await compared(builder, { country })).to.include(`${place} 2025: `);
    });
  }

  it('a country without figures: those of the EU, and that is said', async () => {
    const shown = await compared(builder, { country: 'CH' });
    expect(shown).to.include(fill(en.compareOtherPlace, { country: 'Switzerland' }));
    expect(shown).to.include(figure('17%', size, 'European Union 2025'));
  });

  it('what is no country: told to the host once, and those of the EU are there', async () => {
    const heard = hear();
    const shown: string[] = [];
    await consoleDuring(async () => shown.push(await compared(builder, { country: 'Holland' })));
    expect(heard.errors().map(({ code, path }) => [code, path])).to.deep.equal([['attribute-invalid', 'country']]);
    expect(shown[0]).to.include(en.compareNoCountry);
  });

  it('the kinds of AI in use beside the share of firms that use them, the most usual first', async () => {
    const shown = await compared(
      { ...builder, 'use.technologies': ['machine-learning', 'text-analysis'] },
      { country: 'NL' },
    );
    const { options } = LANGUAGES.en.text.items['use.technologies'];
    const [first, second] = ['text-analysis', 'machine-learning'] as const;
    const intro = fill(en.compareTechnologies, { place: 'Netherlands 2025', group: size });
    expect(shown).to.match(
      new RegExp(`${intro} ${options[first]}: \\d+% ${options[second]}: \\d+%`.replaceAll(/[()]/g, '\\$&')),
    );
    expect(shown).not.to.include(en.compareReasonsTitle);
  });

  it('without AI: the reasons it named beside those of firms that considered AI and do not use it', async () => {
    const answers = { ...builder, 'use.frequency': 'never', 'plans.barriers': ['expertise', 'no-vision'] };
    const shown = await compared(answers, { country: 'NL' });
    const { options } = LANGUAGES.en.text.items['plans.barriers'];
    expect(shown).to.include(en.compareReasonsTitle);
    expect(shown).to.include(`${options.expertise}: `).and.not.to.include(options['no-vision']);
    expect(shown).to.include(advice.figures.reasons.population);
    expect(shown).not.to.include(en.compareTechnologiesTitle);
  });

  it('country="ask": asked on the page with all answers, and the figures follow', async () => {
    const scan = await mount({ lang: 'en', answers: builder, country: 'ask' });
    await begin(scan);
    await until(() => parts(scan, 'country').length > 0, 'the country is not asked');
    const [select] = parts(scan, 'country');
    if (!(select instanceof HTMLSelectElement)) throw new Error('There is no list of countries');
    expect(select.labels[0]?.textContent.trim()).to.match(/^Which country is your firm in\?/);
    const names = [...select.options].map((option) => option.text);
    for (const name of [en.countryNone, 'Germany', 'Netherlands']) expect(names).to.include(name);
    expect(names.length).to.equal(34);
    select.value = 'NL';
    select.dispatchEvent(new Event('change'));
    await scan.updateComplete;
    const heard = hear();
    await press(scan, en.showResult);
    expect(wordsOf(scan)).to.include(figure('29%', size, 'Netherlands 2025'));
    expect(heard.results()[0]?.benchmark?.benchmark).to.deep.equal({
      id: 'official',
      version: '2.0.0',
      country: 'NL',
    });
    // Somebody else is asked anew.
    scan.reset();
    scan.answers = { ...builder, 'profile.size': '50-249' };
    await toReview(scan);
    await until(() => parts(scan, 'country').length > 0, 'the country is not asked again');
    const again = parts(scan, 'country')[0];
    expect(again instanceof HTMLSelectElement && again.value).to.equal('');
  });

  it('country="ask" and no choice: those of the EU; without "ask" nothing is asked', async () => {
    expect(await compared(builder, { country: 'ask' })).to.include(en.compareNoCountry);
    const scan = await mount({ lang: 'en', answers: builder });
    await begin(scan);
    expect(parts(scan, 'country')).to.deep.equal([]);
  });

  const uses: [string, Answers, string][] = [
    ['uses AI', {}, en.compareUses],
    ['uses none', { 'use.technologies': ['none'] }, en.compareUsesNot],
    ['has never used it, and was not asked for what', { 'use.frequency': 'never' }, en.compareUsesNot],
    ['does not know', { 'use.technologies': DONT_KNOW }, en.compareUnknown],
  ];
  for (const [title, answers, sentence] of uses) {
    it(`a firm that ${title}`, async () => {
      expect(await compared({ ...builder, ...answers })).to.include(sentence);
    });
  }

  const outside: [string, Answers, string][] = [
    ['too small', { 'profile.size': '2-9' }, en.compareNotSize],
    ['of a sector that is left out', { 'profile.sector': 'agriculture' }, en.compareNotSector],
  ];
  for (const [title, answers, sentence] of outside) {
    it(`a firm that is ${title} is told so, and gets no figure`, async () => {
      const shown = await compared({ ...builder, ...answers });
      expect(shown).to.include(`${en.compareUses} ${sentence}`).and.not.to.include('%');
      expect(shown).not.to.include(en.compareUseOnly);
    });
  }

  it('in Dutch', async () => {
    const { options } = LANGUAGES.nl.text.items['profile.size'];
    const group = fill(nl.groupSize, { size: options['10-49'] });
    const shown = await compared(builder, { lang: 'nl', country: 'NL' });
    expect(shown).to.include(fill(nl.compareFigure, { value: '29%', group, place: 'Nederland 2025' }));
  });
});

describe("a partner's own figures", () => {
  const own = 'our town 2026: 31% of firms use AI.';

  it('stand in place of the official ones', async () => {
    const shown = await compared(builder, { benchmark: figures() });
    expect(shown).to.include(own).and.not.to.include('Eurostat');
    expect(shown).to.include(`${source('2026', seriesWords)} Asked by post.`);
  });

  it('may come from an address', async () => {
    const served = serve({ '/figures.json': json(figures()) });
    const shown = await compared(builder, { benchmarkSrc: '/figures.json' }).finally(() => served.restore());
    expect(shown).to.include(own);
  });

  it('of a size and a sector', async () => {
    const values = [{ size: '10-49', sector: 'construction', year: 2025, value: 4 }];
    const shown = await compared(builder, { benchmark: figures({ series: [{ id: 'survey', values }] }) });
    const group = fill(en.groupBoth, { size: '10 to 49', sector: 'Construction and installation' });
    expect(shown).to.include(fill(en.compareFigure, { value: '4%', group, place: 'our town 2025' }));
  });

  it('of firms of one: their size is a name, not a number of people', async () => {
    const alone = { ...builder, 'profile.size': '1' };
    for (const [sector, key] of [
      [undefined, 'groupSizeNamed'],
      ['construction', 'groupBothNamed'],
    ] as const) {
      const values = [{ size: '1', ...(sector && { sector }), year: 2025, value: 4 }];
      const shown = await compared(alone, { benchmark: figures({ series: [{ id: 'survey', values }] }) });
      const group = fill(en[key], { size: 'Only me', sector: 'Construction and installation' });
      expect(shown).to.include(fill(en.compareFigure, { value: '4%', group, place: 'our town 2025' }));
    }
  });

  it('that do not cover a firm of this size: said, without the sizes of the official ones', async () => {
    const series = [{ id: 'survey', sizes: ['250-plus'], values: [{ year: 2026, value: 31.4 }] }];
    const shown = await compared(builder, { benchmark: figures({ series }) });
    expect(shown).to.include(en.compareNotSizeOwn).and.not.to.include(en.compareNotSize);
  });

  it('HTML in their words is shown as text', async () => {
    const texts = { en: { survey: { ...seriesWords, source: '<b onclick="alert(1)">Us</b>' } } };
    expect(await compared(builder, { benchmark: figures({ texts }) })).to.include('<b onclick="alert(1)">Us</b>');
  });

  it('a mistake in them: told to the host, and the official ones are there', async () => {
    const heard = hear();
    const shown: string[] = [];
    const benchmark = anything(figures({ series: [{ id: 'survey', values: [{ year: 2026, value: 314 }] }] }));
    await consoleDuring(async () => shown.push(await compared(builder, { benchmark })));
    expect(heard.errors().map(({ code, path }) => [code, path])).to.deep.equal([
      ['benchmark-invalid', '$.series[0].values[0].value'],
    ]);
    expect(shown[0]).to.include('Eurostat');
  });
});

describe('ideas for using AI', () => {
  it('title, description, a small start and the reasons', async () => {
    const scan = await shownResult();
    const { description, start, title } = advice.ideas['meeting-minutes'];
    const work = LANGUAGES.en.text.items['plans.applications'].options['texts-mail'];
    const shown = textIn(scan, 'ideas');
    expect(shown).to.include(
      `${title} ${description} ${fill(en.ideaStart, { start })} ${fill(en.reasonWork, { work })}`,
    );
    expect(shown).to.include(en.reasonTechnology);
    expect(has(scan, 'heading', en.ideasTitle)).to.equal(true);
  });

  it('nothing named, nothing in use: only ideas made for the sector, or none', async () => {
    const none = { 'plans.motives': ['none'], 'plans.applications': ['none'], 'use.technologies': ['none'] };
    const scan = await shownResult({ answers: { ...builder, ...none, 'profile.sector': DONT_KNOW } });
    expect(parts(scan, 'ideas')).to.deep.equal([]);
  });
});
