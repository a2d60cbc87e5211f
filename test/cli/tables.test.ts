import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import read from 'read-excel-file/node';
import write from 'write-excel-file/node';
import { runCommand } from '../../src/cli/program.js';
import { spelling, vocabularyOf } from '../../src/cli/table/vocabulary.js';
import { columnsOf } from '../../src/cli/table/columns.js';
import { rowOf } from '../../src/cli/table/rows.js';
import { assessment, loadText } from '../../src/content/index.js';
import { DONT_KNOW, isAnswer } from '../../src/engine/index.js';
import type { Answer, Result } from '../../src/engine/index.js';
import germanWords from '../../src/i18n/de.js';
import { calledOn, summary } from './support/command.js';
import { tempFiles } from './support/made.js';
import { input, Kept } from './support/streams.js';

const nl = await loadText('nl');
const de = await loadText('de');
const frequency = nl.items['use.frequency'];
const size = de.items['profile.size'];
const barriers = nl.items['plans.barriers']?.options ?? {};
const excel = (rows: readonly (readonly (string | number)[])[]) =>
  write(
    rows.map((row) => row.map((value) => ({ type: typeof value === 'number' ? Number : String, value }))),
  ).toBuffer();

/** What a table says of one firm, and the answers that are meant. */
const readings: [name: string, table: string, answers: Record<string, Answer>][] = [
  ['ids', 'use.frequency,profile.size\nweekly,2-9', { 'use.frequency': 'weekly', 'profile.size': '2-9' }],
  [
    'semicolons and labels of Dutch',
    `${frequency?.label};\n${frequency?.options.weekly};`,
    { 'use.frequency': 'weekly' },
  ],
  ['tabs and questions', `${frequency?.question}\n${frequency?.options.daily}`, { 'use.frequency': 'daily' }],
  [
    'labels of German in other letters',
    `${size?.label.toUpperCase()}\n ${size?.options['10-49']?.toUpperCase()} `,
    { 'profile.size': '10-49' },
  ],
  ['the apostrophe that keeps spreadsheets quiet', "profile.size\n'2-9", { 'profile.size': '2-9' }],
  ['not sure, as an id and in words', `use.frequency,use.reach\ndont-know,${germanWords.dontKnow}`, {}],
  ['several options by semicolon', 'plans.barriers,id\n"cost; privacy",a', { 'plans.barriers': ['privacy', 'cost'] }],
  ['several options by comma', 'plans.barriers\n"cost, privacy"', { 'plans.barriers': ['privacy', 'cost'] }],
  [
    'options in words, with commas in them',
    `plans.barriers\n"${Object.values(barriers).slice(0, 2).join('|')}"`,
    { 'plans.barriers': Object.keys(barriers).slice(0, 2) },
  ],
  [
    'a column for each option',
    'plans.barriers.cost,plans.barriers.privacy,plans.barriers.data\n1,0,ja',
    { 'plans.barriers': ['data', 'cost'] },
  ],
  [
    'a column for each option, as forms write them',
    `"${nl.items['plans.barriers']?.question} [${barriers.cost}]",use.reach\nX,one`,
    { 'plans.barriers': ['cost'], 'use.reach': 'one' },
  ],
  ['an empty cell is no answer', 'use.frequency,use.reach\n,one', { 'use.reach': 'one' }],
  [
    'a mark of the order of bytes, and Excel’s own line',
    '\ufeffsep=;\nuse.frequency;use.reach\nweekly;one',
    {
      'use.frequency': 'weekly',
      'use.reach': 'one',
    },
  ],
];

/** The steps of these firms as an Excel file, read again, and what was said of it. */
async function asExcel(file: string) {
  const chunks: Buffer[] = [];
  const [stdout, stderr] = [new Kept(), new Kept()];
  stdout._write = (chunk: Buffer, _encoding, done) => {
    chunks.push(chunk);
    done();
  };
  const args = ['score', file, '--to', 'xlsx', '--only', 'step'];
  assert.equal(await runCommand(args, { stdin: input(), stdout, stderr }), 0, stderr.text);
  const [sheet] = await read(Buffer.concat(chunks));
  return { data: sheet?.data, said: stderr.text };
}

