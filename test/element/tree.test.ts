import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/define.js';
import en from '../../src/i18n/en.js';
import { fill } from '../../src/i18n/index.js';
import { labelsOf, questionOf } from './support/built-in.js';
import { describeWith } from './support/engine.js';
import { PAGES } from './support/pages.js';
import { Visitor } from './support/visitor.js';

/** A node of the browser's own accessibility tree: what a screen reader is given. */
interface Node {
  readonly role: string;
  readonly name: string;
  readonly description?: string;
  readonly focused?: boolean;
  readonly level?: number;
  readonly checked?: boolean;
  readonly children?: readonly Node[];
}

async function tree(): Promise<Node[]> {
  const flat = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(flat)];
  return flat(await executeServerCommand<Node, object>('a11y-snapshot', {})).slice(1);
}

async function show(name: string): Promise<Visitor> {
  const page = PAGES.find(([candidate]) => candidate === name)?.[1];
  if (!page) throw new Error(`There is no page "${name}"`);
  return new Visitor(await page('en', 'question'));
}

const byRole = (nodes: readonly Node[], role: string) => nodes.filter((node) => node.role === role);
const frequency = questionOf('en', 'use.frequency');
const options = ['never', 'tried', 'monthly', 'weekly', 'daily', 'dont-know'].flatMap((id) =>
  labelsOf('en', 'use.frequency', id),
);

describeWith('the accessibility tree', 'what a screen reader is given', () => {
  it('a question: its heading has the focus, its choices have names, none is chosen', async () => {
    await show('question');
    const nodes = await tree();
    expect(byRole(nodes, 'heading')).to.have.length(1);
    expect(byRole(nodes, 'heading')[0]).to.include({
      name: frequency,
      description: fill(en.positionQuestion, { current: 5, total: 26 }),
      level: 2,
      focused: true,
    });
    expect(byRole(nodes, 'radio').map(({ name, checked }) => [name, checked])).to.deep.equal(
      options.map((name) => [name, false]),
    );
    // A screen reader would say each of its values, in the middle of a choice.
    expect(byRole(nodes, 'progressbar')).to.deep.equal([]);
  });

  it('a choice: that one is chosen and has the focus', async () => {
    const visitor = await show('question');
    await visitor.choose(frequency, 'Every week');
    const chosen = byRole(await tree(), 'radio').filter(({ checked }) => checked);
    expect(chosen).to.have.length(1);
    expect(chosen[0]).to.include({ name: 'Every week', focused: true });
  });

  it('several choices: boxes to tick', async () => {
    const visitor = await show('question with several options');
    await visitor.tick(questionOf('en', 'plans.barriers'), ...labelsOf('en', 'plans.barriers', ['cost', 'ethics']));
    const ticked = byRole(await tree(), 'checkbox').filter(({ checked }) => checked);
    expect(ticked.map(({ name }) => name)).to.deep.equal(labelsOf('en', 'plans.barriers', ['cost', 'ethics']));
  });

  it('a problem: it is said once: by the choice that has the focus', async () => {
    await show('question with a problem');
    const nodes = await tree();
    const described = byRole(nodes, 'radio').filter(({ description }) => description !== undefined);
    const description = fill(en.problemMissing, { dontKnow: en.dontKnow });
    expect(described.map((node) => [node.description, node.focused])).to.deep.equal([[description, true]]);
  });

  const results: [string, string][] = [
    ['result', 'You are on step 3\u00a0of\u00a05: Occasional'],
    ['result that is a range', 'You are on step 2 or 3 of 5'],
  ];
  for (const [page, position] of results) {
    it(`${page}: the step as a heading with the focus, one picture that says the same, then the parts`, async () => {
      await show(page);
      const nodes = await tree();
      const [first, ...others] = byRole(nodes, 'heading');
      expect(first).to.include({ name: position, level: 2, focused: true });
      expect(others.map(({ name, level }) => `${level} ${name}`)).to.include.members(
        [en.cellsTitle, en.barriersTitle, en.takeTitle].map((title) => `3 ${title}`),
      );
      const rows = byRole(nodes, 'DisclosureTriangle').map(({ name }) => name);
      for (const title of [en.whyTitle, en.supportFitTitle, en.aboutTitle])
        expect(
          rows.filter((name) => name.startsWith(title)),
          rows.join(' | '),
        ).to.have.length(1);
      expect(byRole(nodes, 'image').map(({ name }) => name)).to.deep.equal([
        fill(en.ladderPicture, { steps: 5, position }),
      ]);
    });
  }
});
