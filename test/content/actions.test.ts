import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { actionLanguages, builtInLibrary as library, loadActionText } from '../../src/content/advice/actions/index.js';
import type { ActionText, BarrierText } from '../../src/content/advice/actions/text-type.js';
import { assessment } from '../../src/content/index.js';
import type { NamedText } from '../../src/engine/index.js';
import { chooseAction, effortOf } from '../../src/engine/actions.js';
import type { Action } from '../../src/engine/actions.js';
import { unknownActions } from '../../src/engine/barriers.js';
import { EFFORT } from '../engine/support/method.js';
import { isTrim, rulesOf, slips } from './support/language.js';
import { PLURAL } from './support/others.js';
import { SIZED_STAGES, STAGES } from './support/stages.js';
import { textsIn } from './support/texts.js';

const actions: readonly Action[] = library.actions ?? [];
const barriers = library.barriers ?? [];

function options(item: string): readonly string[] {
  const { options } = assessment.items.find(({ id }) => id === item) ?? assert.fail(`no item ${item}`);
  return options.filter(({ exclusive }) => !exclusive).map(({ id }) => id);
}

function actionOf(id: string): Action {
  return actions.find((action) => action.id === id) ?? assert.fail(`no action ${id}`);
}

describe('every stage has an action', () => {
  test('58 stages, one action each', () => {
    const stages = Object.entries(STAGES).flatMap(([item, all]) => all.map((to) => `${item} ${to}`));
    assert.equal(stages.length, 58);
    assert.deepEqual(actions.map(({ item, to }) => `${item} ${to}`).sort(), stages.sort());
    assert.equal(new Set(actions.map(({ id }) => id)).size, actions.length);
  });

  for (const { item, size, to } of SIZED_STAGES) {
    test(`${item} to ${to}, size ${size ?? 'not known'}: from nowhere known and from the lowest option`, () => {
      for (const from of [null, options(item)[0] ?? null]) {
        const choice = chooseAction([library], { item, from, to }, { size, sector: null, barriers: [] });
        const action = actionOf(choice?.action ?? '');
        assert.deepEqual([action.item, action.to], [item, to]);
        // Who is alone has nobody else to do it.
        const { who } = effortOf(action, choice?.variant ?? null);
        assert.ok(size !== '1' || who === 'you' || who === 'outside', who);
      }
    });
  }

  const starts: readonly (readonly [size: string | null, from: string | null, variant: string | null])[] = [
    [null, null, null],
    ['10-49', 'none', null],
    ['10-49', 'private-accounts', 'private'],
    ['1', 'none', 'alone'],
    ['1', null, 'alone'],
    ['1', 'private-accounts', 'alone-private'],
    ['250-plus', 'private-accounts', 'private'],
  ];
  for (const [size, from, variant] of starts) {
    test(`accounts for a firm of size ${size} that has ${from}: ${variant}`, () => {
      const move = { item: 'can.people.tools', from, to: 'few-company-accounts' };
      const choice = chooseAction([library], move, { size, sector: null, barriers: [] });
      assert.deepEqual(choice, { source: 'actions', action: 'first-company-accounts', variant });
    });
  }
});

