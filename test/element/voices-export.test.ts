import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { parseResult, verify } from '../../src/contract/index.js';
import { builtInBenchmark, builtInCatalogues } from '../../src/content/advice/index.js';
import { fill } from '../../src/i18n/index.js';
import en from '../../src/i18n/en.js';
import { assessment, LANGUAGES } from './support/built-in.js';
import { copied } from './support/clipboard.js';
import { alike } from './support/engine.js';
import { nextFile, parseCsv } from './support/files.js';
import { printed } from './support/printer.js';
import { resultOf } from './support/result.js';
import { parts } from './support/screen.js';
import { textFrom } from './support/spreadsheet.js';
import { asking, VOICES, withThree } from './support/voices.js';

const TOGETHER = fill(en.seenBetween, { colleagues: fill(en.voicesMany, { count: 3 }), low: 2, high: 4 });

describe('what colleagues see, taken along', () => {
  it('as JSON is a result that can be computed again', async () => {
    const scan = await withThree();
    const { text } = await nextFile(() => scan.download('json'));
    const parsed = parseResult(JSON.parse(text));
    expect(parsed.ok).to.equal(true);
    expect(JSON.parse(text)).to.deep.equal(JSON.parse(JSON.stringify(resultOf(scan))));
    const sources = { catalogues: builtInCatalogues, benchmarks: [builtInBenchmark] };
    expect((await verify(JSON.parse(text), assessment, sources)).differences).to.deep.equal([]);
  });

  it('as CSV has a row for each end, for the middle answer and for what to talk about', async () => {
    const scan = await withThree();
    const { text } = await nextFile(() => scan.download('csv'));
    const rows = parseCsv(text.slice(1)).map((row) => row.map(textFrom));
    const under = (part: string) => rows.filter(([first]) => first === part);
    expect(under('voices')[0]?.at(-1)).to.equal('3');
    expect([under('voices-step-low')[0]?.at(-1), under('voices-step-high')[0]?.at(-1)]).to.deep.equal(['2', '4']);
    for (const part of ['voices-low', 'voices-high', 'voices-median', 'voices-spread', 'voices-discuss'])
      expect(under(part), part).to.have.length(VOICES.length);
  });

  it('as text says what all see, and on what to talk and how', async () => {
    const scan = await withThree();
    const [letter = ''] = await copied(scan, 'takes');
    const lines = letter.split('\n');
    expect(lines).to.include(`${TOGETHER} ${en.seenYours}`);
    const from = lines.indexOf(`${en.seenTalk}:`);
    const { discuss = [] } = resultOf(scan).voices ?? {};
    expect(discuss.length).to.be.greaterThan(3);
    const { items } = LANGUAGES.en.text;
    const labels = discuss.map((id) => items[id as keyof typeof items].label);
    const talk = lines.slice(from + 1, from + 1 + labels.length);
    expect(talk.map((line, at) => line.startsWith(`- ${labels[at] ?? ''}: `))).to.deep.equal(labels.map(() => true));
    expect(talk.some((line) => line.includes('“') && line.endsWith(en.talkHelp))).to.equal(true);
  });

  it('on paper is all open, and nothing of it can be pressed', async () => {
    const scan = await withThree();
    const paper = await printed(() => scan.print());
    const { document } = paper;
    const part = document.querySelector('[part="voices"]');
    expect(part?.textContent).to.contain(TOGETHER).and.to.contain(en.seenMiddle).and.to.contain(en.talkHelp);
    expect(part?.querySelector('button, details')).to.equal(null);
    expect(document.querySelector('[part~="ask-colleagues"]')).to.equal(null);
    paper.close();
  });

  alike('is not there where nobody else has answered', async () => {
    const scan = await asking();
    expect(parts(scan, 'voices')).to.have.length(0);
    const { text } = await nextFile(() => scan.download('csv'));
    expect(text).not.to.contain('voices');
  });
});
