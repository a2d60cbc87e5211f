// Runs in every engine: files.
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { parseResult } from '../../src/contract/index.js';
import { separatorIn } from '../../src/element/result/export/separator.js';
import { DONT_KNOW } from '../../src/engine/index.js';
import { fill } from '../../src/i18n/index.js';
import en from '../../src/i18n/en.js';
import nl from '../../src/i18n/nl.js';
import type { AiMaturityScan } from '../../src/index.js';
import { LANGUAGES, middling } from './support/built-in.js';
import { saying } from './support/catalogue.js';
import { consoleDuring } from './support/console.js';
import { alike } from './support/engine.js';
import { hear, next } from './support/events.js';
import { nextFile, parseCsv } from './support/files.js';
import { anything, mount } from './support/mount.js';
import { one } from './support/screen.js';
import { isMisread, textFrom } from './support/spreadsheet.js';
import { begin, resultOf, shownResult } from './support/result.js';
import { complete, small } from './support/small.js';
import { until } from './support/until.js';

type Row = readonly string[];
const BOM = '\uFEFF';

async function cellsOf(scan: AiMaturityScan): Promise<Row[]> {
  const { text } = await nextFile(() => scan.download('csv'));
  expect(text.startsWith(BOM)).to.equal(true);
  return parseCsv(text.slice(BOM.length));
}

/** Without the apostrophes that keep cells what they are. */
const csvOf = async (scan: AiMaturityScan) => textsOf(await cellsOf(scan));
const textsOf = (rows: readonly Row[]) => rows.map((row) => row.map(textFrom));

/** The day of the visitor, not that of UTC. */
const today = (time: string) => new Date(time).toLocaleDateString('sv-SE');

const under = (rows: readonly Row[], part: string) => rows.filter((row) => row[0] === part).map((row) => row.slice(1));

