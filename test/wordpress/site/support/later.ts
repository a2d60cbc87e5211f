/** A later version of the plugin: other scripts, and a definition by which the same answers score otherwise. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { assessment } from '../../../../src/content/index.js';
import { hashOf } from '../../../../src/contract/index.js';
import { envelopeOf } from '../../../../src/delivery/index.js';
import type { Envelope } from '../../../../src/delivery/index.js';
import type { Answers, Assessment } from '../../../../src/engine/index.js';
import { resultOf } from '../../../contract/support/results.js';
import { site, zip } from './site.js';

type Files = Record<string, Uint8Array>;
const HOME = 'ai-maturity-scan/';

/** The second option of each item is worth no more than the first: a firm that chose it everywhere scores lower. */
const later: Assessment = {
  ...assessment,
  version: '99.0.0',
  items: assessment.items.map((item) => ({
    ...item,
    options: item.options.map((option, index, [first]) =>
      index === 1 && first?.value !== undefined ? { ...option, value: first.value } : option,
    ),
  })),
};
const HASH = await hashOf(later);

export function laterEnvelope(id: string, answers: Answers): Envelope {
  return envelopeOf({ ...resultOf(later, answers, HASH), id }, { anonymous: false, source: site.url, newId: () => id });
}

/** The folder of scripts that a plugin's zip has, and its scripts by name. */
export function scriptsOf(path: string): { folder: string; scripts: Map<string, string> } {
  const files = unzipSync(readFileSync(path));
  const { scan: folder } = json(files, 'data/build.json') as { scan: string };
  const start = `${HOME}${folder}/`;
  const own = Object.entries(files).filter(([name]) => name.startsWith(start));
  return { folder, scripts: new Map(own.map(([name, bytes]) => [name.slice(start.length), strFromU8(bytes)])) };
}

/** Writes its zip and returns the path. */
export function writeLater(): string {
  const { folder, scripts } = scriptsOf(zip);
  // It knows no earlier contract: what the site itself has noted has to do.
  const gone = [`${HOME}${folder}/`, `${HOME}data/contracts/`];
  const kept = Object.entries(unzipSync(readFileSync(zip))).filter(
    ([name]) => !gone.some((one) => name.startsWith(one)),
  );
  const files: Files = Object.fromEntries(kept);
  const changed = [...scripts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, text]) => [name, `${text}\n// Later.\n`]);
  const hash = createHash('sha256');
  for (const [name = '', text = ''] of changed) hash.update(name).update(text);
  const scan = `scan-${hash.digest('hex').slice(0, 8)}`;
  for (const [name = '', text = ''] of changed) files[`${HOME}${scan}/${name}`] = strToU8(text);
  const { id, validation, version } = later;
  // Its own advice has other names, so none of those in earlier results.
  const advice = { catalogues: ['renamed'], benchmarks: ['renamed'] };
  const stamp = { assessment: { id, version, hash: HASH, validation }, advice };
  put(files, 'data/build.json', { ...json(files, 'data/build.json'), ...stamp, version: '99.0.0', scan });
  put(files, 'data/contract.json', { ...json(files, 'data/contract.json'), ...stamp, definition: later });
  put(files, 'data/ai-maturity.json', { ...json(files, 'data/ai-maturity.json'), ...later });
  const main = `${HOME}ai-maturity-scan.php`;
  files[main] = strToU8(strFromU8(files[main] ?? new Uint8Array()).replace(/Version: .*/, 'Version: 99.0.0'));
  const path = join(site.folder, 'later.zip');
  writeFileSync(path, zipSync(files));
  return path;
}

function json(files: Files, name: string): Record<string, unknown> {
  return JSON.parse(strFromU8(files[HOME + name] ?? new Uint8Array())) as Record<string, unknown>;
}

function put(files: Files, name: string, value: unknown): void {
  files[HOME + name] = strToU8(JSON.stringify(value));
}
