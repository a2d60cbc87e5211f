import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Assessment } from '../../../src/engine/index.js';
import {
  countedAnswers,
  decodeAnswers,
  encodeAnswers,
  encodeInvitation,
  encodeVoice,
  invitationItems,
  readCode,
  voiceItems,
} from '../../../src/engine/index.js';
import { answersTo, definitions } from '../support/arbitraries.js';
import { builtIn } from '../support/built-in.js';
import { always, PART } from '../support/runs.js';
import { readByThePage } from './support/page-decoder.js';
import { hash, invitations, mistyped, voices, written } from './support/codes.js';

const SHARED = builtIn.voices ?? [];
const read = (code: string, assessment = builtIn) => readCode(assessment, code, { hash });
const pick = (answers: object, ids: readonly string[]) =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => ids.includes(id)));

describe('an invitation', () => {
  test('holds depth, date and those answers on which the questions to colleagues depend', () => {
    assert.deepEqual(invitationItems(builtIn), ['profile.size']);
    for (const { answers, code, date, depth } of invitations(2_000 * PART, 11)) {
      assert.deepEqual(read(code), {
        ok: true,
        value: {
          kind: 'invitation',
          answers: pick(countedAnswers(builtIn, answers), ['profile.size']),
          date: date?.slice(0, 10) ?? null,
          depth,
          sameDefinition: true,
        },
      });
    }
  });

  test('is the same for all else that a lead answered', () => {
    const codes = [...written(300, 12)].map(({ answers }) =>
      encodeInvitation(builtIn, { ...answers, 'profile.size': '2-9' }, { hash }),
    );
    assert.equal(new Set(codes).size, 1);
  });

  test('asks a colleague the same questions as the answers of the lead would', () => {
    for (const { answers, code, depth } of invitations(500 * PART, 13)) {
      const outcome = read(code);
      assert.ok(outcome.ok);
      assert.deepEqual(voiceItems(builtIn, outcome.value.answers, depth), voiceItems(builtIn, answers, depth));
    }
  });
});

describe('a voice', () => {
  test('holds date, mark and the answers to the questions to colleagues, nothing else', () => {
    for (const { answers, code, date, mark } of voices(2_000 * PART, 14)) {
      assert.deepEqual(read(code), {
        ok: true,
        value: {
          kind: 'voice',
          answers: pick(countedAnswers(builtIn, answers), SHARED),
          date: date?.slice(0, 10) ?? null,
          mark,
          sameDefinition: true,
        },
      });
    }
  });

  test('has at most 29 characters', () => {
    const lengths = [...voices(2_000 * PART, 15)].map(({ code }) => code.length);
    assert.equal(Math.max(...lengths), 29);
  });

  test('of two colleagues with the same answers differs by its mark', () => {
    const answers = { 'use.frequency': 'weekly' };
    const codes = [0, 1, 1023].map((mark) => encodeVoice(builtIn, answers, { hash, mark }));
    assert.equal(new Set(codes).size, 3);
    assert.equal(encodeVoice(builtIn, answers, { hash }), codes[0]);
  });

  for (const mark of [-1, 0.5, 1024, NaN])
    test(`is not made with the mark ${mark}`, () =>
      assert.throws(() => encodeVoice(builtIn, {}, { hash, mark }), { name: 'RangeError', message: /0 to 1023/ }));
});

describe('codes of each kind', () => {
  const kinds = { answers: written, invitation: invitations, voice: voices } as const;

  for (const [kind, make] of Object.entries(kinds)) {
    test(`${kind}: with one mistake are refused`, () => {
      for (const { code } of make(Math.ceil(20 * PART), 16))
        for (const wrong of mistyped(code)) assert.equal(read(wrong).ok, false, `${wrong} for ${code}`);
    });

    test(`${kind}: are told apart`, () => {
      for (const { code } of make(50, 17)) {
        const outcome = read(code);
        assert.equal(outcome.ok && outcome.value.kind, kind);
        const answers = decodeAnswers(builtIn, code, { hash });
        assert.equal(answers.ok ? 'answers' : answers.problem.code, kind);
      }
    });
  }

  test('are read in the same way by a decoder that knows only the page on codes', () => {
    for (const { code } of [...invitations(3_000 * PART, 18), ...voices(3_000 * PART, 19)]) {
      const outcome = read(code);
      assert.ok(outcome.ok);
      const { sameDefinition, ...told } = outcome.value;
      assert.ok(sameDefinition);
      const rest = told.kind === 'voice' ? { depth: null, ticks: [] } : { mark: null, ticks: [] };
      assert.deepEqual(readByThePage(code), { ...rest, ...told });
    }
  });

  test('are the same for any definition', () => {
    always(
      withVoices.chain((assessment) => fc.tuple(fc.constant(assessment), answersTo(assessment))),
      ([assessment, answers]) => {
        const counted = countedAnswers(assessment, answers);
        const invitation = readCode(assessment, encodeInvitation(assessment, answers, { hash }), { hash });
        assert.deepEqual(invitation.ok && invitation.value.answers, pick(counted, invitationItems(assessment)));
        const voice = readCode(assessment, encodeVoice(assessment, answers, { hash, mark: 7 }), { hash });
        assert.deepEqual(voice.ok && voice.value.answers, pick(counted, assessment.voices ?? []));
      },
      2_000,
    );
  });

  const changes: readonly (readonly [what: string, change: object, answers: boolean])[] = [
    ['with a question to colleagues less', { voices: SHARED.slice(1) }, true],
    ['without questions to colleagues', { voices: undefined }, true],
    ['with a question less', { items: builtIn.items.slice(0, -1) }, false],
  ];
  for (const [what, change, isRead] of changes) {
    test(`a definition ${what} refuses those that depend on it`, () => {
      const other = { ...builtIn, ...change };
      assert.equal(read(encodeAnswers(builtIn, {}, { hash }), other).ok, isRead);
      for (const code of [encodeInvitation(builtIn, {}, { hash }), encodeVoice(builtIn, {}, { hash })]) {
        const outcome = read(code, other);
        assert.equal(outcome.ok ? null : outcome.problem.code, 'changed-assessment');
      }
    });
  }
});

/** Definitions in which some items with values are for colleagues, too. */
const withVoices: fc.Arbitrary<Assessment> = definitions.chain((assessment) =>
  fc
    .subarray(
      assessment.items.filter(({ id }) => id !== 'kind').map(({ id }) => id),
      { minLength: 1 },
    )
    .map((list) => ({ ...assessment, voices: list })),
);
