import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { CohortFile, TallyFile } from '../../src/cohort/index.js';
import { calledOn } from './support/command.js';
import { demo, jsonLines, resultsOf, tempFiles } from './support/made.js';

const ANSWERS = { 'profile.size': '2-9', 'use.frequency': 'weekly', 'plans.barriers': ['cost'] };
const RESULTS = await resultsOf([1, 2, 3, 4].map((at) => ({ id: `firm-${at}`, answers: ANSWERS })));
const [first, second, third, fourth] = RESULTS;
const [never, tried] = await resultsOf([{ 'use.frequency': 'never' }, { 'use.frequency': 'tried' }]);

const tally = ({ out }: { readonly out: string }) => JSON.parse(out) as TallyFile;

describe('cohort --tally', () => {
  test('counts each line once, as a firm or with a reason, and says where a line is bad', async () => {
    const lines = [
      JSON.stringify(first),
      '',
      '{"a":',
      JSON.stringify({ ...second, step: { low: 5, high: 5, id: 'strategic' } }),
      JSON.stringify(first),
      `{"id":"twice",${JSON.stringify(third).slice(1)}`,
      JSON.stringify(fourth),
    ];
    const called = await calledOn(lines.join('\n'), 'cohort', '--tally');
    assert.equal(called.status, 1);
    assert.deepEqual(called.err.split('\n').slice(0, -1), [
      'line 3: Expected JSON, found the end of the line. Write one whole JSON value on each line. [not-json]',
      'line 4 $.step.low: Expected 2, found 5. It does not follow from the answers: ask its sender for the original. [different]',
      'line 4 $.step.id: Expected "exploring", found "strategic". It does not follow from the answers: ask its sender for the original. [different]',
      'line 6 $.id: Expected each key once, found a second one at column 39. Take one of the two out. [duplicate-key]',
      '6 lines read: 2 firms counted, 2 unreadable, 1 different, 1 repeated.',
    ]);
    assert.deepEqual([tally(called).lines, tally(called).refused.unreadable], [6, 2]);
  });

  test('reads several files, one of them standard input, keys of firms, and who withdrew', async () => {
    const file = tempFiles({
      'a.ndjson': jsonLines([{ member: 'm-1', result: first }, { result: second }]),
      'gone.txt': 'firm-2\nm-9\n',
    });
    const called = await calledOn(
      jsonLines([
        { member: 'm-1', result: third },
        { specversion: '1.0', member: 'm-9', data: fourth },
      ]),
      ...['cohort', '--tally', '--respondent', 'member', '--withdrawn', file('gone.txt'), file('a.ndjson'), '-'],
    );
    assert.deepEqual([called.status, called.err], [0, '4 lines read: 1 firms counted, 2 withdrawn, 1 superseded.\n']);
    assert.doesNotMatch(called.out, /m-1|firm-|weekly/);
  });

  test('reads lists, of results, of objects with one and of CloudEvents', async () => {
    const twice = `{"id":"twice",${JSON.stringify(fourth).slice(1)}`;
    const events = [
      { specversion: '1.0', member: 'm-2', data: second },
      { member: 'm-2', result: third },
    ];
    const file = tempFiles({
      'list.json': `\ufeff\n[${JSON.stringify(first)},\n${twice},{}]`,
      'events.json': JSON.stringify(events),
      'lines.ndjson': jsonLines([first]),
      'broken.json': '[{"a":1},',
    });
    const files = [file('list.json'), file('events.json'), file('lines.ndjson')];
    const called = await calledOn('', 'cohort', '--tally', '--respondent', 'member', ...files);
    assert.match(called.err, /list\.json item 2 \$\.id: Expected each key once/);
    assert.match(called.err, /list\.json item 3 .*\[[a-z-]+\]/);
    const all = '6 lines read: 2 firms counted, 1 unreadable, 1 no-result, 1 repeated, 1 superseded.\n';
    assert.ok(called.err.endsWith(all), called.err);
    const broken = await calledOn('', 'cohort', '--tally', file('broken.json'));
    assert.deepEqual([broken.status, broken.out], [2, '']);
    assert.match(broken.err, /broken\.json: It begins as a list, but is no JSON from line 1/);
  });

  test('says so if no line has the field that was named', async () => {
    const { err, status } = await calledOn(jsonLines([first]), 'cohort', '--tally', '--respondent', 'membre');
    assert.equal(status, 0);
    assert.match(err, /^No line has a field "membre" beside its result: each counts alone\.\n/);
  });

  test('of a custom definition', async () => {
    const own = { assessment: demo('own-definition.json') };
    const results = await resultsOf([{ 'backup.frequency': 'daily' }, {}], own);
    const called = await calledOn(jsonLines(results), 'cohort', '--tally', '--assessment', own.assessment);
    assert.deepEqual([called.status, called.err], [0, '2 lines read: 2 firms counted.\n']);
    const wrong = await calledOn(jsonLines(results.slice(0, 1)), 'cohort', '--tally');
    assert.equal(wrong.status, 1);
    assert.match(
      wrong.err,
      /assessment\.id.*by --assessment.*\[different\]\n[^]*1 lines read: 0 firms counted, 1 other-definition\.\n$/,
    );
  });

  test('nothing in it is an error; a file that is not there another', async () => {
    assert.equal((await calledOn('', 'cohort', '--tally')).status, 1);
    const missing = await calledOn('', 'cohort', '--tally', 'no-such-file.ndjson');
    assert.deepEqual([missing.status, missing.out], [2, '']);
    assert.match(missing.err, /no-such-file\.ndjson: There is no such file\./);
  });
});