describe('download as JSON', () => {
  const ways: [string, (scan: AiMaturityScan) => void][] = [
    ['by the button', (scan) => one(scan, 'button', en.takeJson).click()],
    ['by the host', (scan) => scan.download('json')],
    ['by the host, without saying which', (scan) => scan.download()],
    ['by the host, of a kind that there is not', (scan) => scan.download(anything('pdf'))],
  ];
  for (const [title, ask] of ways) {
    it(`${title}: the result, named after assessment and day`, async () => {
      const scan = await shownResult();
      const { name, text, type } = await nextFile(() => ask(scan));
      expect(name).to.equal(`ai-maturity-${today(resultOf(scan).completedAt)}.json`);
      expect(type).to.equal('application/json');
      expect(JSON.parse(text)).to.deep.equal(scan.result);
      expect(parseResult(JSON.parse(text)).ok).to.equal(true);
    });
  }

  it('has lists as lists on a page whose library makes text of them', async () => {
    const scan = await shownResult();
    const list = Array.prototype as { toJSON?: unknown };
    list.toJSON = () => 'a list';
    const { text } = await nextFile(() => scan.download('json')).finally(() => delete list.toJSON);
    expect(JSON.parse(text)).to.deep.equal(scan.result);
  });

  it('is offered on a page that cancels every click', async () => {
    const scan = await shownResult();
    const cancel = (event: Event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    const ways = [window, document, document.documentElement, document.body].flatMap((place) =>
      [true, false].map((capture) => ({ place, capture })),
    );
    let isCancelled: boolean | undefined;
    HTMLAnchorElement.prototype.click = function click() {
      this.addEventListener('click', (event) => {
        isCancelled = event.defaultPrevented;
        // The tests need no file.
        event.preventDefault();
      });
      HTMLElement.prototype.click.call(this);
    };
    for (const { capture, place } of ways) place.addEventListener('click', cancel, { capture });
    try {
      scan.download('json');
      await until(() => isCancelled !== undefined, 'No file was offered.');
    } finally {
      for (const { capture, place } of ways) place.removeEventListener('click', cancel, { capture });
      Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    }
    expect(isCancelled).to.equal(false);
    expect(scan.shadowRoot?.textContent).not.to.include(en.takeFailed);
  });

  it('is offered as text where a page cancels all navigation', async function cancelsAll() {
    const { navigation } = window as { readonly navigation?: EventTarget };
    if (!navigation) this.skip();
    const scan = await shownResult();
    const told = next('scan-error');
    const cancel = (event: Event) => {
      event.preventDefault();
    };
    navigation.addEventListener('navigate', cancel);
    try {
      await consoleDuring(async () => {
        scan.download('json');
        await told;
      });
    } finally {
      navigation.removeEventListener('navigate', cancel);
    }
    await scan.updateComplete;
    expect(scan.shadowRoot?.textContent).to.include(en.takeFailed);
    expect(scan.shadowRoot?.querySelector('textarea')?.value).to.include(LANGUAGES.en.text.title);
  });

  it('leaves nothing behind in the tag', async () => {
    const scan = await shownResult();
    const before = [scan.outerHTML, scan.shadowRoot?.querySelectorAll('*').length];
    await nextFile(() => scan.download('json'));
    expect([scan.outerHTML, scan.shadowRoot?.querySelectorAll('*').length]).to.deep.equal(before);
  });
});

describe('download as CSV', () => {
  it('by the button: step, scores, plan, support and answers, as the visitor read them', async () => {
    const scan = await shownResult();
    const { name, text, type } = await nextFile(() => one(scan, 'button', en.takeCsv).click());
    const rows = textsOf(parseCsv(text.slice(BOM.length)));
    const { dimensions, items, steps } = LANGUAGES.en.text;
    const frequency = items['use.frequency'];
    expect(name).to.match(/^ai-maturity-\d{4}-\d\d-\d\d\.csv$/);
    expect(type).to.equal('text/csv;charset=utf-8');
    expect(rows[0]).to.deep.equal([en.cellsPart, 'ID', en.csvName, en.csvValue]);
    expect(rows.every((row) => row.length === 4)).to.equal(true);
    expect(under(rows, 'result')).to.deep.include(['id', '', resultOf(scan).id]);
    expect(under(rows, 'step')).to.deep.equal([['occasional', steps.occasional.title, '3']]);
    expect(under(rows, 'score')).to.deep.include(['know.people', dimensions['know.people'].title, '50']);
    expect(under(rows, 'score')).to.have.length(6);
    expect(under(rows, 'plan')).to.deep.include(['use.frequency', frequency.label, frequency.options.weekly]);
    expect(under(rows, 'support')).to.have.length(resultOf(scan).support.length);
    const { options, question } = items['use.technologies'];
    const answers = under(rows, 'answer');
    expect(answers.filter(([id]) => id === 'use.technologies')).to.deep.equal([
      ['use.technologies', question, options['text-analysis']],
      ['use.technologies', question, options['speech-recognition']],
    ]);
    expect(answers).to.have.length(Object.values(middling).flat().length);
  });

  alike('a range of steps and scores: a row for each end', async () => {
    const answers = { ...middling, 'use.reach': DONT_KNOW, 'know.people.training': DONT_KNOW };
    const scan = await shownResult({ answers });
    const { cells, step } = resultOf(scan);
    const rows = await csvOf(scan);
    expect(step?.low).to.be.below(step?.high ?? 0);
    expect(under(rows, 'step-low')[0]?.[2]).to.equal(String(step?.low));
    expect(under(rows, 'step-high')[0]?.[2]).to.equal(String(step?.high));
    const { title } = LANGUAGES.en.text.dimensions['know.people'];
    const ends = [cells['know.people']?.low, cells['know.people']?.high].map((end) => String(Math.round(end ?? -1)));
    expect(under(rows, 'score-low')).to.deep.equal([['know.people', title, ends[0]]]);
    expect(under(rows, 'score-high')).to.deep.equal([['know.people', title, ends[1]]]);
  });

  const separators: [string, string][] = [
    ['en', ','],
    ['nl', ';'],
    ['de', ';'],
    ['fr', ';'],
    ['de-AT', ';'],
    ['de-CH', ','],
    ['en-GB', ','],
  ];
  for (const [language, separator] of separators) {
    alike(`${language}: cells end with ${separator}`, () => expect(separatorIn(language)).to.equal(separator));
  }

  alike('in Dutch: its separator, its headings', async () => {
    const { text } = await nextFile(async () => (await shownResult({ lang: 'nl' })).download('csv'));
    expect(text.split('\r\n')[0]).to.equal(`${BOM}"${nl.cellsPart}";"ID";"${nl.csvName}";"${nl.csvValue}"`);
  });

  alike('in Dutch, with its letters', async () => {
    const rows = await csvOf(await shownResult({ lang: 'nl' }));
    expect(under(rows, 'method')).to.deep.equal([
      ['validation', nl.aboutTitle, nl.aboutNotValidated],
      ['evidence', '', fill(nl.evidence, { evidence: nl.evidenceExpert })],
      ['caveat', '', LANGUAGES.nl.text.caveat],
      ['source', '', LANGUAGES.nl.text.source],
    ]);
  });

  const risky = [
    '=HYPERLINK("https://evil.example";"Look")',
    '+1+2',
    '-2+3',
    '@SUM(A1:A9)',
    '\t=1+1',
    'x;=1+1;y',
    '＝1+1',
    '2-9',
  ];
  for (const text of risky) {
    alike(`${text}: a spreadsheet takes it for text, in offers and in questions`, async () => {
      const offered = await cellsOf(await shownResult({ supportCatalogue: saying({ title: text }) }));
      const assessment = small((it) => {
        const [question] = Object.values(it.texts.en.items);
        Object.assign(question ?? {}, { question: text });
        Object.assign(it.texts.en, { caveat: text });
      });
      const asked = await cellsOf(await shownResult({ assessment, answers: complete }));
      expect(under(textsOf(offered), 'support').flat()).to.include(text);
      expect(under(textsOf(asked), 'answer').flat()).to.include(text);
      for (const cell of [...offered, ...asked].flat()) {
        for (const piece of cell.split(/[,;|\t]/)) expect(isMisread(piece), piece).to.equal(false);
      }
    });
  }

  for (const text of ['He said "no", and left', 'one\ntwo', 'a,b;c', 'ünïcödé ✓']) {
    alike(`${JSON.stringify(text)} comes back as it was`, async () => {
      const assessment = small((it) => Object.assign(it.texts.en, { caveat: text }));
      const rows = await csvOf(await shownResult({ assessment, answers: complete }));
      expect(under(rows, 'method')).to.deep.include(['caveat', '', text]);
    });
  }
});

describe('without a result on screen', () => {
  const asks: [string, (scan: AiMaturityScan) => void][] = [
    ['download', (scan) => scan.download('json')],
    ['print', (scan) => scan.print()],
  ];
  for (const [title, ask] of asks) {
    alike(`${title}: the host is told, and nothing happens`, async () => {
      const scan = await mount({ lang: 'en', assessment: small(), answers: complete });
      await begin(scan);
      const heard = hear();
      const told = next('scan-error');
      const lines = await consoleDuring(async () => {
        ask(scan);
        await told;
      });
      expect(heard.errors().map(({ code }) => code)).to.deep.equal(['no-result']);
      expect([lines.length, scan.stage]).to.deep.equal([1, 'review']);
    });
  }
});
