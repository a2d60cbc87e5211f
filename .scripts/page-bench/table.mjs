/** Prints the figures of all pages as a table: the floor in absolute values, the others as multiples of it. */
import { styleText } from 'node:util';

const ROWS = [
  ['bytes', 'kB (brotli) to the first question', (value) => (value / 1000).toFixed(1)],
  ['requests', 'requests for them', (value) => value.toFixed(0)],
  ['plain', 'first question', ms],
  ['slow', '… CPU 4 x slower', ms],
  ['far', '… and slow 4G', ms],
  ['task', 'main thread until then, 4 x', ms],
  ['script', '… of which script', ms],
  ['heap', 'heap then, MB', (value) => value.toFixed(2)],
  ['p50', 'click to paint, 4 x, median', ms],
  ['p98', '… 98 of 100 within', ms],
  ['walk', 'clicked through, 4 x', ms],
  ['walkTask', '… main thread', ms],
  ['many', '20 on a page, 4 x', ms],
  ['result', 'result after the press, 4 x', ms],
];

/** `results`: for each page its name and its rounds, in the same order. */
export function table(results) {
  const widths = [36, ...results.map(({ name }) => Math.max(22, name.length + 2))];
  const line = (cells) => cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at])));
  const measured = ROWS.filter(([key]) => valuesOf(key, results[0]).every(Number.isFinite));
  const rows = measured.map(([key, label, show]) => {
    const [floor] = results;
    return line([label, ...results.map((result) => cell(key, show, result, floor))]).join('');
  });
  return [styleText('bold', line(['', ...results.map(({ name }) => name)]).join('')), ...rows].join('\n');
}

function cell(key, show, result, floor) {
  const values = valuesOf(key, result);
  const text = show(median(values));
  if (result === floor) return values.length > 1 ? `${text} ±${spread(values)}%` : text;
  // Round by round, since the machine is not as fast in each.
  const ratios = values.map((value, round) => value / valuesOf(key, floor)[round]);
  return `${text}  ${median(ratios).toFixed(2)}x${values.length > 1 ? ` ±${spread(ratios)}%` : ''}`;
}

function valuesOf(key, { rounds }) {
  const share = { p50: 0.5, p98: 0.98 }[key];
  if (!share) return rounds.map((round) => round[key]);
  if (!rounds[0].clicks) return [NaN];
  // A round alone has too few clicks to tell what is rare.
  const clicks = rounds.flatMap((round) => round.clicks).sort((a, b) => a - b);
  return [clicks[Math.floor(share * clicks.length)]];
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1] + sorted[Math.floor(middle)]) / 2;
}

/** Half the range in which the middle half of the rounds lies, in per cent of the median. */
function spread(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const quarter = Math.floor(sorted.length / 4);
  return ((50 * (sorted.at(-1 - quarter) - sorted[quarter])) / median(values)).toFixed(0);
}

function ms(value) {
  return `${value.toFixed(value < 100 ? 1 : 0)} ms`;
}
