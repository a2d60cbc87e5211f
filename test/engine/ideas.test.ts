import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Answers } from '../../src/engine/index.js';
import { matchIdeas } from '../../src/engine/index.js';
import { definition, multiple } from './support/definitions.js';

const assessment = definition({
  items: [
    { id: 'sector', type: 'single', role: 'sector', options: [{ id: 'a' }, { id: 'b' }] },
    { id: 'size', type: 'single', role: 'size', options: [{ id: 's' }, { id: 'm' }] },
    multiple('work', 3, { role: 'applications' }),
    multiple('motives', 3, { role: 'motives' }),
    multiple('technologies', 3, { role: 'technologies' }),
  ],
});

describe('which ideas are shown, and in what order', () => {
  const idea = (id: string, more: object = {}) => ({ id, applications: [], motives: [], technologies: [], ...more });
  const ideas = (answers: Answers, ...list: ReturnType<typeof idea>[]) =>
    matchIdeas(assessment, answers, [{ id: 'own', ideas: list }]);
  const cases: [string, Answers, ReturnType<typeof idea>[], string[]][] = [
    [
      'one for named work only is not shown for another reason',
      { work: ['b'], motives: ['a'] },
      [
        idea('other', { chosenOnly: true, applications: ['a'], motives: ['a'] }),
        idea('named', { chosenOnly: true, applications: ['b'], motives: ['a'] }),
      ],
      ['named'],
    ],
    ['one without a reason is not shown', { motives: ['a'] }, [idea('one', { motives: ['b'] })], []],
    [
      'one for another sector is not shown',
      { sector: 'a', motives: ['a'] },
      [idea('one', { sectors: ['b'], motives: ['a'] })],
      [],
    ],
    [
      'one for another size is not shown',
      { size: 's', motives: ['a'] },
      [idea('others', { sizes: ['m'], motives: ['a'] }), idea('own', { sizes: ['s', 'm'], motives: ['a'] })],
      ['own'],
    ],
    [
      'a size that is not known rules nothing out',
      { motives: ['a'] },
      [idea('one', { sizes: ['m'], motives: ['a'] })],
      ['one'],
    ],
    [
      'a sector that is not known rules nothing out',
      { motives: ['a'] },
      [idea('one', { sectors: ['b'], motives: ['a'] })],
      ['one'],
    ],
    [
      'named work before motives',
      { work: ['a'], motives: ['a', 'b'] },
      [idea('motives', { motives: ['a', 'b'] }), idea('work', { applications: ['a'] })],
      ['work', 'motives'],
    ],
    [
      'twice named work is not more',
      { work: ['a', 'b'], motives: ['a'] },
      [idea('both', { applications: ['a', 'b'] }), idea('motive', { applications: ['b'], motives: ['a'] })],
      ['motive', 'both'],
    ],
    [
      'more motives before fewer',
      { motives: ['a', 'b'] },
      [idea('one', { motives: ['a'] }), idea('two', { motives: ['a', 'b'] })],
      ['two', 'one'],
    ],
    [
      'made for the sector before all sectors',
      { sector: 'a', motives: ['a'] },
      [idea('all', { motives: ['a'] }), idea('own', { sectors: ['a'], motives: ['a'] })],
      ['own', 'all'],
    ],
    ['the sector alone is a reason', { sector: 'a' }, [idea('own', { sectors: ['a'] })], ['own']],
    [
      'what builds on a technology in use before what does not',
      { technologies: ['b'], motives: ['a'] },
      [idea('new', { motives: ['a'] }), idea('builds', { motives: ['a'], technologies: ['b'] })],
      ['builds', 'new'],
    ],
    [
      'else in their own order',
      { motives: ['a'] },
      [idea('z', { motives: ['a'] }), idea('a', { motives: ['a'] })],
      ['z', 'a'],
    ],
  ];
  for (const [name, answers, list, expected] of cases) {
    test(name, () =>
      assert.deepEqual(
        ideas(answers, ...list).map((match) => match.idea),
        expected,
      ),
    );
  }

  test('come from catalogues that have any', () => {
    const found = matchIdeas(assessment, { motives: ['a'] }, [
      { id: 'one' },
      { id: 'two', ideas: [idea('one', { motives: ['a'] })] },
    ]);
    assert.deepEqual(
      found.map((match) => [match.catalogue, match.idea]),
      [['two', 'one']],
    );
  });

  test('every reason is named', () => {
    const answers = { sector: 'a', work: ['b'], motives: ['a', 'c'], technologies: ['c'] };
    const one = idea('one', {
      applications: ['a', 'b'],
      motives: ['c', 'b', 'a'],
      technologies: ['c'],
      sectors: ['a'],
    });
    assert.deepEqual(ideas(answers, one), [
      {
        catalogue: 'own',
        idea: 'one',
        reasons: { applications: ['b'], motives: ['c', 'a'], technologies: ['c'], sector: true },
      },
    ]);
  });
});
