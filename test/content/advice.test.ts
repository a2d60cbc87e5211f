import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { catalogue as genericCatalogue } from '../../src/content/advice/catalogue.js';
import { ideas as builtInIdeas } from '../../src/content/advice/ideas.js';
import { builtInCatalogues, loadAdviceText } from '../../src/content/advice/index.js';
import { FIGURE_FAMILIES } from '../../src/content/figures/families.js';
import type { AdviceText } from '../../src/content/advice/text-type.js';
import { assessment, languages } from '../../src/content/index.js';
import { matchIdeas } from '../../src/engine/index.js';
import type { Idea, SupportCatalogue } from '../../src/engine/index.js';
import { CELLS, MINIMA, STEP_IDS } from '../engine/support/method.js';
import { isTrim, rulesOf, slips } from './support/language.js';
import { textsIn } from './support/texts.js';

const catalogue: SupportCatalogue = genericCatalogue;
const ideas: readonly Idea[] = builtInIdeas;
const { entries } = catalogue;

const texts: readonly (readonly [language: string, text: AdviceText])[] = await Promise.all(
  languages.map(async (language) => [language, await loadAdviceText(language)] as const),
);

/** Options of the assessment, without "none of these". */
function options(item: string): readonly string[] {
  const { options } = assessment.items.find(({ id }) => id === item) ?? assert.fail(`no item ${item}`);
  return options.filter(({ exclusive }) => !exclusive).map(({ id }) => id);
}

const FORMS = options('plans.support');
const BARRIERS = options('plans.barriers');
const SECTORS = options('profile.sector');
const SIZES = options('profile.size');
const DIMENSIONS = Object.keys(CELLS);

/** An absent list sets no limit. */
const suits = (limit: readonly string[] | undefined, id: string) => limit?.includes(id) ?? true;

function atLeast(what: string, wanted: number, of: readonly string[], count: (id: string) => number) {
  for (const id of of) test(`${what} ${id}: at least ${wanted}`, () => assert.ok(count(id) >= wanted, `${count(id)}`));
}

function onlyIds(what: string, used: readonly string[], known: readonly string[]) {
  test(`${what} are those of the assessment`, () => {
    assert.deepEqual(
      used.filter((id) => !known.includes(id)),
      [],
    );
  });
}

describe('support', () => {
  test('20 to 24 entries, each once', () => {
    assert.ok(entries.length >= 20 && entries.length <= 24, `${entries.length}`);
    assert.equal(new Set(entries.map(({ id }) => id)).size, entries.length);
  });

  test('is generic: no links, no regions', () => {
    assert.equal(catalogue.id, 'generic');
    assert.ok(entries.every(({ url, regions }) => url === undefined && regions === undefined));
  });

  const all = (key: 'form' | 'dimensions' | 'barriers' | 'steps' | 'sectors' | 'sizes') =>
    entries.flatMap((entry) => entry[key] ?? []);
  onlyIds('forms', all('form'), FORMS);
  onlyIds('dimensions', all('dimensions'), DIMENSIONS);
  onlyIds('barriers', all('barriers'), BARRIERS);
  onlyIds('steps', all('steps'), STEP_IDS);
  onlyIds('sectors', all('sectors'), SECTORS);
  onlyIds('sizes', all('sizes'), SIZES);

  for (const { id, dimensions, steps } of entries) {
    test(`${id}: helps with something, on one to three neighbouring steps`, () => {
      assert.ok(dimensions.length > 0);
      const places = (steps ?? []).map((step) => STEP_IDS.indexOf(step));
      assert.ok(places.length >= 1 && places.length <= 3);
      assert.ok(places.every((place, index) => index === 0 || place === (places[index - 1] ?? 0) + 1));
    });
  }

  atLeast('form', 3, FORMS, (id) => entries.filter(({ form }) => form === id).length);
  atLeast('dimension', 4, DIMENSIONS, (id) => entries.filter(({ dimensions }) => dimensions.includes(id)).length);
  atLeast('barrier', 1, BARRIERS, (id) => entries.filter(({ barriers }) => barriers.includes(id)).length);
  atLeast('step', 5, STEP_IDS, (id) => entries.filter(({ steps }) => suits(steps, id)).length);
  atLeast('size', 8, SIZES, (id) => entries.filter(({ sizes }) => suits(sizes, id)).length);

  // Whoever asks for a form gets it, on any step, in any sector.
  for (const size of SIZES) {
    for (const [place, step] of STEP_IDS.entries()) {
      const open = entries.filter((entry) => suits(entry.steps, step) && suits(entry.sizes, size) && !entry.sectors);
      test(`size ${size}, ${step}: something of every form, and for all that the next step asks`, () => {
        const asked = DIMENSIONS.filter((id) => (MINIMA[id]?.[place] ?? 0) > 0);
        const helped = open.flatMap(({ dimensions }) => dimensions);
        assert.deepEqual(
          [FORMS.filter((id) => !open.some(({ form }) => form === id)), asked.filter((id) => !helped.includes(id))],
          [[], []],
        );
      });
    }
  }

  for (const [language, { support }] of texts) {
    const { others } = rulesOf(language);
    test(`nothing in ${language} that a firm of one person gets speaks of others in the firm`, () => {
      const alone = entries.filter(({ sizes }) => suits(sizes, '1')).map(({ id }) => id as keyof typeof support);
      assert.deepEqual(
        alone.filter((id) => others.test(`${support[id].title} ${support[id].description}`)),
        [],
      );
    });
  }
});

