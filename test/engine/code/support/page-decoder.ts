/**
 * A second decoder of codes of the built-in assessment. It knows only what `docs/answer-codes.md` says: its tables and
 * rules. It takes nothing from the engine.
 */
import { readFileSync } from 'node:fs';

const page = readFileSync(new URL('../../../../docs/answer-codes.md', import.meta.url), 'utf8');

export interface Read {
  readonly kind: string;
  readonly mark: number | null;
  readonly date: string | null;
  readonly depth: string | null;
  readonly answers: Readonly<Record<string, string | readonly string[]>>;
  readonly ticks: readonly { readonly item: string; readonly to: number }[];
}

interface Row {
  readonly item: string;
  readonly leftOut: readonly (readonly string[])[];
  readonly alone: readonly string[];
  readonly together: readonly string[];
  readonly most: number;
}

/** The rows of a generated table, cell by cell. */
function rowsOf(region: string): string[][] {
  const text = page.split(`<!-- ${region}:start -->`)[1]?.split(`<!-- ${region}:end -->`)[0] ?? '';
  const lines = text.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const quoted = (text = '') => [...text.matchAll(/`([^`]*)`/g)].map(([, name = '']) => name);

const items = rowsOf('code-items').map(([item, , leftOut = '', alone, together, most]): Row => {
  const causes = leftOut === '' ? [] : leftOut.split(', or ').map(quoted);
  return {
    item: quoted(item)[0] ?? '',
    leftOut: causes,
    alone: quoted(alone),
    together: quoted(together),
    most: Number(most),
  };
});
const stages = rowsOf('code-stages').flatMap(([item, values = '']) =>
  values.split(', ').map((value) => ({ item: quoted(item)[0] ?? '', to: Number(value) })),
);
const idSymbols = quoted(rowsOf('code-header')[1]?.[2])[0] ?? '';
/** By the symbols that codes of each kind begin with: its name, and the items in it. */
const kinds = new Map(
  rowsOf('code-kinds').map(([kind, first, questions, list]) => {
    const [name = '', symbol = '', questionSymbols = ''] = [kind, first, questions].flatMap((cell) => quoted(cell));
    const held = list === 'all' ? items : items.filter(({ item }) => quoted(list).includes(item));
    return [symbol + idSymbols + questionSymbols, { name, held }] as const;
  }),
);

/** Null for a code that the page refuses. */
export function readByThePage(code: string): Read | null {
  const letters = code.replace(/[\s-]/g, '').toUpperCase().replace(/O/g, '0').replace(/[IL]/g, '1');
  const symbols = letters.split('').map((letter) => '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.indexOf(letter));
  if (symbols.includes(-1) || symbols.length % 5 !== 0 || !isRight(symbols)) return null;
  // The content hash is not needed.
  const kind = kinds.get(letters.slice(0, 6));
  if (!kind) return null;
  let left = 0n;
  for (const symbol of symbols.slice(8, -6)) left = left * 32n + BigInt(symbol);
  const digit = (digits: number) => {
    const found = Number(left % BigInt(digits));
    left /= BigInt(digits);
    return found;
  };
  const date = digit(23809);
  const isVoice = kind.name === 'voice';
  const mark = isVoice ? digit(1024) : null;
  const depth = isVoice ? null : digit(2) === 1 ? 'quick' : 'full';
  const answers: Record<string, string | readonly string[]> = {};
  for (const { alone, item, leftOut, most, together } of kind.held) {
    if (leftOut.some(([other = '', option]) => answers[other] === option)) continue;
    let subsets = 0;
    for (let size = 1; size <= most; size += 1) subsets += Number(over(together.length, size));
    const said = answerOf(digit(2 + alone.length + subsets), alone, together);
    if (said !== null) answers[item] = said;
  }
  const ticks = subset(left, stages.length).flatMap((at) => stages[at] ?? []);
  return { kind: kind.name, mark, date: dateOf(date), depth, answers, ticks };
}

/** Null for no answer. */
function answerOf(
  digit: number,
  alone: readonly string[],
  together: readonly string[],
): string | readonly string[] | null {
  if (digit === 0) return null;
  if (digit === 1) return 'dont-know';
  if (digit > 1 + alone.length)
    return subset(BigInt(digit - alone.length - 1), together.length).map((at) => together[at] ?? '');
  const option = alone[digit - 2] ?? '';
  return together.length > 0 ? [option] : option;
}

function isRight(symbols: readonly number[]): boolean {
  const g = [0x3b6a57b2n, 0x26508e6dn, 0x1ea119fan, 0x3d4233ddn, 0x2a1462b3n];
  let c = 1n;
  for (const s of symbols) {
    const top = c >> 25n;
    c = ((c & 0x1ffffffn) << 5n) ^ BigInt(s);
    g.forEach((term, i) => {
      if ((top >> BigInt(i)) % 2n === 1n) c ^= term;
    });
  }
  return c === 0x2bc830a3n;
}

function dateOf(digit: number): string | null {
  if (digit === 0) return null;
  const day = (digit - 1) % 31;
  const rest = (digit - 1 - day) / 31;
  const two = (number: number) => `${number + 1}`.padStart(2, '0');
  return `${2020 + Math.floor(rest / 12)}-${two(rest % 12)}-${two(day)}`;
}

/** By factorials. */
function over(n: number, k: number): bigint {
  const product = (from: number, to: number): bigint => (from > to ? 1n : BigInt(from) * product(from + 1, to));
  return k > n ? 0n : product(n - k + 1, n) / product(1, k);
}

function subset(number: bigint, n: number): number[] {
  let left = number;
  let size = 0;
  while (left >= over(n, size)) {
    left -= over(n, size);
    size += 1;
  }
  const things: number[] = [];
  for (let k = size; k > 0; k -= 1) {
    let thing = k - 1;
    while (over(thing + 1, k) <= left) thing += 1;
    left -= over(thing, k);
    things.unshift(thing);
  }
  return things;
}