describe('what actions take', () => {
  const variants = actions.flatMap((action) => [
    [action, null] as const,
    ...(action.variants ?? []).map(({ id }) => [action, id] as const),
  ]);

  test('hours run from less to more, and the first step takes two days at most', () => {
    for (const [action, variant] of variants) {
      const { hours, start } = effortOf(action, variant);
      const [low, high] = start ?? hours;
      assert.ok(hours[0] <= hours[1] && low <= high && high <= 16, `${action.id} ${variant}`);
      assert.equal(start !== undefined, hours[1] > 16, `${action.id} ${variant}`);
    }
  });

  test('no more than the method says of the stage: a day, two days, two weeks or a project for each option', () => {
    const most: Readonly<Record<number, number>> = { 1: 8, 2: 16, 4: 80, 8: 400 };
    for (const [action, variant] of variants) {
      const stages = STAGES[action.item] ?? [];
      const at = stages.indexOf(action.to);
      const all = EFFORT[action.item] ?? [];
      // What is not advised stands below the first stage of its item.
      const climbed =
        at === 0 ? all.slice(0, 5 - stages.length) : all.slice(at + 4 - stages.length, at + 5 - stages.length);
      const limit = climbed.reduce((sum, one) => sum + (most[one] ?? assert.fail(`${one}`)), 0);
      assert.ok(effortOf(action, variant).hours[1] <= limit, `${action.id} ${variant}: more than ${limit}`);
    }
  });

  test('evidence has a date, and a source where it is more than advice', () => {
    for (const { evidence, id } of actions) {
      assert.match(evidence.asOf, /^20\d\d-(?:0[1-9]|1[0-2])$/, id);
      assert.ok(evidence.grade === 'expert' || /\b20\d\d\b/.test(evidence.source ?? ''), id);
    }
  });

  test('what it also brings about is a stage of another item', () => {
    for (const { alsoMoves = [], id, item } of actions) {
      for (const other of alsoMoves) {
        assert.ok(other.item !== item && STAGES[other.item]?.includes(other.to), id);
      }
    }
  });

  test('forms of support are those of the assessment', () => {
    const forms = options('plans.support');
    assert.deepEqual(
      [...actions, ...barriers].filter(({ support }) => support === undefined || !forms.includes(support)),
      [],
    );
  });
});

describe('barriers, sectors and what stands beside', () => {
  test('every barrier has one answer, which leads to known actions', () => {
    assert.deepEqual(
      barriers.map(({ barrier }) => barrier),
      options('plans.barriers'),
    );
    for (const { actions: ids } of barriers) assert.ok(ids.length > 0 && unknownActions([library], ids).length === 0);
  });

  test('every sector has three tasks, for applications of the assessment', () => {
    const packs = library.sectors.map(({ sector }) => sector);
    assert.deepEqual(
      options('profile.sector').filter((id) => !packs.includes(id)),
      [],
    );
    const known = options('plans.applications');
    for (const { tasks } of library.sectors) {
      assert.equal(new Set(tasks.map(({ id }) => id)).size, 3);
      assert.ok(
        tasks.every(({ applications }) => applications.length > 0 && applications.every((id) => known.includes(id))),
      );
    }
  });

  test('the quick result has an action for every step', () => {
    assert.deepEqual(
      Object.keys(library.quick),
      assessment.steps.map(({ id }) => id),
    );
    assert.deepEqual(unknownActions([library], Object.values(library.quick).flat()), []);
  });
});

/** Characters in English, by the last word of the place of a text. */
const LONGEST: Readonly<Record<string, number>> = {
  title: 60,
  why: 85,
  steps: 140,
  done: 75,
  watch: 95,
  stop: 85,
  text: 145,
  name: 40,
  example: 75,
  safe: 65,
  check: 50,
  safety: 145,
  description: 120,
};
/** Names and parts of a line. */
const NO_SENTENCE = ['title', 'name', 'safe', 'check', 'who', 'money', 'holds', 'tips', 'more'];
const PRODUCTS = /ChatGPT|Copilot|Gemini|Claude|Mistral|OpenAI|Google|Microsoft|Excel|Word(?!\p{L})|WhatsApp|Teams/u;
const VAGUE =
  /(?<!\p{L})(?:consider|think about|overweeg|denk na over|erwägen|überlegen Sie|envisagez|pensez à)(?!\p{L})/iu;

