import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Answers, Assessment, Condition } from '../../../src/engine/index.js';
import { invitationItems, voiceItems } from '../../../src/engine/index.js';
import { definition, single } from '../support/definitions.js';

const is = (item: string): Condition => ({ item, is: ['a'] });
const names = ['size', 'sector', 'role', 'place'];

/** Four questions to the firm, then one that colleagues may be asked, which depends on them as `more` says. */
function shared(more: Parameters<typeof single>[2], voices: readonly string[] = ['shared']): Assessment {
  const items = [...names.map((id) => single(id, [0, 1])), single('shared', [0, 1], more)];
  return { ...definition({ items }), voices };
}

describe('an invitation to colleagues holds the answers', () => {
  const cases: readonly (readonly [title: string, assessment: Assessment, expected: readonly string[]])[] = [
    ['to nothing, where their question depends on nothing', shared({}), []],
    ['on which depends whether it is asked', shared({ askIf: is('size') }), ['size']],
    ['on which depends whether it applies', shared({ applies: is('sector') }), ['sector']],
    ['on which its words depend', shared({ variants: [{ id: 'one', when: is('role') }] }), ['role']],
    [
      'in whatever group of conditions, in the order of the questions',
      shared({ askIf: { any: [is('place'), { all: [is('role'), is('size')] }] } }),
      ['size', 'role', 'place'],
    ],
    ['to no other question that colleagues are asked', shared({ askIf: is('size') }, ['size', 'shared']), []],
    ['to nothing, where colleagues are asked nothing', shared({ askIf: is('size') }, []), []],
  ];
  for (const [title, assessment, expected] of cases) {
    test(title, () => assert.deepEqual(invitationItems(assessment), expected));
  }

  test('on which those questions depend, but not those of their words', () => {
    const base = shared({ askIf: is('role') });
    const items = base.items.map((item) =>
      item.id === 'role' ? { ...item, askIf: is('size'), variants: [{ id: 'one', when: is('sector') }] } : item,
    );
    assert.deepEqual(invitationItems({ ...base, items }), ['size', 'role']);
  });

  test('to nothing, where the definition says nothing of colleagues', () => {
    const { voices: _voices, ...alone } = shared({ askIf: is('size') });
    assert.deepEqual([invitationItems(alone), voiceItems(alone, { size: 'a' })], [[], []]);
  });
});

describe('colleagues are asked a question', () => {
  const cases: readonly (readonly [title: string, voices: readonly string[], answers: Answers, asked: boolean])[] = [
    ['that the firm was asked', ['shared'], { size: 'a' }, true],
    ['not if an answer of the firm hides it', ['shared'], { size: 'b' }, false],
    ['though the answer that hides it is one to another of their questions', ['size', 'shared'], { size: 'b' }, true],
  ];
  for (const [title, voices, answers, asked] of cases) {
    test(title, () => {
      const found = voiceItems(shared({ askIf: is('size') }, voices), answers);
      assert.equal(found.includes('shared'), asked);
    });
  }

  test('of a quick scan only if it is in it', () => {
    const base = shared({});
    const sections = [
      { id: 'firm', items: names },
      { id: 'use', items: ['shared'] },
    ];
    const assessment: Assessment = { ...base, sections, quick: ['firm'] };
    assert.deepEqual([voiceItems(assessment, {}), voiceItems(assessment, {}, 'quick')], [['shared'], []]);
  });
});
