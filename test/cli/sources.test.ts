import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { BadFile } from '../../src/cli/files.js';
import { sourcesFrom } from '../../src/cli/sources.js';
import type { SourceFiles } from '../../src/cli/sources.js';
import { allBenchmarks } from '../../src/content/advice/index.js';
import { assessment } from '../../src/content/index.js';
import { demoFile, demoText } from '../contract/support/good.js';
import { demo, resultsOf, tempFiles } from './support/made.js';

const good = demoFile('support') as unknown as { readonly entries: readonly object[] };
const support = (change: object) => JSON.stringify({ ...good, ...change });
const withBarrier = { id: 'voucher-2', form: 'finance', dimensions: [], barriers: ['coast'] };
const file = tempFiles({
  'instead.json': support({ mode: 'instead' }),
  'generic.json': support({ id: 'generic' }),
  'half.json': support({ entries: [...good.entries, withBarrier] }),
  'text.json': 'support',
  'marked.json': `\ufeff${demoText('support')}`,
  'latin.json': Buffer.from('{"id":"caf\u00e9"}', 'latin1'),
});

describe('what results are made from', () => {
  const rows: [name: string, files: SourceFiles, catalogues: string[], benchmark: string | undefined][] = [
    ['nothing named: what is built in', {}, ['generic', 'ideas', 'actions'], 'official'],
    [
      'support beside',
      { support: demo('support.json') },
      ['demo-association', 'generic', 'ideas', 'actions'],
      'official',
    ],
    ['support instead', { support: file('instead.json') }, ['demo-association', 'ideas', 'actions'], 'official'],
    [
      'a file with a mark at its beginning',
      { support: file('marked.json') },
      ['demo-association', 'generic', 'ideas', 'actions'],
      'official',
    ],
    ['figures', { benchmark: demo('benchmark.json') }, ['generic', 'ideas', 'actions'], 'demo-members'],
    [
      'a definition of one’s own, for which nothing is built in',
      { assessment: demo('own-definition.json') },
      [],
      undefined,
    ],
  ];
  for (const [name, files, catalogues, benchmark] of rows) {
    test(name, async () => {
      const sources = await sourcesFrom(files);
      assert.deepEqual(
        sources.catalogues.map(({ id }) => id),
        catalogues,
      );
      assert.equal(sources.benchmark?.id, benchmark);
    });
  }

  test('what is built in is always among what a result may have been made from', async () => {
    const { known } = await sourcesFrom({ support: file('instead.json'), benchmark: demo('benchmark.json') });
    assert.deepEqual(
      known.catalogues?.map(({ id }) => id),
      ['demo-association', 'generic', 'ideas', 'actions'],
    );
    assert.deepEqual(
      known.benchmarks?.map(({ id }) => id),
      ['demo-members', ...(await allBenchmarks()).map(({ id }) => id)],
    );
  });

  test('the result names and shows them', async () => {
    const files = { support: demo('support.json'), benchmark: demo('benchmark.json') };
    const [result] = await resultsOf([{ 'profile.size': '2-9', 'plans.barriers': ['cost'] }], files);
    assert.deepEqual({ ...result?.catalogues[0], hash: '' }, { id: 'demo-association', version: '1.0.0', hash: '' });
    assert.match(result?.catalogues[0]?.hash ?? '', /^sha256-[0-9a-f]{64}$/);
    assert.equal(result?.support[0]?.catalogue, 'demo-association');
    assert.deepEqual(result.benchmark?.figures, [{ series: 'members-2026', size: '2-9', year: 2026, value: 27 }]);
    assert.equal(result.assessment.id, assessment.id);
  });
});

describe('a file that cannot be used', () => {
  const rows: [name: string, files: SourceFiles, message: RegExp][] = [
    ['is not there', { support: 'no/such/file.json' }, /^no\/such\/file\.json: There is no such file\. Check/],
    ['is a folder', { benchmark: demo('') }, /: This is a folder\. Name a file in it\.\n$/],
    [
      'is no JSON',
      { support: file('text.json') },
      /text\.json: Expected JSON, found "s" at line 1, column 1\. .*\[not-json\]\n$/,
    ],
    ['is in another encoding', { support: file('latin.json') }, /: This is not text in UTF-8\. Save it as UTF-8\.\n$/],
    [
      'has a broken definition',
      { assessment: demo('broken-definition.json') },
      /broken-definition\.json \$\.items\[1\]\.askIf\.item: .* Did you mean "backup\.frequency"\?.*\n.*\[missing-text\]\n$/,
    ],
    [
      'has the id of what is built in',
      { support: file('generic.json') },
      / \$\.id: Expected an id of your own, found "generic"\. /,
    ],
    [
      'has one entry that is not in order',
      { support: file('half.json') },
      / \$\.entries\[4\]\.barriers\[0\]: .* Did you mean "cost"\? /,
    ],
    [
      'is for another definition',
      { assessment: demo('own-definition.json'), support: demo('support.json') },
      / \$\.entries\[0\]\.form: .* There is none to refer to yet; /,
    ],
  ];
  for (const [name, files, message] of rows) {
    test(name, async () => {
      await assert.rejects(sourcesFrom(files), (error) => {
        assert.ok(error instanceof BadFile);
        assert.match(error.message, message);
        return true;
      });
    });
  }
});
