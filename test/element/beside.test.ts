/** The result beside figures of many firms, given as `benchmark` or at `benchmark-src`. */
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { cellOf } from '../../src/csv-cell.js';
import type { CohortFile } from '../../src/cohort/file.js';
import { cohortFile } from '../cohort-element/support/cohort.js';
import en from '../../src/i18n/cohort/en.js';
import ui from '../../src/i18n/en.js';
import { copied } from './support/clipboard.js';
import { consoleDuring } from './support/console.js';
import { hear } from './support/events.js';
import { nextFile, parseCsv } from './support/files.js';
import { printed } from './support/printer.js';
import { shownResult } from './support/result.js';
import { one } from './support/screen.js';
import { violations } from './support/axe.js';
import { json, serve } from './support/sources.js';
import { until } from './support/until.js';

type Settings = Parameters<typeof shownResult>[0];

/** What one reads of it, opened. */
async function besideOf(settings: Settings) {
  const scan = await shownResult({ lang: 'en', ...settings });
  const block = () => scan.shadowRoot?.querySelector<HTMLElement>('[data-beside]');
  await until(() => Boolean(block()), 'There is nothing beside the result.');
  const details = block()?.closest('details');
  if (details) details.open = true;
  return { scan, text: (block()?.innerText ?? '').replaceAll(/\s+/g, ' ') };
}

/** Every step as often, so that whatever the result is, it can be counted by hand. */
const file = (changed: Partial<CohortFile> = {}): CohortFile => {
  const step = {
    variable: 'step',
    by: 'all' as const,
    release: 1,
    categories: [
      ['not-started', 'exploring'],
      ['occasional', 'integrated', 'strategic'],
    ],
    rows: [{ group: {}, firms: 64, counts: [32, 32] }],
  };
  return cohortFile({ tables: [step], ...changed });
};

describe('a result beside figures of many firms', () => {
  it('says how many like it are on its step, with their number and an interval, and no place among them', async () => {
    const { scan, text } = await besideOf({ benchmark: file() });
    const step = (scan.result?.step?.low ?? 0) < 3 ? '1 or 2' : '3, 4, or 5';
    expect(text).to.include(
      'Members of the association of bakers: figures of 64 firms. These are the firms that answered',
    );
    expect(text).to.include(
      `All firms (64): about half are on step ${step}, as you are. By chance alone it could be 38% to 62%.`,
    );
    expect(text).not.to.match(/better|worse|rank|ahead of/);
    const part = scan.shadowRoot?.querySelector('[part~="benchmark"]');
    expect(part?.textContent).to.include('Eurostat').and.not.to.include('Your step cannot be compared');
    expect(await violations(scan)).to.deep.equal([]);
  });

  it('comes from an address, too, and says that a smaller group is held back', async () => {
    const [all] = file().tables;
    if (!all) throw new Error('There is no table.');
    const held = {
      ...all,
      by: 'size' as const,
      rows: [{ group: { sizes: ['1', '2-9', '10-49', '50-249', '250-plus'] }, firms: null, counts: [null, null] }],
    };
    const served = serve({ '/cohort.json': json(file({ tables: [all, held] })) });
    const { text } = await besideOf({ benchmarkSrc: '/cohort.json' });
    served.restore();
    expect(served.asked).to.deep.equal(['/cohort.json']);
    expect(text).to.include('Figures of firms even more like yours are held back, so you see a larger group.');
  });

  it('made-up firms are named as such', async () => {
    const { text } = await besideOf({ benchmark: file({ synthetic: true }) });
    expect(text).to.include('Made-up firms.');
  });

  it('on paper, too, nothing says that the step cannot be compared', async () => {
    const scan = await shownResult({ lang: 'en', benchmark: file() });
    const { document } = await printed(() => scan.print());
    expect(document.body.textContent).to.include('Eurostat').and.not.to.include('Your step cannot be compared');
  });

  it('on paper, in the letter and in the table it says the same, with number and interval', async () => {
    const [step] = file().tables;
    const cells = cohortFile().tables.filter(({ by, variable }) => by === 'all' && variable === 'cell.know.people');
    if (!step) throw new Error('There is no table.');
    const { scan, text } = await besideOf({ benchmark: file({ tables: [step, ...cells] }) });
    const [, label = '', sentence = ''] = /chance.*(Know · People) (You have .*%\.)$/.exec(text) ?? [];
    expect(sentence).to.include('All firms (64): about').and.to.include('By chance alone it could be');
    const stepLine = 'By chance alone it could be 38% to 62%.';

    const { document } = await printed(() => scan.print());
    const paper = document.body.textContent.replaceAll(/\s+/g, ' ');
    expect(paper).to.include(stepLine).and.to.include(sentence);
    const [letter = ''] = await copied(scan, 'takes');
    expect(letter).to.include(`\n\n${en.besideTitle}\n`).and.to.include(`- ${label}: ${sentence}`);
    expect(letter).to.include(stepLine);
    const { text: table } = await nextFile(() => one(scan, 'button', ui.takeCsv).click());
    const csv = parseCsv(table.replace('\uFEFF', ''));
    const rows = csv.filter(([part]) => part === 'beside');
    expect(rows.map(([, id]) => id)).to.deep.equal(['population', 'step', 'know.people']);
    expect(rows[1]?.[3]).to.include(stepLine);
    expect(rows[2]?.slice(2)).to.deep.equal([label, cellOf(sentence)]);
  });

  it('is in a file that is asked for before these figures have arrived', async () => {
    const scan = await shownResult({ lang: 'en' });
    scan.benchmark = file();
    await scan.updateComplete;
    const { text } = await nextFile(() => one(scan, 'button', ui.takeCsv).click());
    const rows = parseCsv(text.replace('\uFEFF', '')).filter(([part]) => part === 'beside');
    expect(rows.map(([, id]) => id)).to.deep.equal(['population', 'step']);
  });

  it('in the language of the visitor', async () => {
    const { text } = await besideOf({ lang: 'nl', benchmark: file() });
    expect(text).to.match(/Alle bedrijven \(64\): ongeveer de helft staat op stap .*, net als u\./);
  });

  it('figures of another version of the method are not compared: told to the host, and the official ones are there', async () => {
    const heard = hear();
    const { assessment } = file();
    const benchmark = file({ assessment: { ...assessment, hash: `sha256-${'0'.repeat(64)}` } });
    const shown: (string | undefined)[] = [];
    await consoleDuring(async () => {
      const scan = await shownResult({ lang: 'en', benchmark });
      shown.push(scan.shadowRoot?.querySelector('[part~="benchmark"]')?.textContent);
      expect(scan.shadowRoot?.querySelector('[data-beside]')).to.equal(null);
    });
    expect(heard.errors().map(({ code, path }) => [code, path])).to.deep.equal([
      ['benchmark-invalid', '$.assessment.hash'],
    ]);
    expect(shown[0]).to.include('Eurostat');
  });
});
