/** A table of questions for those who come back, for colleagues, and for a screen reader. */
import { expect } from '@open-wc/testing';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import { hashOf, parseDefinition } from '../../src/contract/index.js';
import { encodeAnswers, encodeInvitation, readCode } from '../../src/engine/index.js';
import type { Answers } from '../../src/engine/index.js';
import { fill } from '../../src/i18n/index.js';
import en from '../../src/i18n/en.js';
import { describeWith } from './support/engine.js';
import { HEADS, HINT, matrixDefinition, ROWS, TITLE } from './support/matrix.js';
import { anything, mount } from './support/mount.js';
import { LARGE } from './support/reader.js';
import { choose, press } from './support/result.js';
import { all, descriptionOf, nameOf, parts, text, words } from './support/screen.js';
import { until } from './support/until.js';
import { arriving } from './support/voices.js';

const parsed = parseDefinition(matrixDefinition());
const definition = parsed.ok ? parsed.value : expect.fail('The definition is wrong');
const assessment = anything(definition);
const facts = async () => ({ hash: await hashOf(definition), date: '2026-01-31' });
const then: Answers = { size: 'more', mail: 'daily', plan: 'na', sell: 'never' };
const lastTime = (answer: string) => fill(en.lastTime, { answer });

describe('a table of questions', () => {
  beforeEach(() => setViewport(LARGE));

  it('has the answers of last time, each at its row', async () => {
    const scan = await mount({ lang: 'en', assessment, previous: encodeAnswers(definition, then, await facts()) });
    await until(() => parts(scan, 'come-back').length > 0, 'The choice');
    await press(scan, en.backAgain);
    await press(scan, en.continue);
    expect(all(scan, 'group').map(descriptionOf)).to.deep.equal([
      [HINT + lastTime('Every day')],
      [lastTime('Not here')],
      [lastTime('Never')],
    ]);
    expect(parts(scan, 'matrix')).to.have.length(1);
  });

  it('has the rows that are for colleagues, and gives their code', async () => {
    const scan = await arriving(encodeInvitation(definition, { size: 'more' }, await facts()), { assessment });
    expect(words(scan)).to.include(fill(en.guestTime, { questions: 2, time: en.minute }));
    await press(scan, en.guestStart);
    expect(parts(scan, 'matrix')).to.have.length(1);
    expect(text(all(scan, 'heading')[0] ?? null)).to.equal(TITLE);
    expect(all(scan, 'group').map(nameOf)).to.deep.equal([ROWS.plan, ROWS.sell]);
    expect(words(scan)).to.include(fill(en.positionQuestions, { first: 1, last: 2, total: 2 }));
    await choose(scan, ROWS.plan, 'Every week');
    await press(scan, en.continue);
    expect(parts(scan, 'error-summary')).to.have.length(1);
    await choose(scan, ROWS.sell, 'Never');
    await press(scan, en.continue);
    await until(() => parts(scan, 'code').length > 0, 'The code');
    const outcome = readCode(definition, text(parts(scan, 'code')[0] ?? null), await facts());
    expect(outcome.ok && outcome.value.answers).to.deep.equal({ plan: 'weekly', sell: 'never' });
  });
});

interface Node {
  readonly role: string;
  readonly name: string;
  readonly level?: number;
  readonly children?: readonly Node[];
}

describeWith('the accessibility tree', 'a table of questions, to a screen reader', () => {
  it('is a heading and a group of named choices a row; heads are not read on their own', async () => {
    await setViewport(LARGE);
    const scan = await mount({ lang: 'en', assessment, answers: { size: 'more' } });
    await press(scan, en.resume);
    const flat = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(flat)];
    const nodes = flat(await executeServerCommand<Node, object>('a11y-snapshot', {}));
    const named = (role: string) => nodes.filter((node) => node.role === role).map(({ name }) => name);
    const choices = [...HEADS, en.dontKnow];
    expect(named('heading')).to.deep.equal([TITLE, ...Object.values(ROWS)]);
    expect(named('radio')).to.deep.equal([...choices, ...choices, ...choices]);
    // The labels of the choices, one in each row; the head of the column would be a fourth.
    expect(named('StaticText').filter((name) => name === HEADS[0])).to.have.length(3);
  });
});
