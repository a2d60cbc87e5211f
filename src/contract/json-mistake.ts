/** What may come next in a JSON text; `end` is after the outermost value. */
type Expected = 'value' | 'value-or-close' | 'key' | 'key-or-close' | 'colon' | 'comma-or-close' | 'end';

const SPACE = /[ \t\n\r]*/y;
/** A text without its closing quotation mark: all but control characters, quotation mark and backslash, and escapes. */
const STRING_START = /"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[ !#-[\]-\uffff]*)*/y;
const SCALAR = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/**
 * The place in a text where it stops being JSON, or its length if it ends too early. `JSON.parse` knows that too, but
 * not every browser tells, and none tells it always.
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

/** What is expected after a bracket, comma or colon; undefined if the character is none, or has no place here. */
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

/** Where a match that begins exactly here ends. */
function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