describe('ideas', () => {
  test('a firm of one is not told how to teach somebody new', () => {
    const others = ideas.filter(({ sizes }) => !suits(sizes, '1')).map(({ id }) => id);
    assert.deepEqual(others, ['work-instructions']);
  });

  test('18 to 20, each once, those of the study first', () => {
    const ids = ideas.map(({ id }) => id);
    assert.ok(ids.length >= 18 && ids.length <= 20 && new Set(ids).size === ids.length, `${ids.length}`);
    assert.deepEqual(ids.slice(0, 5), [
      'quotation-bot',
      'inventory-optimisation',
      'customer-satisfaction-analysis',
      'planning-system',
      'automated-advisory-reports',
    ]);
  });

  const all = (key: 'applications' | 'motives' | 'technologies' | 'sectors', of = ideas) =>
    of.flatMap((idea) => idea[key] ?? []);
  const lists = [
    ['applications', 'plans.applications'],
    ['motives', 'plans.motives'],
    ['technologies', 'use.technologies'],
  ] as const;
  for (const [key, item] of lists) {
    onlyIds(key, all(key), options(item));
    test(`each of the ${key} has an idea, in every sector`, () => {
      const open = all(
        key,
        ideas.filter(({ sectors }) => !sectors),
      );
      // Machines and cameras belong to the sectors that have them.
      const bound = key === 'technologies' ? all(key) : open;
      assert.deepEqual(
        options(item).filter((id) => !bound.includes(id)),
        [],
      );
    });
    test(`each idea has ${key}`, () => assert.ok(ideas.every((idea) => idea[key].length > 0)));
  }

  test('advice on stock and on machines only for firms that chose that work', () => {
    const shown = (applications: string[]) =>
      SECTORS.flatMap((sector) =>
        options('plans.motives').map((motive) => ({
          ...{ 'profile.sector': sector, 'plans.motives': [motive], 'plans.applications': applications },
          'use.technologies': ['machine-learning'],
        })),
      ).map((answers) => matchIdeas(assessment, answers, builtInCatalogues).map(({ idea }) => idea));
    for (const [id, application] of [
      ['inventory-optimisation', 'stock'],
      ['maintenance-planning', 'quality-maintenance'],
    ] as const) {
      assert.ok(shown(['texts-mail']).every((found) => !found.includes(id)));
      assert.ok(shown([application]).every((found) => found.includes(id)));
    }
  });

  onlyIds('sectors', all('sectors'), SECTORS);
  test('sectors with ideas of their own', () => {
    const wanted = ['construction', 'hospitality', 'manufacturing', 'trade', 'transport', 'health-care'];
    const own = all('sectors');
    for (const id of [...wanted, 'agriculture', 'specialist-services']) assert.ok(own.includes(id), id);
  });
});

/** Characters in English, by the last word of the place of a text. */
const LONGEST: Readonly<Record<string, number>> = { title: 60, description: 180, start: 100, note: 180 };

for (const [language, text] of texts) {
  const all = textsIn(text).map(({ path, text }) => ({ key: path.at(-1) ?? '', text }));
  const ofLanguage = rulesOf(language);
  const sentences = (of: string) => of.split(/(?<=[.!?]) /);

  describe(`advice in ${language}`, () => {
    test('there is a text for everything, and for nothing else', () => {
      const named = [
        [text.support, entries],
        [text.ideas, ideas],
      ] as const;
      for (const [words, list] of named) assert.deepEqual(Object.keys(words).sort(), list.map(({ id }) => id).sort());
      assert.deepEqual(Object.keys(text.figures).sort(), [...FIGURE_FAMILIES].sort());
    });

    const rules: readonly (readonly [rule: string, holds: (text: string, key: string) => boolean])[] = [
      ['is written out, without space around it or twice inside', isTrim],
      ['has no markup and no placeholder', (of) => !/[<>&{}`"]|\\/.test(of)],
      ['has no link', (of) => !/https?:|www\.|\.(?:nl|com|eu|org)\b|@/i.test(of)],
      ['is not too long', (of, key) => of.length <= (LONGEST[key] ?? 120) * ofLanguage.room],
      ['is one or two sentences', (of) => sentences(of).length <= 2],
      ['is one sentence where it says how to start', (of, key) => key !== 'start' || sentences(of).length === 1],
      ['has short sentences', (of) => sentences(of).every((sentence) => sentence.split(' ').length <= 16)],
      [
        'ends as a sentence where it is one',
        (of, key) => of.endsWith('.') === ['description', 'start', 'note'].includes(key),
      ],
      ['states no duty', (of) => !ofLanguage.duty.test(of)],
      ['keeps the address and the typography of the language', (of) => slips(of, ofLanguage).length === 0],
    ];
    for (const [rule, holds] of rules) {
      test(`every text ${rule}`, () => {
        assert.deepEqual(
          all.filter(({ key, text }) => !holds(text, key)),
          [],
        );
      });
    }

    test('no two titles are the same', () => {
      const titles = all.filter(({ key }) => key === 'title').map(({ text }) => text);
      assert.equal(new Set(titles).size, titles.length);
    });

    test('a note where a figure is easily compared with the wrong one', () => {
      assert.match(text.figures['sectors-cbs'].note ?? '', /Eurostat/);
    });
  });
}
