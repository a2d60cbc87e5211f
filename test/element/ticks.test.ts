// Runs in every engine: print.
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { fill } from '../../src/i18n/index.js';
import en from '../../src/i18n/en.js';
import type { AiMaturityScan } from '../../src/index.js';
import { LANGUAGES } from './support/built-in.js';
import { alike } from './support/engine.js';
import { hear } from './support/events.js';
import { nextFile } from './support/files.js';
import { printed } from './support/printer.js';
import { begin, choose, press, resultOf, shownResult } from './support/result.js';
import { all, nameOf, parts, text, textIn } from './support/screen.js';
import { boxes, climbing, firstTitle, tick, ticked } from './support/ticks.js';
import { look } from './support/trial.js';

const { items } = LANGUAGES.en.text;
const ladderName = (scan: AiMaturityScan) => nameOf(all(scan, 'image')[0] ?? scan);
const marks = (scan: AiMaturityScan) => {
  const all = [...(scan.shadowRoot?.querySelectorAll('.mark') ?? [])];
  return [all.filter((mark) => mark.matches('.done')).length, all.length];
};

describe('boxes to tick in the plan', () => {
  alike(
    'one for each stage of the plan, named by what it is for; none is ticked, and nothing is said of it',
    async () => {
      const scan = await shownResult({ answers: climbing });
      const stages = resultOf(scan).plan?.stages ?? [];
      const titles = [firstTitle(scan), ...parts(scan, 'raise').slice(1).map(rowTitle)];
      expect(boxes(scan)).to.have.length(stages.length).and.to.have.length.above(4);
      expect(boxes(scan).map(nameOf)).to.deep.equal(
        titles.slice(0, stages.length).map((value) => fill(en.labelled, { label: en.done, value })),
      );
      expect([ticked(scan), marks(scan)]).to.deep.equal([[], [0, 0]]);
      expect(textIn(scan, 'plan')).not.to.include(`of ${stages.length} done`);
    },
  );

  alike('ticked: counted in words and in the picture; taken back, no more', async () => {
    const scan = await shownResult({ answers: climbing });
    const count = boxes(scan).length;
    await tick(scan, 0, 2);
    expect(
      boxes(scan)
        .map(({ checked }) => checked)
        .slice(0, 4),
    ).to.deep.equal([true, false, true, false]);
    const said = fill(en.doneCount, { done: 2, count });
    expect([textIn(scan, 'plan').includes(said), ladderName(scan).endsWith(said)]).to.deep.equal([true, true]);
    expect(marks(scan)).to.deep.equal([2, count]);
    await tick(scan, 0, 2);
    expect([ticked(scan), marks(scan), ladderName(scan).includes(said)]).to.deep.equal([[], [0, 0], false]);
  });

  alike(
    'the first action stays while it is ticked; on coming back the next one stands there, and it is in the list',
    async () => {
      const scan = await shownResult({ answers: climbing });
      const first = firstTitle(scan);
      await tick(scan, 0);
      expect(firstTitle(scan)).to.equal(first);
      await press(scan, en.changeAnswers);
      await press(scan, en.showResult);
      expect(firstTitle(scan)).not.to.equal(first);
      expect(ticked(scan)).to.deep.equal([first]);
      expect(boxes(scan)[1]?.checked).to.equal(true);
    },
  );

  alike('all of it done: on coming back the way to the answers is offered', async () => {
    const scan = await shownResult({ answers: climbing });
    await tick(scan, ...boxes(scan).keys());
    await press(scan, en.changeAnswers);
    await press(scan, en.showResult);
    expect(textIn(scan, 'first-action')).to.equal(`${en.planAllDone} ${en.changeAnswers}`);
    parts(scan, 'first-action')[0]?.querySelector('button')?.click();
    expect(scan.stage).to.equal('review');
  });

  alike('other answers: ticks of stages that the new plan still has stay, the others are gone', async () => {
    const scan = await shownResult({ answers: climbing });
    await tick(scan, ...boxes(scan).keys());
    const before = ticked(scan);
    await press(scan, en.changeAnswers);
    await press(scan, fill(en.changeQuestion, { question: items['can.people.tools'].question }));
    await choose(scan, items['can.people.tools'].question, items['can.people.tools'].options['all-company-accounts']);
    await press(scan, en.continue);
    await press(scan, en.showResult);
    const [after, count] = [ticked(scan), boxes(scan).length];
    expect(after.length).to.be.above(0).and.below(before.length);
    expect(before).to.include.members(after);
    expect(textIn(scan, 'plan')).to.include(fill(en.doneCount, { done: after.length, count }));
  });

  alike('start again: nothing is ticked for whoever comes next', async () => {
    const scan = await shownResult({ answers: climbing });
    await tick(scan, 0, 1);
    await press(scan, en.startAgain);
    await press(scan, en.startAgainYes);
    Object.assign(scan, { answers: { ...climbing, 'plans.motives': ['none'] } });
    await scan.updateComplete;
    await begin(scan);
    await press(scan, en.showResult);
    expect([boxes(scan).length > 1, ticked(scan)]).to.deep.equal([true, []]);
  });

  alike('in a trial, whose plan is not the own one, they cannot be changed', async () => {
    const scan = await shownResult({ answers: climbing });
    await tick(scan, 1);
    await look(scan, 'use.reach');
    await look(scan, 'use.frequency');
    await choose(scan, items['use.frequency'].question, items['use.frequency'].options.daily);
    expect([...new Set(boxes(scan).map(({ disabled }) => disabled))]).to.deep.equal([true]);
    await press(scan, en.tryPutBack);
    expect([ticked(scan).length, boxes(scan)[0]?.disabled]).to.deep.equal([1, false]);
  });
});

describe('what is ticked off', () => {
  alike('is no part of the result, of its files, or of what the page hears', async () => {
    const scan = await shownResult({ answers: climbing });
    const [told, csv, json] = [JSON.stringify(scan.result), await fileOf(scan, 'csv'), await fileOf(scan, 'json')];
    const heard = hear();
    await tick(scan, 0, 1);
    expect([JSON.stringify(scan.result), heard.types()]).to.deep.equal([told, []]);
    expect([await fileOf(scan, 'csv'), await fileOf(scan, 'json')]).to.deep.equal([csv, json]);
  });

  it('is ticked on paper', async () => {
    const scan = await shownResult({ answers: climbing });
    await tick(scan, 2);
    const [title] = ticked(scan);
    const { document } = await printed(() => scan.print());
    const done = [...document.querySelectorAll('li, tr')].filter((row) => /[☑✓]/.test(row.textContent));
    expect(done).to.have.length(1);
    expect(text(done[0] ?? null)).to.include(title);
  });

  for (const [persist, note] of [
    ['none', en.ticksHere],
    ['local', en.ticksKept],
  ] as const) {
    alike(`how long it lasts is said: ${persist}`, async () => {
      const scan = await shownResult({ answers: climbing, persist });
      localStorage.clear();
      expect(textIn(scan, 'plan')).to.include(note);
    });
  }
});

const rowTitle = (row: Element) => text(row.querySelector('.row-title')).replace(` ${en.planFindOut}`, '');

async function fileOf(scan: AiMaturityScan, format: 'csv' | 'json'): Promise<string> {
  return (await nextFile(() => scan.download(format))).text;
}