for (const language of actionLanguages) {
  const text = await loadActionText(language);
  const rules = rulesOf(language);
  const all = textsIn(text).map(({ path, text }) => {
    const named = path.filter((key) => !/^\d+$/.test(key));
    const last = named.at(-1) ?? '';
    const key = [...named].reverse().find((one) => one in LONGEST || NO_SENTENCE.includes(one)) ?? last;
    return { key, path: path.join(' / '), text };
  });
  const sentences = (of: string) => of.split(/(?<=[.?!:]) /);

  describe(`actions in ${language}`, () => {
    const laws: readonly (readonly [rule: string, holds: (text: string, key: string) => boolean])[] = [
      ['is written out, without space around it or twice inside', isTrim],
      ['has no markup and no link', (of) => !/[<>&`"\\]|https?:|www\.|@/.test(of)],
      ['is not too long', (of, key) => of.length <= (LONGEST[key] ?? 100) * Math.max(rules.room, 1.15)],
      ['has short sentences', (of) => sentences(of).every((sentence) => sentence.split(' ').length <= 20)],
      ['ends as a sentence where it is one', (of, key) => /[.?!]$/.test(of) !== NO_SENTENCE.includes(key)],
      ['states no duty', (of) => !rules.duty.test(of)],
      ['names no product', (of) => !PRODUCTS.test(of)],
      ['says what to do, not to think about it', (of) => !VAGUE.test(of)],
      ['keeps the address and the typography of the language', (of) => slips(of, rules).length === 0],
      [
        'has the task between quotation marks only',
        (of) => of.split(/[“„«]\u202f?\{task\}\u202f?[”“»]/).every((part) => !part.includes('{task}')),
      ],
      [
        'has lists after a colon and before a full stop only',
        (of) => of.split(/:\s\{(?:safe|check)\}\./).every((part) => !/\{(?:safe|check)\}/.test(part)),
      ],
      [
        'has known placeholders only',
        (of) => (of.match(/\{\w*\}?/g) ?? []).every((slot) => /^\{(?:task|safe|check|wish|next|step)\}$/.test(slot)),
      ],
    ];
    for (const [rule, holds] of laws) {
      test(`every text ${rule}`, () => {
        assert.deepEqual(
          all.filter(({ key, text }) => !holds(text, key)),
          [],
        );
      });
    }

    test('no two titles of actions are the same', () => {
      const titles = all
        .filter(({ path }) => path.startsWith('actions') && path.endsWith('title'))
        .map(({ text }) => text);
      assert.equal(new Set(titles).size, titles.length);
    });

    const actionTexts = Object.entries<ActionText & { variants?: Readonly<Record<string, Partial<ActionText>>> }>(
      text.actions,
    );
    const read = actionTexts.flatMap(([id, { variants = {}, ...base }]) => [
      { id, variant: null, words: base },
      ...Object.entries(variants).map(([variant, words]) => ({
        id,
        variant,
        words: { ...base, ...words },
      })),
    ]);

    test('two to four steps, in every variant', () => {
      assert.deepEqual(
        read.filter(({ words }) => words.steps.length < 2 || words.steps.length > 4),
        [],
      );
    });

    test('nothing that a firm of one gets speaks of others in the firm, nor as several', () => {
      const alone = SIZED_STAGES.filter(({ size }) => size === '1').flatMap(({ item, to }) =>
        [null, 'private-accounts'].map((from) =>
          chooseAction([library], { item, from, to }, { size: '1', sector: null, barriers: [] }),
        ),
      );
      const spoken = alone.flatMap((choice) => {
        const found = read.find(({ id, variant }) => id === choice?.action && variant === choice.variant);
        return Object.values(found?.words ?? assert.fail(`${choice?.action}`))
          .flat()
          .map(String);
      });
      const { checks, ...others } = text.situations.without;
      const { 'private-use': asked, 'look-again': again } = checks;
      const beside = [
        Object.values<BarrierText & { variants?: { alone: Partial<BarrierText> } }>(text.barriers).map(
          (one) => one.variants?.alone.text ?? one.text,
        ),
        textsIn(text.sectors).map((one) => one.text),
        Object.values(text.safety),
        textsIn({
          ...text.situations,
          without: { ...others, asked: asked.variants.alone satisfies Partial<NamedText>, again },
        }).map((one) => one.text),
      ].flat();
      assert.deepEqual(
        [...spoken, ...beside].filter((of) => rules.others.test(of) || PLURAL[language].test(of)),
        [],
      );
    });
  });
}
