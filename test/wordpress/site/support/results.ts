/** Results of made-up firms. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assessment } from '../../../../src/content/index.js';
import { envelopeOf } from '../../../../src/delivery/index.js';
import type { Envelope } from '../../../../src/delivery/index.js';
import type { Answers } from '../../../../src/engine/index.js';
import { builtInResult } from '../../../contract/support/results.js';
import { ROUTE, site, wordpress } from './site.js';

export const CONTENT_TYPE = 'application/cloudevents+json; charset=utf-8';

/** A firm that chose in each question the option of this rank, as far as there is one. */
export function firm(rank: number, more: Answers = {}): Answers {
  const answers = assessment.items.map(({ id, options, type }) => {
    const option = options[Math.min(rank, options.length - 1)]?.id ?? '';
    return [id, type === 'single' ? option : [option]] as const;
  });
  return { ...Object.fromEntries(answers), ...more };
}

export function envelope(id: string, answers: Answers = firm(2), isAnonymous = false): Envelope {
  const result = { ...builtInResult(answers), id };
  return envelopeOf(result, { anonymous: isAnonymous, source: site.url, newId: () => id });
}

export async function post(body: string, headers: Record<string, string> = {}, route = ROUTE): Promise<Response> {
  return fetch(route, {
    method: 'POST',
    body,
    headers: { 'content-type': CONTENT_TYPE, origin: site.url, ...headers },
  });
}

/** All results as the plugin writes them to a file, each as the delivery that it came in: JSON Lines. */
export function stored(): string {
  return wordpress("AiMaturityScan\\Export::write('jsonl', new AiMaturityScan\\Filter());");
}

/** Puts them into the table by the plugin's own code, without its limit of requests. */
export function store(envelopes: readonly Envelope[]): void {
  const file = join(site.folder, 'envelopes.ndjson');
  writeFileSync(file, envelopes.map((one) => `${JSON.stringify(one)}\n`).join(''));
  wordpress(
    `foreach (file('${file}') as $line) AiMaturityScan\\Store::add(AiMaturityScan\\Envelope::read(rtrim($line)));`,
  );
}
