// Runs in every engine: markup, layout.
/** What the first screen promises of a definition of its own. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { assessment as builtIn } from '../../src/content/index.js';
import { parseDefinition } from '../../src/contract/index.js';
import { fill } from '../../src/i18n/index.js';
import { prerender } from '../../src/prerender/index.js';
import type { AssessmentDefinition, Depth } from '../../src/engine/index.js';
import type { AiMaturityScan } from '../../src/index.js';
import { anything, mount } from './support/mount.js';
import { words } from './support/screen.js';
import { small } from './support/small.js';
import { EVERY_LANGUAGE } from './support/built-in.js';
import { WORDS, written } from './support/written.js';

/** The coffee check with so many steps. */
const withSteps = (count: number) =>
  small((it) => {
    const steps = Array.from({ length: count }, (_, at) => ({
      id: `step-${at}`,
      ...(at > 0 && { gate: { item: 'coffee.how-often', atLeast: 1 }, minima: { taste: 4 * at } }),
    }));
    const texts = Object.fromEntries(steps.map(({ id }) => [id, { title: id, description: id }]));
    it.steps.splice(0, Infinity, ...steps);
    for (const language of ['en', 'nl'] as const) Object.assign(it.texts[language], { steps: texts });
  });

/** The same, with the text in a section of its own: the quick scan asks for nothing else. */
function quicklyOnlyTexts(definition: AssessmentDefinition): unknown {
  const [first, ...others] = definition.sections;
  const title = { title: 'In your own words' };
  return {
    ...definition,
    quick: ['own'],
    sections: [
      { id: 'own', items: ['note'] },
      { ...first, items: first?.items.filter((id) => id !== 'note') },
      ...others,
    ],
    texts: Object.fromEntries(
      Object.entries(definition.texts).map(([language, text]) => [
        language,
        { ...text, sections: { ...text.sections, own: title } },
      ]),
    ),
  };
}

const stairs = (root: ParentNode | null) => root?.querySelector('.stairs svg');
const isFilled = (path: SVGGeometryElement, x: number, y: number) => path.isPointInFill(new DOMPoint(x, y));

/** How high the staircase is at so many columns, from the left, in rows from below; and the same of what is filled. */
function heights(root: ParentNode | null, count: number): number[][] {
  const picture = stairs(root);
  const paths = [...(picture?.querySelectorAll('path') ?? [])];
  const { height, width } = (picture as SVGSVGElement).viewBox.baseVal;
  const middles = Array.from({ length: count }, (_, at) => (at + 0.5) / count);
  return paths.map((path) =>
    middles.map((across) => middles.filter((up) => isFilled(path, width * across, height * up)).length),
  );
}

const rising = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

/** The first screen in HTML, before any script has run. */
async function inHtml(assessment: unknown, lang: string, depth: Depth = 'full'): Promise<string> {
  const parsed = parseDefinition(assessment);
  const own = parsed.ok ? { definition: parsed.value, src: '/own.json' } : expect.fail(JSON.stringify(parsed.issues));
  return prerender({ lang, own, depth });
}

/** The staircase there. */
async function prerendered(count: number): Promise<HTMLElement> {
  const template = document.createElement('template');
  template.innerHTML = (await inHtml(withSteps(count), 'en')).replace(' shadowrootmode="open"', '');
  const inner = template.content.querySelector('template')?.content ?? expect.fail('There is no screen');
  const place = await fixture<HTMLDivElement>(html`<div></div>`);
  place.append(inner);
  return place;
}

describe('the small staircase of the first screen', () => {
  for (const [count, filled] of [
    [2, 1],
    [3, 1],
    [5, 2],
    [7, 3],
    [20, 10],
  ] as const) {
    it(`has ${count} steps where the definition has as many`, async () => {
      const scan = await mount({ lang: 'en', assessment: withSteps(count) });
      const expected = [rising(count), rising(count).map((step) => (step <= filled ? step : 0))];
      expect(heights(scan.shadowRoot, count)).to.deep.equal(expected);
      expect(heights(await prerendered(count), count)).to.deep.equal(expected);
    });
  }

  it('has as many as the built-in assessment', async () => {
    const scan: AiMaturityScan = await mount({ lang: 'en' });
    const { length } = builtIn.steps;
    expect(heights(scan.shadowRoot, length)[0]).to.deep.equal(rising(length));
  });

  it('stands in the line of its title, at its end', async () => {
    const scan = await mount({ lang: 'en' });
    const [picture, title] = [stairs(scan.shadowRoot), scan.shadowRoot?.querySelector('.stairs')].map((one) =>
      one?.getBoundingClientRect(),
    );
    expect(picture?.bottom).to.be.closeTo(title?.bottom ?? NaN, 1);
    expect(picture?.height).to.be.within(10, 60);
  });
});

describe('how many questions the first screen promises', () => {
  for (const language of EVERY_LANGUAGE) {
    it(`${language}: all that may be asked, and how many of them may be left empty`, async () => {
      const own = WORDS[language];
      const scan = await mount({ lang: language, assessment: anything(written(language)) });
      const time = fill(own.introTime, { time: own.minute, questions: 4 });
      expect(words(scan)).to.include(`${time} ${fill(own.fieldsEmpty, { count: 1 })} ${own.introDontKnow}`);
    });
  }

  it('says nothing of that where a text is required, and where there are no texts', async () => {
    for (const assessment of [written('en', { required: true }), small()]) {
      const scan = await mount({ lang: 'en', assessment: anything(assessment) });
      expect(words(scan)).not.to.include(WORDS.en.fieldsEmpty.replace('{count}.', ''));
    }
  });

  for (const language of EVERY_LANGUAGE) {
    it(`${language}: does not say that one may always not know where a text is required`, async () => {
      const own = WORDS[language];
      const required = written(language, { required: true });
      const told = `${fill(own.fieldsRequired, { count: 1 })} ${own.fieldsOthers}`;
      const scan = await mount({ lang: language, assessment: anything(required) });
      for (const shown of [words(scan), await inHtml(required, language)]) {
        expect(shown).to.include(told);
        expect(shown).not.to.include(own.introDontKnow);
      }
    });
  }

  for (const [name, required, told] of [
    ['only required ones', true, fill(WORDS.en.fieldsRequired, { count: 1 })],
    ['only such as may be left empty', false, fill(WORDS.en.fieldsEmpty, { count: 1 })],
  ] as const) {
    it(`says nothing of not knowing where all answers are texts: ${name}`, async () => {
      const assessment = quicklyOnlyTexts(written('en', { required }));
      const scan = await mount({ lang: 'en', depth: 'quick', assessment: anything(assessment) });
      for (const shown of [words(scan), await inHtml(assessment, 'en', 'quick')]) {
        expect(shown).to.include(told);
        for (const other of [WORDS.en.introDontKnow, WORDS.en.fieldsOthers]) expect(shown).not.to.include(other);
      }
    });
  }

  it('stands in the first screen that a server makes, too', async () => {
    expect(await inHtml(written('nl'), 'nl')).to.include(fill(WORDS.nl.fieldsEmpty, { count: 1 }));
  });
});