describe('a table is read as the lines of JSON that it stands for', () => {
  for (const [name, table, answers] of readings) {
    test(name, async () => {
      const { err, out } = await calledOn(table, 'score', '--from', 'csv', '--at', '2026-01-31T12:00:00Z');
      assert.match(err, /1 read: 1 good, 0 refused/);
      const result = JSON.parse(out) as Result;
      const given = Object.fromEntries(Object.entries(result.answers).filter(([, answer]) => answer !== DONT_KNOW));
      assert.deepEqual(given, answers);
    });
  }

  test('Windows-1252, in which Excel saves it', async () => {
    const [stdout, stderr] = [new Kept(), new Kept()];
    const table = Buffer.from('Gr\u00f6\u00dfter Kunde;use.frequency\nx;weekly', 'latin1');
    const args = ['score', '--from', 'csv', '--only', 'step'];
    assert.equal(await runCommand(args, { stdin: input(table), stdout, stderr }), 0);
    assert.deepEqual(JSON.parse(stdout.text), {
      own: { 'Größter Kunde': 'x' },
      id: 'line-2',
      step: { low: 2, high: 5, id: 'exploring' },
    });
  });

  test('UTF-16, byte by byte', async () => {
    const bytes = Buffer.from('\ufeffuse.frequency\tName\nweekly\tCaf\u00e9', 'utf16le');
    const [stdout, stderr] = [new Kept(), new Kept()];
    const stdin = input(...Array.from(bytes, (byte) => Buffer.of(byte)));
    await runCommand(['score', '--from', 'csv', '--to', 'csv', '--only', 'step'], { stdin, stdout, stderr });
    assert.equal(
      stdout.text,
      '\ufeff"Name","id","step","step.highest","step.name"\n"Café","\'line-2",2,5,"exploring"\n',
    );
  });

  test('each answer of each question, by its words in four languages', async () => {
    const words = await vocabularyOf(assessment);
    for (const text of [nl, de, await loadText('fr'), await loadText('en')]) {
      for (const item of assessment.items) {
        const { label = '', options = {} } = text.items[item.id] ?? {};
        const [column] = columnsOf(words, [label]).columns;
        assert.deepEqual(column, { kind: 'answer', item }, label);
        for (const [id, option] of Object.entries(options)) {
          const { issues, value } = rowOf(words, [column], [label], [option]);
          assert.deepEqual([issues, value.answers], [[], { [item.id]: item.type === 'single' ? id : [id] }], option);
        }
      }
    }
  });

  test('no text of a cell is anything but an answer, an issue, or nothing', async () => {
    const words = await vocabularyOf(assessment);
    const columns = assessment.items.map((item) => ({ kind: 'answer', item }) as const);
    const heads = assessment.items.map(({ id }) => id);
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('weekly', 'cost; privacy', '0', "'", '__proto__', 'constructor'),
    );
    fc.assert(
      fc.property(fc.array(cell, { minLength: heads.length, maxLength: heads.length }), (cells) => {
        const { issues, value } = rowOf(words, columns, heads, cells);
        for (const item of assessment.items) {
          const answer = value.answers[item.id];
          if (answer !== undefined && item.type === 'single') assert.ok(isAnswer(item, answer));
        }
        const left = cells.filter((one, at) => one.trim() !== '' && value.answers[heads[at] ?? ''] === undefined);
        assert.ok(left.length === 0 || issues.length > 0);
      }),
      { numRuns: 100 },
    );
  });
});

const wrong: [name: string, table: string, status: number, message: RegExp][] = [
  ['no question among the heads', 'a,b\n1,2', 2, /^line 1: No column is a question\. .*ids such as "profile\.sector"/],
  [
    'the same column twice',
    'use.frequency,use.frequency\nx,y',
    2,
    /^line 1: .* are the same column\. Take one out\.\n/,
  ],
  [
    'an unknown answer',
    'use.frequency\nwekly',
    1,
    /^line 2 \$\['use\.frequency'\]: .*Did you mean "weekly"\? \[bad-answer\]/,
  ],
  ['a date that a spreadsheet made', 'profile.size\n2-Sep', 1, /A spreadsheet has made a date of it\. .*as text/],
  ['more cells than heads', 'use.frequency\nweekly,x', 1, /^line 2: Expected as many cells as heads, found "x"\./],
  [
    'a quotation mark that is not closed',
    'use.frequency\n"weekly\n',
    2,
    /^standard input line \d: This is no row of CSV\./,
  ],
  ['nothing but heads', 'use.frequency\n', 1, /There is nothing in it\./],
  ['not 1 nor 0', 'plans.barriers.cost\nperhaps', 1, /^line 2 \$\['plans\.barriers\.cost'\]: Expected 1 or 0, /],
  ['too many options', 'plans.support\nnone; finance', 1, /^line 2 \$\.answers\['plans\.support'\]: /],
  ['a time that is none', 'use.frequency,completedAt\nweekly,today', 1, /^line 2 \$\.completedAt: /],
];

