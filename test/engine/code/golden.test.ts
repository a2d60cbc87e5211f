/**
 * Codes that somebody has on paper are read for ever: add to `golden.json`, never change it. If the questions of the
 * built-in assessment change, put the old ones in place of "built-in" there.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import type {
  Answers,
  Assessment,
  DecodedInvitation,
  DecodedVoice,
  Depth,
  StageKey,
} from '../../../src/engine/index.js';
import { decodeAnswers, encodeAnswers, encodeInvitation, encodeVoice, readCode } from '../../../src/engine/index.js';
import { builtIn } from '../support/built-in.js';
import { hash as currentHash } from './support/codes.js';

interface Golden {
  readonly assessment: 'built-in' | Assessment;
  readonly hash: string;
  readonly depth: Depth;
  readonly date: string | null;
  readonly answers: Answers;
  readonly ticks: readonly StageKey[];
  readonly code: string;
}

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
/** Of invitations and voices. */
interface GoldenKind {
  readonly assessment: 'built-in' | Assessment;
  readonly code: string;
  readonly value: DecodedInvitation | DecodedVoice;
}

const HASH = `sha256-${'0123456789abcdef'.repeat(4)}`;
const kinds = JSON.parse(read('golden-kinds.json')) as readonly GoldenKind[];
const goldens = JSON.parse(read('golden.json')) as readonly Golden[];

describe('codes that were made once', () => {
  for (const { assessment, code, ...sheet } of goldens) {
    const { answers, date, depth, hash, ticks } = sheet;
    const structure = assessment === 'built-in' ? builtIn : assessment;
    test(`${code} of ${structure.id}`, () => {
      assert.deepEqual(decodeAnswers(structure, code, { hash }), {
        ok: true,
        value: { answers, date, depth, ticks, sameDefinition: true },
      });
      const written = encodeAnswers(structure, answers, { hash, depth, ticks, ...(date !== null && { date }) });
      assert.equal(written, code);
    });
  }

  test('are of several assessments, quick and full, with and without date and ticks', () => {
    assert.ok(new Set(goldens.map(({ assessment }) => JSON.stringify(assessment))).size > 4);
    assert.deepEqual(new Set(goldens.map(({ depth }) => depth)), new Set(['full', 'quick']));
    assert.deepEqual(new Set(goldens.map(({ date }) => date !== null)), new Set([true, false]));
    assert.deepEqual(new Set(goldens.map(({ ticks }) => ticks.length > 0)), new Set([true, false]));
  });
});

test('an invitation and voices that were made once are read and made again', () => {
  for (const { assessment, code, value } of kinds) {
    const structure = assessment === 'built-in' ? builtIn : assessment;
    assert.deepEqual(readCode(structure, code, { hash: HASH }), { ok: true, value });
    const { answers, date } = value;
    const context = { hash: HASH, ...(date !== null && { date }) };
    const written =
      value.kind === 'voice'
        ? encodeVoice(structure, answers, { ...context, mark: value.mark })
        : encodeInvitation(structure, answers, { ...context, depth: value.depth });
    assert.equal(written, code);
  }
});

test('the codes on the page on codes can be read', () => {
  const codes = read('../../../docs/answer-codes.md').match(/(?:[0-9A-Z]{5}-){3,}[0-9A-Z]{5}/g) ?? [];
  assert.ok(codes.length >= 2);
  for (const code of codes) assert.ok(readCode(builtIn, code, { hash: currentHash }).ok, code);
});
