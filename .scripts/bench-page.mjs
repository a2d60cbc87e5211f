/**
 * `npm run bench:page`: measures load and interaction times of the scan, and of the same questionnaire in plain HTML,
 * Lit, SurveyJS and Formbricks. The pages take turns in one browser, served on loopback. `-- --rounds=9` runs more
 * rounds; `-- --pages=ours` measures only those pages and the floor. Tachometer also lets pages take turns, but it has no
 * slow network, no heap size and no visitor that clicks through.
 */
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { ensureBuild, ensurePackages, fail } from './setup.mjs';

const { values: options } = parseArgs({ options: { rounds: { type: 'string' }, pages: { type: 'string' } } });
const rounds = Number(options.rounds ?? 4);
if (!(rounds >= 1)) fail('--rounds is a number from 1.');

ensurePackages();
if (!ensureBuild()) fail('There is no build to measure; see the message above.');
const { launch } = await import('./visit.mjs');
const { makePages } = await import('./page-bench/pages.mjs');
const { SCENES, visitor } = await import('./page-bench/measure.mjs');
const { serveFiles } = await import('./page-bench/server.mjs');
const { table } = await import('./page-bench/table.mjs');

const { pages: all, sections } = await makePages();
const pages = all.filter(({ name }, at) => at === 0 || name.includes(options.pages ?? ''));
const server = await serveFiles(Object.assign({}, ...all.map(({ files }) => files)));
const browser = await launch();
const firstQuestion = sections[0].items[0].question;
const results = pages.map(({ name }) => ({ name, rounds: [] }));
try {
  // The first round warms up the browser and the disk.
  for (let round = 0; round <= rounds; round++) {
    const figures = pages.map(() => ({}));
    for (const scene of round === 0 ? ['plain'] : Object.keys(SCENES)) {
      for (const [at, page] of pages.entries()) {
        const visit = visitor(browser, server, page, firstQuestion);
        Object.assign(figures[at], await SCENES[scene](visit));
      }
    }
    if (round === 0) continue;
    figures.forEach((figure, at) => results[at].rounds.push(figure));
    process.stdout.write(`round ${round} of ${rounds}\r`);
  }
  const { length, 0: cpu } = cpus();
  const load = loadavg()[0].toFixed(1);
  console.log(`${await browser.version()}, ${length} x ${cpu.model.trim()}, load ${load}; medians of ${rounds} rounds`);
  console.log(`± half the range of the middle half of the rounds; x: times the page by hand, round by round\n`);
  console.log(table(results));
} finally {
  await browser.close();
  server.close();
}
