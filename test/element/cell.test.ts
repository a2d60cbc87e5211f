import { expect } from '@open-wc/testing';
import { cellOf } from '../../src/csv-cell.js';
import { cellsBy, isMisread, textFrom } from './support/spreadsheet.js';

/** What spreadsheets make something else of. */
const RISKY = [
  ...['=1+1', '+1+2', '-2+3', '@SUM(A1)', '＝1+1', '＋1', '－1', '＠x', "=cmd|' /C calc'!A0", '\u200b=1', '\ufeff=1'],
  ...['2-9', '10-49', '3/4', '12:30', '2026-01-31', '2026-01-31T12:00:00Z', 'mei 5', 'May 5', '5 mai', 'Mrz 26'],
  ...['miércoles 5 de mayo de 2026', 'Wednesday 5 May 2026 12:30 PM'],
  ...['12.5', '12,5', '1.000', '1e5', '125E-1', '007', '-5', '(5)', '5%', '€ 5', '$5', '１２', '12345678901234567890'],
  ...['TRUE', 'waar', 'Wahr', 'faux', '#N/A', '\u00a02-9', '"=1+1"', "'=1+1", "''", '{1;2}', '٣'],
];
const SEPARATORS = [',', ';', '\t', '|', '\n', '\r\n', '\r', '\u2028', '\u0085'];
const HARMLESS = [
  '',
  'Weekly',
  'Every week; one of us, or a few',
  'don’t know',
  'Ünïcödé, ✓',
  'Привет',
  'He said "no", and left',
];

/** As the file has it: in quotation marks, which stand twice within. */
const written = (cell: string | number) =>
  typeof cell === 'number' ? String(cell) : `"${cell.replaceAll('"', '""')}"`;

describe('a cell of CSV', () => {
  for (const text of HARMLESS) {
    it(`${JSON.stringify(text)} stays as it is`, () => expect(textFrom(String(cellOf(text)))).to.equal(text));
  }

  it('words alone get no apostrophe', () => {
    for (const text of ['Weekly', 'Every week; one of us, or a few', '']) expect(cellOf(text)).to.equal(text);
  });

  it('a sentence gets none either, with a number in it: nothing reads four words in a row as a date', () => {
    const sentence = 'All firms (64): about half are on step 1 or 2, as you are in the year 2026';
    expect(cellOf(sentence)).to.equal(sentence);
    expect(cellOf('Wednesday 5 May at 12 PM')).to.equal("'Wednesday 5 May at 12 PM");
  });

  it('a whole number is a number, which is the same in all languages', () => {
    expect(['0', '7', '50', '123456789012345'].map(cellOf)).to.deep.equal([0, 7, 50, 123456789012345]);
  });

  for (const risk of RISKY) {
    it(`${JSON.stringify(risk)} is text wherever it stands, and comes back`, () => {
      const around = SEPARATORS.flatMap((one) => [
        `x${one}${risk}${one}y`,
        `x${one} ${risk}`,
        `${one}${risk}`,
        `${risk}${one}y`,
      ]);
      for (const text of [risk, ` ${risk}`, ...around]) {
        const cell = cellOf(text);
        expect(cell).to.be.a('string');
        expect(textFrom(String(cell)), text).to.equal(text);
        // As one of a row, for whoever separates by something else than we do.
        const row = ['part', text, 'z'].map((one) => written(cellOf(one))).join(',');
        for (const separator of [',', ';', '\t', '|']) {
          for (const one of cellsBy(separator, row))
            expect(isMisread(one.replace(/^"+/, '')), `${text} by ${separator}: ${one}`).to.equal(false);
        }
      }
    });
  }
});
