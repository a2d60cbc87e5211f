import * as z from 'zod/mini';

/** Lower-case words and digits, joined by dots, hyphens or plus signs. */
export const ID_PATTERN = /^[a-z0-9]+(?:[.+-][a-z0-9]+)*$/;

export const id = z
  .string()
  .check(z.regex(ID_PATTERN), z.maxLength(64), z.describe('Lower-case words, joined by dots or hyphens.'));

/** Plain text, shown as it stands. */
export const text = z.string().check(z.regex(/\S/), z.maxLength(2000));

/** BCP 47, as far as languages of texts need it: `nl`, `pt-BR`, `zh-Hant`. */
export const language = z.string().check(z.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/));

/** Semantic version. */
export const version = z.string().check(z.regex(/^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/), z.maxLength(64));

export const validation = z.enum(['not-validated', 'validated']);

/** An option id, option ids, or `dont-know`. */
export const answer = z.union([
  z.string().check(z.maxLength(64)),
  z.array(z.string().check(z.maxLength(64))).check(z.maxLength(50)),
]);

export const answers = z.record(z.string(), answer);
