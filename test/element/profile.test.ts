import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { verify } from '../../src/contract/index.js';
import type { AssessmentDefinition } from '../../src/engine/index.js';
import { fill } from '../../src/i18n/index.js';
import en from '../../src/i18n/en.js';
import type { AiMaturityScan, Answers } from '../../src/index.js';
import profile from '../content/instruments/profile.json' with { type: 'json' };
import { copied } from './support/clipboard.js';
import { nextFile, parseCsv } from './support/files.js';
import { anything, mount } from './support/mount.js';
import type { Settings } from './support/mount.js';
import { printed } from './support/printer.js';
import { begin, press, resultOf } from './support/result.js';
import { focused, parts, text, words } from './support/screen.js';
import { look, tryOption } from './support/trial.js';
import { until } from './support/until.js';
import { violations } from './support/axe.js';

const worth = (values: readonly (number | null)[]): Answers =>
  Object.fromEntries(profile.items.map(({ id, options }, at) => [id, options[values[at] ?? -1]?.id ?? 'dont-know']));
const FAST = worth([3, 3, 2, 0, 0, 1, 1, 2, 3]);

async function shown(settings: Settings = {}): Promise<AiMaturityScan> {
  const scan = await mount({ lang: 'en', assessment: anything(profile), answers: FAST, ...settings });
  await begin(scan);
  await press(scan, en.showResult);
  return scan;
}
const rows = (scan: AiMaturityScan) => parts(scan, 'profile').flatMap((list) => [...list.children].map(text));

describe('the result of a definition without steps', () => {
  it('is a profile: each dimension with its band, its score and a picture, and nothing of steps', async () => {
    const scan = await shown();
    expect(text(focused())).to.equal(en.profileTitle);
    const said = (score: number, high: number) => fill(en.profileScore, { score, low: 0, high });
    expect(rows(scan)).to.deep.equal([
      `Pace: High ${said(8, 9)} The work comes faster than you can do it. Talk about it.`,
      `Calm: Low ${said(1, 9)} There is little time to breathe.`,
      `Team ${said(67, 100)}`,
    ]);
    for (const name of ['ladder', 'plan', 'why', 'steps', 'certainty', 'first-action', 'cells'])
      expect(parts(scan, name).length, name).to.equal(0);
    expect(words(scan)).not.to.match(/\bstep\b/i);
  });

  it('fills the pictures on the scale of each score', async () => {
    const scan = await shown();
    const filled = parts(scan, 'profile').flatMap((list) =>
      [...list.querySelectorAll('svg')].map((svg) => {
        const width = (name: string) =>
          [...svg.querySelectorAll(`.${name}`)].reduce((sum, rect) => sum + Number(rect.getAttribute('width')), 0);
        return Math.round((100 * width('track-score')) / width('track-segment'));
      }),
    );
    expect(filled).to.deep.equal([89, 11, 67]);
  });

  it('gives a range of bands and scores while an answer is not known, and says what is striped', async () => {
    const scan = await shown({ answers: worth([3, 3, null, 0, 0, 1, 1, 2, 3]) });
    expect(rows(scan)[0]).to.equal(
      `Pace: ${fill(en.cellBetween, { low: 'Middle', high: 'High' })} ${fill(en.profileScore, { score: '6 to 9', low: 0, high: 9 })}`,
    );
    expect(words(scan)).to.include(en.cellsOpen);
  });

  it('shows the answers behind each score, without a scale that is not that of all', async () => {
    const scan = await shown();
    await until(() => words(scan).includes(en.cellAnswers), 'the details');
    for (const details of scan.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
    expect(words(scan)).to.include('Overtime: Always');
    expect(words(scan)).not.to.include(en.cellsIntro);
  });

  it('has no violation that axe finds', async () => {
    const scan = await shown();
    await until(() => words(scan).includes(en.cellAnswers), 'the details');
    expect(await violations(scan)).to.deep.equal([]);
  });

  it('the first screen promises no step', async () => {
    const scan = await mount({ lang: 'en', assessment: anything(profile) });
    expect(words(scan)).not.to.include(en.introGetStep);
    await until(() => scan.shadowRoot?.querySelector('h2') !== null, 'the first screen');
    expect(words(scan)).to.include(profile.texts.en.title);
  });

  it('another answer can be tried out: the scores move, and no staircase is there', async () => {
    const scan = await shown();
    await until(() => parts(scan, 'what-if').length > 0, 'the details');
    await look(scan, 'calm.1');
    await tryOption(scan, 'Always');
    const moved = fill(en.tryOther, { step: 'Middle (4)', before: 'Low (1)' });
    expect(words(scan)).to.include(fill(en.labelled, { label: 'Calm', value: moved }));
    expect(rows(scan)[1]).to.include('Middle');
    expect(parts(scan, 'trial-note')[0]?.querySelector('svg')).to.equal(null);
  });
});

describe('a profile, taken along', () => {
  it('as JSON is a result that can be computed again', async () => {
    const scan = await shown();
    const { text: json } = await nextFile(() => scan.download('json'));
    const definition = { ...profile, steps: [] } as unknown as AssessmentDefinition;
    expect((await verify(JSON.parse(json), definition)).differences).to.deep.equal([]);
  });

  it('as CSV has scores and bands, and no step', async () => {
    const scan = await shown();
    const { text: csv } = await nextFile(() => scan.download('csv'));
    const table = parseCsv(csv.slice(1));
    expect(table.filter(([part]) => part === 'score').map((row) => row.slice(1))).to.deep.equal([
      ['pace', 'Pace', '8'],
      ['calm', 'Calm', '1'],
      ['team', 'Team', '67'],
    ]);
    expect(table.filter(([part]) => part === 'band').map((row) => row.slice(1))).to.deep.equal([
      ['pace', 'Pace', 'High'],
      ['calm', 'Calm', 'Low'],
    ]);
    expect(table.filter(([part = '']) => /step|plan/.test(part))).to.deep.equal([]);
  });

  it('as text has a line for each dimension', async () => {
    const scan = await shown();
    const [letter = ''] = await copied(scan, 'takes');
    const score = fill(en.profileScore, { score: 1, low: 0, high: 9 });
    expect(letter.split('\n')).to.include(`- Calm: Low. ${score}. There is little time to breathe.`);
    expect(letter).not.to.match(/\bstep\b/i);
  });

  it('on paper is what the page shows', async () => {
    const scan = await shown();
    const paper = await printed(() => scan.print());
    const said = paper.document.body.textContent.replace(/\s+/g, ' ');
    expect(said).to.include(en.profileTitle);
    expect(said).to.include('Pace: High');
    expect(said).to.include('Overtime: Always');
    expect(said).not.to.match(/\bstep\b/i);
    paper.close();
  });
});

describe('a profile, then and now', () => {
  it('says which scores have moved', async () => {
    const before = await shown();
    const code = (await before.code()) ?? '';
    before.remove();
    const scan = await mount({ lang: 'en', assessment: anything(profile), previous: code });
    await until(() => parts(scan, 'come-back').length > 0, 'the choice');
    await press(scan, en.backAgain);
    while (scan.stage === 'question') await press(scan, en.continue);
    await press(scan, en.showResult);
    expect(resultOf(scan).previous?.step).to.equal(null);
    expect(parts(scan, 'then-and-now').length).to.equal(1);
    expect(words(scan)).to.include(en.thenNothing);
    expect(parts(scan, 'then-and-now')[0]?.querySelector('svg')).to.equal(null);
  });
});
