import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assessment } from '../../src/content/index.js';
import { hashOf } from '../../src/contract/index.js';
import { encodeAnswers, encodeInvitation, encodeVoice, mergeVoices } from '../../src/engine/index.js';
import { calledOn } from './support/command.js';
import { resultsOf, tempFiles } from './support/made.js';

const LEAD = { 'profile.size': '2-9', 'use.frequency': 'weekly', 'can.people.tools': 'few-company-accounts' };
const OTHERS = [{ 'use.frequency': 'never' }, { 'use.frequency': 'daily', 'can.people.tools': 'linked' }];
const hash = await hashOf(assessment);
const lead = encodeAnswers(assessment, LEAD, { hash });
const voices = OTHERS.map((answers, mark) => encodeVoice(assessment, answers, { hash, mark }));
const [voice = ''] = voices;
const [result] = await resultsOf([{ id: 'r', answers: LEAD }]);
const file = tempFiles({ 'result.json': JSON.stringify(result), 'answers.json': JSON.stringify(LEAD) });

describe('voices merges', () => {
  const leads: Readonly<Record<string, readonly [stdin: string, lead: string]>> = {
    'with the code of a scan': ['', lead],
    'with a result': ['', file('result.json')],
    'with answers': ['', file('answers.json')],
    'with answers from standard input': [JSON.stringify(LEAD), '-'],
  };
  for (const [what, [stdin, of]] of Object.entries(leads)) {
    test(what, async () => {
      const { err, out, status } = await calledOn(stdin, 'voices', of, ...voices);
      assert.deepEqual([status, err], [0, '']);
      const { assessment: by, lead: about, ...merged } = JSON.parse(out) as Record<string, Record<string, unknown>>;
      assert.deepEqual(by, { id: 'ai-maturity', version: assessment.version, hash });
      assert.equal(about?.depth, 'full');
      assert.deepEqual(merged, mergeVoices(assessment, { answers: LEAD }, OTHERS));
    });
  }
});

describe('voices refuses', () => {
  const refused: Readonly<Record<string, readonly [codes: readonly string[], message: RegExp]>> = {
    'a mistyped code': [[voice.replace(/.$/, (last) => (last === '7' ? '8' : '7'))], /mistyped.*\[bad-code\]/],
    'the code of a whole scan': [[lead], /all answers of a scan/],
    'an invitation': [[encodeInvitation(assessment, LEAD, { hash })], /came back/],
    'a code that is there twice': [[voice, voice.toLowerCase().replaceAll('-', ' ')], /twice/],
    'ten codes': [Array.from({ length: 10 }, (_, mark) => encodeVoice(assessment, {}, { hash, mark })), /at most 9/],
    'no code': [[], /missing required argument/],
  };
  for (const [what, [codes, message]] of Object.entries(refused)) {
    test(what, async () => {
      const { err, out, status } = await calledOn('', 'voices', lead, ...codes);
      assert.deepEqual([status, out], [2, '']);
      assert.match(err, message);
    });
  }

  test('the code of a colleague in place of the lead’s', async () => {
    const { err, status } = await calledOn('', 'voices', voice, voice);
    assert.equal(status, 2);
    assert.match(err, /answers of a colleague/);
  });
});
