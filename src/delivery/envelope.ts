/** A result as a CloudEvent 1.0 in structured JSON, which brokers and gateways take as it is. */
import type { Result } from '../engine/index.js';
import { anonymous } from './anonymous.js';
import { isSame } from './json.js';

/**
 * CloudEvents advises a reversed domain name before a type. That would be the name of whoever defines the event, and
 * this package has no domain; its own name is as clear and nobody else's. The number moves with the schema's.
 */
export const RESULT_TYPE = 'ai-maturity-scan.result.v1';
/** A type of its own, so that a broker can route on it and nobody takes its day for a time. `data` has the same schema. */
export const ANONYMOUS_TYPE = 'ai-maturity-scan.anonymous-result.v1';
/** `$id` of `ai-maturity-scan/schema/result.json`. */
export const RESULT_SCHEMA = 'urn:ai-maturity-scan:schema:result:1';
/** Where nothing else is said, and always in anonymous mode: the address of a page may name a member. */
export const NEUTRAL_SOURCE = 'urn:ai-maturity-scan';

export interface Envelope {
  readonly specversion: '1.0';
  readonly type: typeof RESULT_TYPE | typeof ANONYMOUS_TYPE;
  readonly source: string;
  /** The result's own id: the same on every try, so that a receiver can drop repeats. */
  readonly id: string;
  readonly time: string;
  readonly datacontenttype: 'application/json';
  readonly dataschema: typeof RESULT_SCHEMA;
  readonly data: Result;
  /** What the host page added: see `withAdditions`. */
  readonly [extension: string]: unknown;
}

export interface EnvelopeOptions {
  readonly anonymous: boolean;
  /** A URI of the page or site, such as its origin. */
  readonly source?: string | undefined;
  /** Gives another id at each call; asked in anonymous mode only. */
  readonly newId: () => string;
}

export function envelopeOf(result: Result, options: EnvelopeOptions): Envelope {
  const data = options.anonymous ? anonymous(result, options.newId()) : result;
  return {
    specversion: '1.0',
    type: options.anonymous ? ANONYMOUS_TYPE : RESULT_TYPE,
    source: options.anonymous ? NEUTRAL_SOURCE : (options.source ?? NEUTRAL_SOURCE),
    id: data.id,
    time: data.completedAt,
    datacontenttype: 'application/json',
    dataschema: RESULT_SCHEMA,
    data,
  };
}

export interface WithAdditions {
  readonly envelope: Envelope;
  /** Names of attributes that were not taken over. */
  readonly refused: readonly string[];
}

/**
 * Takes over what a host page wrote on its copy of an envelope: `subject` and extension attributes (lower-case letters
 * and digits, up to 20; text, whole number, true or false). What the visitor agreed to send stays as it was, and an
 * anonymous envelope stays anonymous.
 */
export function withAdditions(envelope: Envelope, copy: Readonly<Record<string, unknown>>): WithAdditions {
  const added: Record<string, unknown> = {};
  const refused: string[] = [];
  for (const name in copy) {
    if (!Object.hasOwn(copy, name)) continue;
    if (Object.hasOwn(envelope, name)) {
      if (!isSame(copy[name], envelope[name])) refused.push(name);
    } else if (envelope.type === RESULT_TYPE && isAttribute(name, copy[name])) added[name] = copy[name];
    else refused.push(name);
  }
  return { envelope: { ...envelope, ...added }, refused };
}

function isAttribute(name: string, value: unknown): boolean {
  // It would stand beside `data`, and only one of the two may be there.
  if (!/^[a-z\d]{1,20}$/.test(name)) return false;
  if (typeof value === 'string') return value !== '' && value.length <= 1000;
  return typeof value === 'boolean' || (typeof value === 'number' && (value | 0) === value);
}