describe('merge --tally', () => {
  test('of parts in any order gives the tally of all lines, byte for byte', async () => {
    const parts = [[first, second], [third, first], [fourth]];
    const called = await Promise.all(parts.map((part) => calledOn(jsonLines(part), 'cohort', '--tally')));
    const file = tempFiles(Object.fromEntries(called.map(({ out }, at) => [`${at}.json`, out])));
    const whole = await calledOn(jsonLines(parts.flat()), 'cohort', '--tally');
    const merged = await calledOn('', 'merge', '--tally', file('2.json'), file('0.json'), file('1.json'));
    assert.deepEqual(merged, whole);
    assert.equal(merged.err, '5 lines read: 4 firms counted, 1 repeated.\n');
  });

  test('takes out who withdrew since', async () => {
    const { out } = await calledOn(jsonLines([first, second]), 'cohort', '--tally');
    const file = tempFiles({ 'gone.txt': 'firm-1\n' });
    const { err, status } = await calledOn(out, 'merge', '--tally', '-', '--withdrawn', file('gone.txt'));
    assert.deepEqual([status, err], [0, '2 lines read: 1 firms counted, 1 withdrawn.\n']);
  });

  const refused: [name: string, content: string, message: RegExp][] = [
    ['no JSON', '{', /^standard input: This is no JSON\. Name a file that was written by "cohort --tally"\.\n$/],
    ['no tally', '{"kind":"tally"}', /\$\.schemaVersion: .*\[bad-value\]|\[missing-key\]/],
  ];
  for (const [name, content, message] of refused) {
    test(name, async () => {
      const { err, out, status } = await calledOn(content, 'merge', '--tally', '-');
      assert.deepEqual([status, out], [2, '']);
      assert.match(err, message);
    });
  }
});

describe('figures to publish', () => {
  const many = (from: number, count: number) =>
    jsonLines(
      Array.from({ length: count }, (_, at) => ({ ...(at % 3 === 0 ? tried : never), id: `firm-${from + at}` })),
    );
  const file = (text: string) => JSON.parse(text) as CohortFile;

  test('are written without --tally, and again beside an earlier release, also from tallies', async () => {
    const release = await calledOn(many(0, 36), 'cohort', '--population', 'Bakers');
    assert.deepEqual([release.status, release.err], [0, '36 lines read: 36 firms counted.\n']);
    const { firms, population, tables, threshold } = file(release.out);
    assert.deepEqual([firms, population, threshold], [36, 'Bakers', 10]);
    const tallied = await calledOn(many(0, 37), 'cohort', '--tally');
    const place = tempFiles({ 'first.json': release.out, 'tally.json': tallied.out });
    const next = await calledOn('', 'merge', place('tally.json'), '--earlier', place('first.json'));
    assert.deepEqual([next.status, file(next.out).release, file(next.out).firms], [0, 2, 37]);
    const published = new Set(tables.map(({ variable }) => variable));
    assert.ok(published.size > 0);
    assert.deepEqual(
      file(next.out).tables.filter(({ variable }) => published.has(variable)),
      tables,
    );
  });

  test('are counted anew where many firms came and the tally of the earlier release is there', async () => {
    const [before, now] = [many(0, 36), many(0, 36) + many(36, 90)];
    const [release, tallied] = [await calledOn(before, 'cohort'), await calledOn(before, 'cohort', '--tally')];
    const place = tempFiles({ 'first.json': release.out, 'first-tally.json': tallied.out });
    const earlier = ['--earlier', place('first.json'), '--earlier-tally', place('first-tally.json')];
    const next = await calledOn(now, 'cohort', ...earlier);
    assert.equal(next.status, 0, next.err);
    const step = file(next.out).tables.find(({ by, variable }) => by === 'all' && variable === 'step');
    assert.deepEqual([step?.release, step?.rows[0]?.firms], [2, 126]);
    const other = await calledOn(many(0, 35), 'cohort', '--tally');
    const wrong = tempFiles({ 'other.json': other.out });
    const refused = await calledOn(now, 'cohort', ...earlier.slice(0, 3), wrong('other.json'));
    assert.equal(refused.status, 2);
    assert.match(refused.err, /these are not the firms of its figures/);
  });

  const refused: [name: string, args: readonly string[], message: RegExp][] = [
    ['a tally of no release', ['--earlier-tally', 'x.json'], /--earlier-tally: Name one tally for each file/],
    ['a threshold that is none', ['--threshold', '4'], /threshold: 4 is no whole number from 5 to 50\./],
    ['an earlier release that is not there', ['--earlier', 'no-such.json'], /no-such\.json: There is no such file\./],
    ['an earlier release that is none', ['--earlier', demo('support.json')], /support\.json.*schemaVersion/],
  ];
  for (const [name, args, message] of refused) {
    test(name, async () => {
      const { err, out, status } = await calledOn(many(0, 3), 'cohort', ...args);
      assert.deepEqual([status, out], [2, '']);
      assert.match(err, message);
    });
  }
});
