/** The envelope: a result as CloudEvent 1.0 in structured JSON, a format that brokers and gateways accept. */
import type { Result } from '../engine/index.js';
import { anonymous } from './anonymous.js';
import { isSame } from './json.js';

/**
 * Type of the event. CloudEvents recommends a reversed domain name as prefix; this package has no domain, so the prefix
 * is its unique package name. The version number follows the version of the result schema.
 */
export const RESULT_TYPE = 'ai-maturity-scan.result.v2';
/** Type in anonymous mode, for routing, and because its times are days. `data` has the same schema. */
export const ANONYMOUS_TYPE = 'ai-maturity-scan.anonymous-result.v2';
/** `$id` of `ai-maturity-scan/schema/result.json`. */
export const RESULT_SCHEMA = 'urn:ai-maturity-scan:schema:result:2';
/** The default `source`, and the only one in anonymous mode, since a page's address may name a member. */
export const NEUTRAL_SOURCE = 'urn:ai-maturity-scan';

export interface Envelope {
  readonly specversion: '1.0';
  readonly type: typeof RESULT_TYPE | typeof ANONYMOUS_TYPE;
  readonly source: string;
  /** Id of the result in `data`, the same on every try, so that a receiver can drop duplicates. */
  readonly id: string;
  readonly time: string;
  readonly datacontenttype: 'application/json';
  readonly dataschema: typeof RESULT_SCHEMA;
  readonly data: Result;
  /** Attributes that the host page added (see `withAdditions`). */
  readonly [extension: string]: unknown;
}

/** Whether a type is that of an anonymous result, of this or an earlier version, which may still wait in a browser. */
export function isAnonymousType(type: unknown): boolean {
  return typeof type === 'string' && type.startsWith('ai-maturity-scan.anonymous-result.');
}

/** Whether a type is that of a whole result, of this or an earlier version. */
export function isWholeType(type: unknown): boolean {
  return typeof type === 'string' && type.startsWith('ai-maturity-scan.result.');
}

export interface EnvelopeOptions {
  readonly anonymous: boolean;
  /** A URI of the page or site, such as its origin. */
  readonly source?: string | undefined;
  /** Returns a new random id at each call; used in anonymous mode only. */
  readonly newId: () => string;
}

/** Wraps a result, or its anonymous copy, in an envelope. */
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
  /** Names of attributes that were refused. */
  readonly refused: readonly string[];
}

/**
 * Adds the attributes that a host page set on its copy of the envelope: `subject` and CloudEvents extension attributes.
 * A name is 1 to 20 lower-case letters or digits; a value is a text of 1 to 1000 characters, a 32-bit integer or a
 * boolean. Changes of existing attributes are refused, and so are all additions in anonymous mode.
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
  // Also refuses `data_base64`: CloudEvents allows only one of it and `data`.
  if (!/^[a-z\d]{1,20}$/.test(name)) return false;
  if (typeof value === 'string') return value !== '' && value.length <= 1000;
  return typeof value === 'boolean' || (typeof value === 'number' && (value | 0) === value);
}
