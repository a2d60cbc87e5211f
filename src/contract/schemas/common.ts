/** Schemas of values that several formats share. */
import * as z from 'zod/mini';

/**
 * Ids as published instruments have them: `use.reach`, `ID.AM-01`, `q_1`. ASCII, so that an id has one spelling, and answer
 * codes and other programming languages read the same.
 */
export const ID_PATTERN = /^_?[A-Za-z0-9][A-Za-z0-9_.:+-]*$/;

const MOST_OF_ID = 64;

/** As the schema `id`, many times as fast: references are looked up in lists of thousands. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MOST_OF_ID && ID_PATTERN.test(value);
}

export const id = z
  .string()
  .check(
    z.regex(ID_PATTERN),
    z.maxLength(MOST_OF_ID),
    z.describe('Letters, digits, and _ . : + -, beginning with a letter or a digit.'),
  );

/** Plain text, not blank, at most 2000 characters. Shown as text, never as HTML. */
export const text = z.string().check(z.regex(/\S/), z.maxLength(2000));

/** The subset of BCP 47 that texts need: `nl`, `pt-BR`, `zh-Hant`. RFC 5646 recommends room for 35 characters. */
export const language = z.string().check(z.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/), z.maxLength(35));

export function isLanguage(value: unknown): value is string {
  return language.safeParse(value).success;
}

/** A country: ISO 3166, two letters. */
export const country = z.string().check(z.regex(/^[A-Z]{2}$/), z.describe('ISO 3166 code of the country.'));

/** Of which figures are: a country, or `EU`. */
export const place = z.string().check(z.regex(/^[A-Z]{2}$/), z.describe('ISO 3166 code of the country, or `EU`.'));

/** ISO 8601 in UTC, with any number of decimals of a second. */
export const time = z.iso.datetime().check(z.maxLength(64));

/**
 * Id of a result. Without invisible and bidirectional control characters, with which two ids could look the same. The
 * pattern uses plain ranges, since JSON Schema patterns are read by other programming languages too.
 */
export const ownId = z.string().check(
  z.minLength(1),
  z.maxLength(100),
  // oxlint-disable-next-line no-control-regex -- The pattern excludes control characters.
  z.regex(/^[^\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]*$/),
);

/** Semantic version. */
export const version = z.string().check(z.regex(/^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/), z.maxLength(64));

export const validation = z.enum(['not-validated', 'validated']);

/** Most characters of a text that a visitor writes. */
export const MOST_WRITTEN = 500;

const written = z.string().check(z.minLength(1), z.maxLength(MOST_WRITTEN));
const optionIds = z.array(z.string().check(z.maxLength(64))).check(z.maxLength(300));

/** An option id, option ids, a number, or `dont-know`. */
export const answer = z.union([z.string().check(z.maxLength(64)), z.number(), optionIds]);

export const answers = z.record(z.string().check(z.maxLength(64)), answer);

/** What a visitor wrote, by item id. */
export const texts = z.record(id, written);

/** Answers to be scored, among them texts. */
export const givenAnswers = z.record(
  z.string().check(z.maxLength(64)),
  z.union([z.string().check(z.maxLength(MOST_WRITTEN)), z.number(), optionIds]),
);
