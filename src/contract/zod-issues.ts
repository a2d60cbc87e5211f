/** Converts zod issues into the package's issues, with place, finding and cure. */
import type * as z from 'zod/mini';
import { isObject, valueAt } from './copy.js';
import { issue, words } from './issues.js';
import type { Issue, Path } from './issues.js';
import { nearest, suggestion } from './suggest.js';

type ZodIssue = z.core.$ZodIssue;
type Schema = z.core.$ZodType;

/** `safeParse`. Null if there are more issues than zod can collect. */
export function parsedBy<T>(schema: z.ZodMiniType<T>, data: unknown) {
  try {
    return schema.safeParse(data);
  } catch (error) {
    // Zod spreads its issues as function arguments, whose number is limited.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

export function tooManyMistakes(): Issue {
  return issue(
    'too-large',
    [],
    words('more mistakes than can be told'),
    'this kind of file',
    'Is this the right file?',
  );
}

/**
 * Counts the issues that are converted in full. There are more of them than are reported, since duplicates are removed
 * later. Further issues are only counted.
 */
export class Telling {
  left = 1000;
}

/** Converts the issues of zod. `schema` and `data`: what was parsed, for suggestions and findings. */
export function fromZod(
  issues: readonly ZodIssue[],
  schema: Schema,
  data: unknown,
  telling: Telling = new Telling(),
): Issue[] {
  return issues.flatMap((zodIssue) => convert(zodIssue, [], schema, data, telling));
}

function convert(zodIssue: ZodIssue, prefix: Path, schema: Schema, data: unknown, telling: Telling): Issue[] {
  const path = [...prefix, ...zodIssue.path.map((key) => (typeof key === 'number' ? key : String(key)))];
  if (telling.left <= 0) return [issue('bad-value', path, undefined, '', '')];
  telling.left -= 1;
  const found = valueAt(data, path);
  switch (zodIssue.code) {
    case 'unrecognized_keys':
      return unknownKeys(zodIssue.keys, path, found, keysAt(schema, path));
    case 'invalid_union':
      return unionIssues(zodIssue, path, schema, data, telling);
    case 'invalid_key':
      return [issue('bad-value', path, path.at(-1), 'an id as key', ID_CURE)];
    case 'invalid_value': {
      const values = zodIssue.values.map(String);
      const code = found === undefined ? 'missing-key' : 'bad-value';
      return [issue(code, path, found, `one of ${values.join(', ')}`, suggestion(found, values))];
    }
    case 'invalid_type':
      return [typeIssue(zodIssue.expected, path, found)];
    case 'invalid_format':
      return [issue('bad-value', path, found, ...formatText(zodIssue))];
    case 'too_small':
    case 'too_big':
      return [issue('bad-value', path, found, ...boundText(zodIssue))];
    case 'custom':
      // The message of a custom check is the cure. Addresses do not pass what they expect.
      return [
        issue('bad-value', path, found, String(zodIssue.params?.expected ?? 'an https address'), zodIssue.message),
      ];
    default:
      return [issue('bad-value', path, found, 'another value', 'See the JSON Schema of this file.')];
  }
}

const ID_CURE = 'Use letters, digits and _ . : + - only, and begin with a letter or a digit.';

/** `shapes`: the allowed keys; for a union (a condition) one list for each member. */
function unknownKeys(
  keys: readonly string[],
  path: Path,
  data: unknown,
  shapes: readonly (readonly string[])[],
): Issue[] {
  const present = new Set(isObject(data) ? Object.keys(data) : []);
  return keys.map((key) => {
    const others = shapes.filter((shape) => !shape.includes(key));
    const known = others.find((shape) => shape.some((one) => present.has(one))) ?? others.flat();
    // A similar key is suggested even if it is present. If none is similar, only absent keys are suggested.
    const near = nearest(key, known);
    const advice = near === undefined ? known.filter((one) => !present.has(one)) : [near];
    const isMixed = others.length < shapes.length;
    const cure = !isMixed && advice.length > 0 ? suggestion(key, advice) : 'Take it out.';
    return issue('unknown-key', [...path, key], key, 'a key of the format', cure);
  });
}

function typeIssue(expected: string, path: Path, found: unknown): Issue {
  const names: Readonly<Record<string, string>> = {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'an object',
    record: 'an object',
  };
  const name = names[expected] ?? expected;
  return found === undefined
    ? issue('missing-key', path, undefined, name, `Add "${String(path.at(-1) ?? '')}".`)
    : issue('wrong-type', path, found, name, `Replace it by ${name}.`);
}

/** For a union, reports the issues of the member with the most matching keys instead of "none fits". */
function unionIssues(
  zodIssue: z.core.$ZodIssueInvalidUnion,
  path: Path,
  schema: Schema,
  data: unknown,
  telling: Telling,
): Issue[] {
  const found = valueAt(data, path);
  const shapes = keysAt(schema, path);
  if (shapes.some((keys) => keys.length === 0)) {
    const expected = 'an option id, or a list of option ids';
    return [issue('wrong-type', path, found, expected, 'Use ids of the item’s options.')];
  }
  if (isObject(found) && Object.hasOwn(found, 'dimension') && !shapes.flat().includes('dimension')) {
    const cure = 'Routing looks at single answers, not at scores: ask about an item.';
    return [issue('bad-value', [...path, 'dimension'], found.dimension, 'no score here', cure)];
  }
  const routingKey = ['atMost', 'is', 'isNot'].find((key) => isObject(found) && Object.hasOwn(found, key));
  if (routingKey !== undefined && isObject(found) && shapes.flat().includes('moreThan')) {
    const cure = 'Write it from below, with `atLeast` or `moreThan`: so a better answer never lowers the step.';
    return [issue('bad-value', [...path, routingKey], found[routingKey], `no \`${routingKey}\` in a gate`, cure)];
  }
  const fit = shapes.map((keys) => (isObject(found) ? keys.filter((key) => Object.hasOwn(found, key)).length : 0));
  const best = Math.max(...fit);
  const errors = best > 0 ? zodIssue.errors[fit.indexOf(best)] : undefined;
  if (errors) return errors.flatMap((inner) => convert(inner, path, schema, data, telling));
  const expected = shapes.map((keys) => `{ ${keys.join(', ')} }`).join(' or ');
  const code = found === undefined ? 'missing-key' : 'wrong-type';
  return [issue(code, path, found, expected, 'Write one of these.')];
}

function formatText(zodIssue: z.core.$ZodIssueInvalidStringFormat): [expected: string, cure: string] {
  if (zodIssue.format === 'datetime') return ['a time such as 2026-01-31T12:00:00Z', 'Write it as ISO 8601, in UTC.'];
  const pattern = zodIssue.pattern ?? '';
  if (pattern.includes('\\S')) return ['a text that is not empty', 'Write the text.'];
  if (pattern.includes('\\d+\\.\\d+')) return ['a version such as 1.0.0', 'Write three numbers with dots.'];
  if (pattern.startsWith('/^[a-z]{2,3}')) return ['a language tag such as nl or pt-BR', 'Write a BCP 47 tag.'];
  if (pattern.startsWith('/^[^')) return ['text that can be seen', 'Take the characters out that nobody sees.'];
  return ['an id', ID_CURE];
}

function boundText(zodIssue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): [expected: string, cure: string] {
  const bound = zodIssue.code === 'too_small' ? zodIssue.minimum : zodIssue.maximum;
  const units: Readonly<Record<string, string>> =
    bound === 1 ? { string: ' character', array: ' entry' } : { string: ' characters', array: ' entries' };
  const unit = units[zodIssue.origin] ?? '';
  if (zodIssue.code === 'too_small') {
    const least = zodIssue.inclusive === false ? 'more than' : 'at least';
    return [`${least} ${bound}${unit}`, unit === '' ? 'Use a higher number.' : 'Add what is missing.'];
  }
  return [`at most ${bound}${unit}`, unit === '' ? 'Use a lower number.' : 'Take some out.'];
}

/** The keys that the schema allows at a path; for a union, those of each member. */
function keysAt(schema: Schema, path: Path): string[][] {
  let candidates = [schema];
  for (const key of path) candidates = candidates.flatMap(unwrap).flatMap((candidate) => childOf(candidate, key));
  return candidates.flatMap(unwrap).map(({ _zod }) => Object.keys((_zod.def as AnyDef).shape ?? {}));
}

type AnyDef = z.core.$ZodTypeDef & {
  innerType?: Schema;
  options?: Schema[];
  getter?: () => Schema;
  shape?: Record<string, Schema>;
  element?: Schema;
  valueType?: Schema;
};

function unwrap(schema: Schema): Schema[] {
  const def = schema._zod.def as AnyDef;
  if (def.getter) return unwrap(def.getter());
  if (def.options) return def.options.flatMap(unwrap);
  return def.innerType ? unwrap(def.innerType) : [schema];
}

function childOf(schema: Schema, key: string | number): Schema[] {
  const def = schema._zod.def as AnyDef;
  const child = def.shape?.[key] ?? def.element ?? def.valueType;
  return child ? [child] : [];
}
