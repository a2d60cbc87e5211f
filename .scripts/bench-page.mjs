/**
 * `npm run bench:page`: measures load and interaction times of the scan, and of the same questionnaire in plain HTML,
 * Lit, SurveyJS and Formbricks. The pages take turns in one browser, served on loopback. `-- --rounds=9` runs more
 * rounds; `-- --pages=ours` measures only those pages and the floor. `-- --against=FOLDER` compares with the build of
 * another checkout of this project instead: first question, and result after "Show my result". Tachometer also lets pages take turns, but it has no
 * slow network, no heap size and no visitor that clicks through.
 */
import { cpus, loadavg } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuild, ensurePackages, fail } from './setup.mjs';

const { values: options } = parseArgs({
  options: { rounds: { type: 'string' }, pages: { type: 'string' }, against: { type: 'string' } },
});
const { against } = options;
const rounds = Number(options.rounds ?? (against ? 15 : 4));
if (!(rounds >= 1)) fail('--rounds is a number from 1.');

ensurePackages();
if (!ensureBuild()) fail('There is no build to measure; see the message above.');
const { launch } = await import('./visit.mjs');
const { makePages, pagesOfBuilds } = await import('./page-bench/pages.mjs');
const { BUILD_SCENES, SCENES, visitor } = await import('./page-bench/measure.mjs');
const { serveFiles } = await import('./page-bench/server.mjs');
const { table } = await import('./page-bench/table.mjs');

const { pages: all, sections } = against ? { pages: pagesOfBuilds(resolve(against)), sections: [] } : await makePages();
const scenes = against ? BUILD_SCENES : SCENES;
const pages = all.filter(({ name }, at) => at === 0 || name.includes(options.pages ?? ''));
const server = await serveFiles(Object.assign({}, ...all.map(({ files }) => files)));
const browser = await launch();
// Builds may begin with different questions.
const firstQuestion = sections[0]?.items[0].question ?? '';
const results = pages.map(({ name }) => ({ name, rounds: [] }));
try {
  // The first round warms up the browser and the disk.
  for (let round = 0; round <= rounds; round++) {
    const figures = pages.map(() => ({}));
    for (const scene of round === 0 ? ['plain'] : Object.keys(scenes)) {
      // In turns also within a round: what runs second finds the machine in another state.
      const turns = [...pages.entries()];
      if (round % 2 === 1) turns.reverse();
      for (const [at, page] of turns) {
        const visit = visitor(browser, server, page, firstQuestion);
        Object.assign(figures[at], await scenes[scene](visit));
      }
    }
    if (round === 0) continue;
    figures.forEach((figure, at) => results[at].rounds.push(figure));
    process.stdout.write(`round ${round} of ${rounds}\r`);
  }
  const { length, 0: cpu } = cpus();
  const load = loadavg()[0].toFixed(1);
  console.log(`${await browser.version()}, ${length} x ${cpu.model.trim()}, load ${load}; medians of ${rounds} rounds`);
  console.log(`± half the range of the middle half of the rounds; x: times ${all[0].name}, round by round\n`);
  console.log(table(results));
} finally {
  await browser.close();
  server.close();
}
