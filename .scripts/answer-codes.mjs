/**
 * The generated tables of `docs/answer-codes.md`, as JSON on standard output: by the name of the region, its Markdown. Runs
 * under tsx, since it reads the engine's sources.
 */
import { assessment } from '../src/content/assessment.ts';
import { assessmentHash as hash } from '../src/content/hash.ts';
import {
  askedItems,
  DONT_KNOW,
  encodeAnswers,
  encodeInvitation,
  encodeVoice,
  invitationItems,
} from '../src/engine/index.ts';
import { digitOf, radixOf } from '../src/engine/code/answer-digit.ts';
import { dayOf, DAYS } from '../src/engine/code/day.ts';
import { hashPrefix } from '../src/engine/code/format.ts';
import { layoutOf } from '../src/engine/code/layout.ts';
import { packed } from '../src/engine/code/payload.ts';
import { ALPHABET } from '../src/engine/code/symbols.ts';
import { table } from './tables.mjs';

const code = (text) => `\`${text}\``;
const { id, questions, stages } = layoutOf(assessment);

/** The code that the page takes apart. */
const EXAMPLE = {
  answers: {
    'profile.sector': 'trade',
    'profile.size': '1',
    'use.frequency': 'never',
    'use.direction': DONT_KNOW,
    'plans.motives': ['save-costs', 'flexibility'],
  },
  voice: { 'use.frequency': 'weekly', 'use.embedding': DONT_KNOW, 'can.people.help': 'somebody' },
  date: '2026-11-29',
  ticks: [stages[1], stages[40]],
};

console.log(
  JSON.stringify({
    'code-header': table(
      ['Symbols', 'What they hold', 'Of the built-in assessment'],
      [
        ['1', 'The [kind](#kinds)', code(ALPHABET[1])],
        ['2', 'Fingerprint of the id of the assessment', code(symbols(id, 2))],
        ['3', 'Fingerprint of its questions and options', code(symbols(questions.answers, 3))],
        ['2', 'The first 10 bits of its content hash', code(symbols(hashPrefix(hash), 2))],
      ],
    ),
    'code-kinds': table(
      ['Kind', 'First symbol', 'Questions', 'Items', 'Example'],
      [
        ['answers', questions.answers, 'all', encodeAnswers(assessment, EXAMPLE.answers, { hash })],
        [
          'invitation',
          questions.invitation,
          listOf(invitationItems(assessment)),
          encodeInvitation(assessment, EXAMPLE.answers, { hash }),
        ],
        [
          'voice',
          questions.voice,
          listOf(assessment.voices),
          encodeVoice(assessment, EXAMPLE.voice, { hash, date: EXAMPLE.date, mark: 7 }),
        ],
      ].map(([kind, of, items, text], at) => [
        code(kind),
        code(ALPHABET[at + 1]),
        code(symbols(of, 3)),
        items,
        code(text),
      ]),
    ),
    'code-items': table(
      ['Item', 'Values', 'Left out if', 'Options alone', 'Options together', 'At most'],
      assessment.items.map((item) => {
        const alone = item.options.filter(({ exclusive }) => item.type === 'single' || exclusive);
        const others = item.options.filter((option) => !alone.includes(option));
        const list = (options) => options.map((option) => code(option.id)).join(', ');
        const most = others.length > 0 ? String(item.max ?? others.length) : '';
        return [code(item.id), String(radixOf(item)), hiddenBy(item), list(alone), list(others), most];
      }),
    ),
    'code-stages': table(
      ['Item', 'Values'],
      [...grouped(stages)].map(([item, own]) => [code(item), own.map(({ to }) => to).join(', ')]),
    ),
    'code-example': example(),
  }),
);

function listOf(ids) {
  return ids.map(code).join(', ');
}

function symbols(number, length) {
  return [...Array(length).keys()].map((at) => ALPHABET[(number >> (5 * (length - 1 - at))) & 31]).join('');
}

/** The answers that, each by itself, leave an item out. */
function hiddenBy(item) {
  const before = assessment.items.slice(0, assessment.items.indexOf(item)).filter(({ type }) => type === 'single');
  return before
    .flatMap((other) =>
      other.options
        .filter((option) => !askedItems(assessment, { [other.id]: option.id }).includes(item))
        .map((option) => `${code(other.id)} is ${code(option.id)}`),
    )
    .join(', or ');
}

function grouped(list) {
  const groups = new Map();
  for (const stage of list) groups.set(stage.item, [...(groups.get(stage.item) ?? []), stage]);
  return groups;
}

function example() {
  const text = encodeAnswers(assessment, EXAMPLE.answers, { hash, date: EXAMPLE.date, ticks: EXAMPLE.ticks });
  const day = dayOf(EXAMPLE.date);
  const number = packed(assessment, 'answers', { ...EXAMPLE, day, mark: 0, depth: 'full' });
  const rows = [['date', String(DAYS), day, EXAMPLE.date]];
  rows.push(['depth', '2', 0, 'full']);
  for (const item of askedItems(assessment, EXAMPLE.answers)) {
    const answer = EXAMPLE.answers[item.id];
    const said = answer === undefined ? 'none' : [answer].flat().map(code).join(', ');
    rows.push([code(item.id), String(radixOf(item)), digitOf(item, answer), said]);
  }
  let left = number;
  const lines = rows.map(([name, radix, digit, said]) => {
    left /= BigInt(radix);
    return [name, radix, String(digit), said, String(left)];
  });
  const ticked = EXAMPLE.ticks.map(({ item, to }) => `${code(item)} to ${to}`).join(', ');
  return [
    `The code is \`${text}\`. Its payload is ${number}.`,
    '',
    table(['Digit', 'Divide by', 'Remainder', 'Means', 'Goes on with'], lines),
    '',
    `What is left is ${left}: the ticked stages ${ticked}.`,
  ].join('\n');
}
