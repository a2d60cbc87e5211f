import { expect } from '@open-wc/testing';
import '../../src/define.js';
import advice from '../../src/content/advice/text/en.js';
import { fill } from '../../src/i18n/index.js';
import en from '../../src/i18n/en.js';
import type { AiMaturityScan, Result } from '../../src/index.js';
import { dontKnowAll, LANGUAGES, middling, nothingYet } from './support/built-in.js';
import { catalogue, nlWords, saying, words as offer } from './support/catalogue.js';
import { all, has, nameOf, parts, text, textIn } from './support/screen.js';
import { resultOf, shownResult } from './support/result.js';

const { dimensions, items } = LANGUAGES.en.text;
const cards = (scan: AiMaturityScan) => parts(scan, 'support-entry').map(text);
const titles = (scan: AiMaturityScan) =>
  parts(scan, 'support-entry').map((card) => text(card.querySelector('h1, h2, h3, h4, h5, h6')));
const links = (scan: AiMaturityScan) =>
  (all(scan, 'link') as HTMLAnchorElement[]).filter((link) => link.closest('[part~="support"]'));

/** The reasons of the result in the words of the screen. */
function reasonsOf({ reasons: { barriers, dimensions: ids, first, form } }: Result['support'][number]): string[] {
  const list = new Intl.ListFormat('en').format(ids.map((id) => dimensions[id as 'can.people'].short));
  const options = items['plans.barriers'].options;
  return [
    ...(first ? [fill(en.reasonFirst, { name: dimensions['want.organisation'].title })] : []),
    ...(ids.length > 0 ? [fill(en.reasonDimensions, { list })] : []),
    ...barriers.map((id) => fill(en.reasonBarrier, { barrier: options[id as 'cost'] })),
    ...(form ? [en.reasonForm] : []),
  ];
}

describe('support that fits', () => {
  for (const [who, answers] of [
    ['a middling firm', middling],
    ['a firm without AI that named nothing', nothingYet],
    ['a firm that named a barrier', { ...nothingYet, 'plans.barriers': ['cost', 'jobs'], 'plans.support': ['peers'] }],
  ] as const) {
    it(`${who}: what is in the result, in its order, with what it is and why`, async () => {
      const scan = await shownResult({ answers });
      const { support } = resultOf(scan);
      expect(support.length).to.be.within(1, 6);
      expect(cards(scan)).to.have.length(support.length);
      support.forEach((match, index) => {
        const { description, title } = advice.support[match.entry as keyof typeof advice.support];
        expect(cards(scan)[index]).to.include(`${title} ${description}`);
        expect(cards(scan)[index]).to.match(new RegExp(`${en.reasonsTitle} .`));
        for (const reason of reasonsOf(match)) expect(cards(scan)[index]).to.include(reason);
      });
    });
  }

  it('the built-in offers are kinds of help: no link, no provider', async () => {
    const scan = await shownResult();
    expect(links(scan)).to.deep.equal([]);
    expect(textIn(scan, 'support')).not.to.include(fill(en.supportProvider, { provider: '' }).trim());
  });

  it('while no step is known, none is shown', async () => {
    const scan = await shownResult({ answers: dontKnowAll });
    expect([cards(scan), has(scan, 'heading', en.supportFitTitle)]).to.deep.equal([[], false]);
  });
});

describe("a partner's own offers", () => {
  it('beside the generic ones: the result names both catalogues', async () => {
    const scan = await shownResult({ supportCatalogue: catalogue() });
    expect(titles(scan)).to.include(offer.title);
    expect(titles(scan).length).to.be.above(1);
    expect(resultOf(scan).catalogues.map(({ id }) => id)).to.deep.equal(['partner', 'generic', 'ideas', 'actions']);
  });

  it('instead of them: alone, and the ideas stay', async () => {
    const scan = await shownResult({ supportCatalogue: catalogue({ mode: 'instead' }) });
    expect(titles(scan)).to.deep.equal([offer.title]);
    expect(resultOf(scan).catalogues.map(({ id }) => id)).to.deep.equal(['partner', 'ideas', 'actions']);
    expect(parts(scan, 'ideas')).to.have.length(1);
  });

  it('kind of support, title, description, provider and reasons', async () => {
    const scan = await shownResult({ supportCatalogue: catalogue({ mode: 'instead' }) });
    const barrier = fill(en.reasonBarrier, { barrier: items['plans.barriers'].options.expertise });
    const kind = items['plans.support'].options['practical-knowledge'];
    const provider = fill(en.supportProvider, { provider: 'The association' });
    expect(cards(scan)[0]).to.include(
      `${kind} ${offer.title} ${offer.description} ${provider} ${en.reasonsTitle} ${barrier}`,
    );
    expect(cards(scan)[0]).to.include(en.reasonForm);
  });

  it('the link opens a new tab, says so, names the offer and tells the other side nothing', async () => {
    const [link] = links(await shownResult({ supportCatalogue: catalogue({ mode: 'instead' }) }));
    expect(link && nameOf(link)).to.equal(`${en.supportLink}: ${offer.title} ${en.opensNew}`);
    expect(link?.href).to.equal('https://example.org/workshop?from=scan');
    expect([link?.target, link?.rel]).to.deep.equal(['_blank', 'noopener noreferrer']);
  });

  it('no address: no link', async () => {
    const scan = await shownResult({ supportCatalogue: saying({}, { url: undefined }) });
    expect([titles(scan).includes(offer.title), links(scan)]).to.deep.equal([true, []]);
  });

  it('HTML in its words is shown as text', async () => {
    const scan = await shownResult({ supportCatalogue: saying({ title: '<img src=x onerror=alert(1)>' }) });
    expect(titles(scan)).to.include('<img src=x onerror=alert(1)>');
    expect(scan.shadowRoot?.querySelector('img')).to.equal(null);
  });

  it("words in the visitor's language; another title, the same offer", async () => {
    const scan = await shownResult({ lang: 'nl', supportCatalogue: catalogue({ mode: 'instead' }) });
    expect(titles(scan)).to.deep.equal([nlWords.title]);
  });

  it("without words in it: the file's first language, marked as such", async () => {
    const texts = { ar: { workshop: { ...offer, title: 'ورشة عمل' } } };
    const file = catalogue({ mode: 'instead', languages: ['ar'], texts });
    const scan = await shownResult({ lang: 'nl', supportCatalogue: file });
    expect(titles(scan)).to.deep.equal(['ورشة عمل']);
    const marked = [...(scan.shadowRoot?.querySelectorAll<HTMLElement>('[lang=ar]') ?? [])];
    expect(marked.map((element) => [text(element), element.dir])).to.deep.equal([
      ['ورشة عمل', 'rtl'],
      [offer.description, 'rtl'],
    ]);
  });
});