describe('a table that is not in order', () => {
  for (const [name, table, status, message] of wrong) {
    test(name, async () => {
      const { err, status: ended } = await calledOn(table, 'score', '--from', 'csv');
      assert.match(err, message);
      assert.equal(ended, status);
    });
  }

  test('a head that is nearly a question is told, and an error with --strict', async () => {
    const table = 'use.freqency,use.reach\nweekly,one';
    const lenient = await calledOn(table, 'score', '--from', 'csv');
    assert.match(
      lenient.err,
      /^line 1: "use\.freqency" is no question\. Did you mean "use\.frequency"\? .*\[unknown-column\]\n/,
    );
    assert.equal(lenient.status, 0);
    assert.equal((await calledOn(table, 'score', '--from', 'csv', '--strict')).status, 1);
  });
});

describe('a table that is written', () => {
  const table = 'Member;use.frequency;use.reach\n=1+1;weekly;one\n2-9;daily;most';

  test('has the columns of its owner first, and nothing that a spreadsheet runs', async () => {
    const { out } = await calledOn(table, 'score', '--from', 'csv', '--to', 'csv', '--only', 'step,barriers');
    assert.equal(
      out,
      '\ufeff"Member","id","step","step.highest","step.name","barriers"\n' +
        '"\'=1+1","\'line-2",2,3,"exploring",""\n"\'2-9","\'line-3",2,5,"exploring",""\n',
    );
  });

  test('in words, as spreadsheets of that language read it', async () => {
    const { out } = await calledOn(
      table,
      'score',
      '--from',
      'csv',
      '--to',
      'csv',
      '--labels',
      'nl',
      '--only',
      'step,cells',
    );
    const [heads = '', first = ''] = out.split('\n');
    assert.ok(heads.includes(`;"${nl.dimensions['know.people']?.title}";`), heads);
    assert.ok(first.includes(`;"${nl.steps.exploring?.title}";`), first);
    assert.match(first, /;\d+(,\d+)?;/);
  });

  test('as Excel, and read again', async () => {
    const file = tempFiles({
      'firms.xlsx': await excel([
        ['Member', 'use.frequency'],
        ['=1+1', 'weekly'],
        [7, 'daily'],
      ]),
    });
    const { data, said } = await asExcel(file('firms.xlsx'));
    assert.deepEqual(data, [
      ['Member', 'id', 'step', 'step.highest', 'step.name'],
      ['=1+1', 'line-2', 2, 5, 'exploring'],
      ['7', 'line-3', 2, 5, 'exploring'],
    ]);
    assert.equal(said, summary(2));
  });

  test('as Excel, of a firm whose name every object of JavaScript has', async () => {
    const { data } = await asExcel(
      tempFiles({ 'firms.csv': 'Member,use.frequency\nconstructor,daily\n' })('firms.csv'),
    );
    assert.deepEqual(data?.[1]?.slice(0, 2), ['constructor', 'line-2']);
  });

  test('what is no Excel file is told', async () => {
    const file = tempFiles({ 'firms.xlsx': 'Member' });
    const { err, status } = await calledOn('', 'score', file('firms.xlsx'));
    assert.equal(status, 2);
    assert.match(err, /firms\.xlsx: This is no Excel file that can be read\. /);
  });
});

test('spellings of one word', () => {
  for (const word of ['Hoe vaak?', 'hoe  vaak', '\u00a0HOE VAAK : ', 'hoe vaak.'])
    assert.equal(spelling(word), 'hoe vaak');
  assert.equal(spelling('l\u2019IA'), "l'ia");
});
