/** `node .scripts/mutation-table.mjs`: writes the figures of the last `npm run mutation` into `test/engine/MUTATION.md`. */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { formatted } from './format.mjs';
import { table } from './tables.mjs';

const REPORT = 'coverage/mutation.json';
const PAGE = 'test/engine/MUTATION.md';
const FOLDER = 'src/engine/';

const { files } = JSON.parse(readFileSync(REPORT, 'utf8'));
const version = /ENGINE_VERSION = '(.+)'/.exec(readFileSync(`${FOLDER}result.ts`, 'utf8'))?.[1];
const date = statSync(REPORT).mtime.toISOString().slice(0, 10);
const changes = Object.values(files).flatMap(({ mutants }) => mutants);
const endless = changes.filter(
  ({ status, statusReason = '' }) => status === 'Timeout' || statusReason.includes('timed out'),
);
const rows = Object.entries(files)
  .filter(([, { mutants }]) => mutants.length > 0)
  .map(([file, { mutants }]) => [file.replace(FOLDER, ''), ...figuresOf(mutants)]);
const all = figuresOf(changes);
const text = `
Engine ${version}, ${date}. Of the changes that were noticed, ${endless.length} made a test endless: these were noticed by the time it took.

${table(['file', 'changes', 'not noticed', 'of these not reached', 'noticed, %'], [['**all**', ...all], ...rows])}
`;
const [start, end] = ['<!-- figures:start -->', '<!-- figures:end -->'];
const [before, rest = ''] = readFileSync(PAGE, 'utf8').split(start);
const [, after] = rest.split(end);
writeFileSync(PAGE, await formatted(PAGE, `${before}${start}\n${text}\n${end}${after}`));

function figuresOf(mutants) {
  const [survived, notReached] = ['Survived', 'NoCoverage'].map(
    (wanted) => mutants.filter(({ status }) => status === wanted).length,
  );
  const missed = survived + notReached;
  const share = (100 * (mutants.length - missed)) / mutants.length;
  return [mutants.length, missed, notReached, share.toFixed(1)].map(String);
}
