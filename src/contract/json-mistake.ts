/** Finds the first syntax error in a JSON text. */

/** What may come next; `end` is after the outermost value. */
type Expected = 'value' | 'value-or-close' | 'key' | 'key-or-close' | 'colon' | 'comma-or-close' | 'end';

const SPACE = /[ \t\n\r]*/y;
/** A JSON string without its closing quotation mark. */
const STRING_START = /"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[ !#-[\]-\uffff]*)*/y;
const SCALAR = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/**
 * Index of the first character that is not valid JSON; the length of the text if it ends too early. `JSON.parse` does
 * not report the position in all browsers or for all errors.
 */
export function firstMistake(text: string): number {
  const open: string[] = [];
  let expected: Expected = 'value';
  let at = 0;
  for (;;) {
    at = endOf(SPACE, text, at) ?? at;
    const character = text[at];
    if (character === undefined) return text.length;
    const next = step(character, expected, open);
    if (next !== undefined) {
      expected = next;
      at += 1;
      continue;
    }
    const isKey: boolean = expected === 'key' || expected === 'key-or-close';
    if (!isKey && expected !== 'value' && expected !== 'value-or-close') return at;
    if (character === '"') {
      at = endOf(STRING_START, text, at) ?? at;
      if (text[at] !== '"') return at;
      at += 1;
    } else {
      const end = isKey ? undefined : endOf(SCALAR, text, at);
      if (end === undefined) return at;
      at = end;
    }
    expected = isKey ? 'colon' : afterValue(open);
  }
}

/** What is expected after a bracket, comma or colon. Undefined if it is another character, or not allowed here. */
function step(character: string, expected: Expected, open: string[]): Expected | undefined {
  const isValue = expected === 'value' || expected === 'value-or-close';
  if (isValue && (character === '{' || character === '[')) {
    open.push(character);
    return character === '{' ? 'key-or-close' : 'value-or-close';
  }
  const isClose = expected.endsWith('-or-close') && character === (open.at(-1) === '{' ? '}' : ']');
  if (isClose) {
    open.pop();
    return afterValue(open);
  }
  if (expected === 'colon' && character === ':') return 'value';
  if (expected === 'comma-or-close' && character === ',') return open.at(-1) === '{' ? 'key' : 'value';
  return undefined;
}

function afterValue(open: readonly string[]): Expected {
  return open.length === 0 ? 'end' : 'comma-or-close';
}

/** End index of a match that starts exactly at `at`. The pattern has the flag `y`. */
function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
