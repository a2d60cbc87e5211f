import * as z from 'zod/mini';

/** Lower-case words and digits, joined by dots, hyphens or plus signs. */
export const ID_PATTERN = /^[a-z0-9]+(?:[.+-][a-z0-9]+)*$/;

export const id = z
  .string()
  .check(z.regex(ID_PATTERN), z.maxLength(64), z.describe('Lower-case words, joined by dots or hyphens.'));

/** Plain text, shown as it stands. */
export const text = z.string().check(z.regex(/\S/), z.maxLength(2000));

/** BCP 47, as far as languages of texts need it: `nl`, `pt-BR`, `zh-Hant`. The RFC asks for room for 35 characters. */
export const language = z.string().check(z.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/), z.maxLength(35));

/** ISO 8601, UTC, with whatever decimals of a second a sender's clock has. */
export const time = z.iso.datetime().check(z.maxLength(64));

/**
 * A sender's own id. What nobody sees, or what turns the direction of the text beside it, would make two ids look alike
 * where they are listed. Plain ranges, since patterns of JSON Schema are read in other languages too.
 */
export const ownId = z.string().check(
  z.minLength(1),
  z.maxLength(100),
  // eslint-disable-next-line no-control-regex -- Control characters are what it is about.
  z.regex(/^[^\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]*$/),
);

/** Semantic version. */
export const version = z.string().check(z.regex(/^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/), z.maxLength(64));

export const validation = z.enum(['not-validated', 'validated']);

/** An option id, option ids, or `dont-know`. */
export const answer = z.union([
  z.string().check(z.maxLength(64)),
  z.array(z.string().check(z.maxLength(64))).check(z.maxLength(50)),
]);

export const answers = z.record(z.string().check(z.maxLength(64)), answer);
