/** The figures as if every group of firms had answered in proportion. */
import { expect } from '@open-wc/testing';
import type { PublishedTable } from '../../src/cohort/index.js';
import { cohortFile } from './support/cohort.js';
import { printed } from '../element/support/printer.js';
import { mount, textOf } from './support/mount.js';

const step: PublishedTable = {
  variable: 'step',
  by: 'size',
  release: 1,
  categories: [
    ['not-started', 'exploring'],
    ['occasional', 'integrated', 'strategic'],
  ],
  rows: [
    { group: { sizes: ['10-49'] }, firms: 80, counts: [60, 20] },
    { group: { sizes: ['50-249', '250-plus'] }, firms: 80, counts: [20, 60] },
  ],
};
const cohort = cohortFile({ tables: [step], firms: 200, lines: 203 });

describe('figures weighted to the firms that exist', () => {
  it('stand beside those of who answered, with the effective number, the interval and the source', async () => {
    const shown = await mount({ cohort, country: 'NL' });
    const text = textOf(shown, 'weighted');
    // 53 503 of 67 285 enterprises are of the first size; each size counts by 80/100, and for the rest has 50 per cent.
    const share = 0.8 * (0.75 * (53503 / 67285) + 0.25 * (13782 / 67285)) + 0.2 * 0.5;
    expect(Math.round(100 * share)).to.equal(62);
    expect(text).to.match(/Step 1 or 2: Not started or Exploring 62% /);
    expect(text).to.include('Of those that answered, it is 50%.');
    expect(text).to.match(/160 firms answered\. With these weights that is as exact as 1\d\d firms\./);
    expect(text).to.include('Counted here: firms with 10 people or more.');
    expect(text).to.include('Number of firms: Eurostat sbs_sc_ovw, 2024.');
    expect(shown.root.querySelectorAll('[part="weighted"] tbody tr').length).to.equal(2);
  });

  it('are those of the numbers that the page gives', async () => {
    const enterprises = { sizes: { '10-49': 1, '50-249': 5, '250-plus': 4 }, sectors: {} };
    const text = textOf(await mount({ cohort, country: 'NL', enterprises }), 'weighted');
    expect(text).to.include(`${Math.round(100 * (0.8 * (0.75 * 0.1 + 0.25 * 0.9) + 0.1))}%`);
    expect(text).not.to.include('Eurostat');
  });

  it('stand on paper, too, in a few sentences', async () => {
    const { tag } = await mount({ cohort, country: 'NL' });
    const dialog = await printed(() => tag.print());
    const text = dialog.document.body.textContent.replaceAll(/\s+/g, ' ');
    expect(text).to.include('Here each size counts by how many such firms exist.');
    expect(text).to.match(
      /about \S+( \S+)* would then be on step 1 or 2: Not started or Exploring\. Of those that answered, it is 50%\./,
    );
    expect(text).to.match(/160 firms answered\. With these weights that is as exact as 1\d\d firms\./);
    expect(text).to.include('Number of firms: Eurostat sbs_sc_ovw, 2024.');
    dialog.close();
  });

  it('are not there without numbers, or without figures by size', async () => {
    for (const set of [{ cohort }, { country: 'NL' }, { cohort, country: 'CH' }]) {
      const { root } = await mount(set);
      expect(root.querySelectorAll('[part="ladder"]').length).to.equal(1);
      expect(root.querySelectorAll('[part="weighted"]').length).to.equal(0);
    }
  });
});
