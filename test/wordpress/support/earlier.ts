import { readFileSync } from 'node:fs';

/** What is read of a result of schema 1.0.0; the rest goes along as it is. */
export interface EarlierResult {
  readonly id: string;
  readonly depth: string;
  readonly completedAt: string;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly assessment: { readonly version: string; readonly hash: string };
  readonly [part: string]: unknown;
}

const folder = new URL('../earlier/', import.meta.url);

/**
 * Results that version 1 of the scan made, with engine, definition and schema 1.0.0: a full one, one of a firm of one
 * person, a quick one, and an anonymous one. No code of today can make them again.
 */
export const earlierResults: readonly EarlierResult[] = readFileSync(new URL('results-1.0.0.ndjson', folder), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as EarlierResult);

/** The envelope in which a visitor's browser keeps such a result until it is delivered. */
export function earlierEnvelope(data: EarlierResult, page: string): Readonly<Record<string, unknown>> {
  const isAnonymous = data.id.endsWith('anonymous');
  return {
    specversion: '1.0',
    type: isAnonymous ? 'ai-maturity-scan.anonymous-result.v1' : 'ai-maturity-scan.result.v1',
    source: isAnonymous ? 'urn:ai-maturity-scan' : page,
    id: data.id,
    time: data.completedAt,
    datacontenttype: 'application/json',
    dataschema: 'urn:ai-maturity-scan:schema:result:1',
    data,
  };
}
