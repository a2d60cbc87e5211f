/**
 * Codes in large numbers, by `npm run codes`: random answers of each kind go through a code and back, and every code with one
 * character changed, dropped or swapped with its neighbour is refused. Arguments: how many answers, how many codes.
 */
import assert from 'node:assert/strict';
import { askedAt, countedAnswers, readCode } from '../../../src/engine/index.js';
import { builtIn } from '../support/built-in.js';
import { hash, invitations, mistakes, voices, written } from './support/codes.js';

const [sheets = 1_000_000, codes = 10_000] = process.argv.slice(2).map(Number);
const read = (code: string) => {
  oneMore();
  return readCode(builtIn, code, { hash });
};
const shared = new Set(builtIn.voices);

/** The same for answers in any order. */
const told = (answers: object, isHeld: (id: string) => boolean = () => true) =>
  JSON.stringify(Object.entries(answers).filter(([id]) => isHeld(id)));

function check(code: string, expected: object) {
  const outcome = read(code);
  assert.ok(outcome.ok, code);
  const { answers, ...rest } = outcome.value;
  assert.equal(JSON.stringify({ ...rest, answers: told(answers) }), JSON.stringify(expected), code);
}

const count = (number: number) => number.toLocaleString('en');

/** Says now and then how far it is: the whole takes minutes. */
let done = 0;
function oneMore() {
  done += 1;
  if (done % 100_000 === 0) console.error(`… ${count(done)} codes read`);
}

function timed(what: string, run: () => number) {
  const start = performance.now();
  const number = run();
  console.log(`${count(number)} ${what} (${((performance.now() - start) / 1000).toFixed(0)} s)`);
}

const dayOf = (date: string | undefined) => date?.slice(0, 10) ?? null;

timed('sets of answers came back as they were', () => {
  for (const { answers, code, date, depth, ticks } of written(sheets, 101)) {
    const counted = told(countedAnswers(askedAt(builtIn, depth), answers));
    check(code, { kind: 'answers', date: dayOf(date), sameDefinition: true, depth, ticks, answers: counted });
  }
  return sheets;
});
timed('invitations came back as they were', () => {
  for (const { answers, code, date, depth } of invitations(sheets / 10, 102)) {
    const counted = told(countedAnswers(builtIn, answers), (id) => id === 'profile.size');
    check(code, { kind: 'invitation', date: dayOf(date), sameDefinition: true, depth, answers: counted });
  }
  return sheets / 10;
});
timed('voices came back as they were', () => {
  for (const { answers, code, date, mark } of voices(sheets / 10, 103)) {
    const counted = told(countedAnswers(builtIn, answers), (id) => shared.has(id));
    check(code, { kind: 'voice', date: dayOf(date), sameDefinition: true, mark, answers: counted });
  }
  return sheets / 10;
});
for (const [kind, make] of Object.entries({ answers: written, invitations, voices })) {
  timed(`mistyped codes of ${count(codes)} ${kind} were refused`, () => {
    let tried = 0;
    for (const { code } of make(codes, 104)) {
      for (const wrong of mistakes(code)) {
        assert.equal(read(wrong).ok, false, `${wrong} for ${code}`);
        tried += 1;
      }
    }
    return tried;
  });
}
