/** The command `rake`: a published cohort file, beside the same weighted to the enterprises that exist. */
import { CsvError, parse } from 'csv-parse';
import { parseCohortFile, rake, SMALL } from '../../cohort/index.js';
import type { Enterprises } from '../../cohort/index.js';
import { enterpriseNumbers } from '../../content/figures/enterprises.js';
import { visible } from '../../contract/visible.js';
import { BadFile, fileAt, listed, readJson, unreadable } from '../files.js';
import type { NamedInput } from '../files.js';
import { jsonLine, write } from '../report.js';
import type { Streams } from '../report.js';

export interface RakeOptions {
  /** ISO 3166 code, in any case: official numbers of this country. */
  readonly country?: string;
  /** A CSV file with numbers of enterprises. */
  readonly enterprises?: string;
}

/** Gives the exit status: 1 if no figure can be weighted. Throws `BadFile`. */
export async function rakeFile(input: NamedInput, options: RakeOptions, { err, out }: Streams): Promise<number> {
  const { issues, value } = await readJson(input);
  if (issues.length > 0) throw new BadFile(listed(input.name, issues));
  const parsed = parseCohortFile(value);
  if (!parsed.ok) throw new BadFile(listed(input.name, parsed.issues));
  const { numbers, told } = await numbersFrom(options);
  const { assessment, firms, period, population, release, synthetic, tables } = parsed.value;
  const figures = rake(tables, numbers);
  const of = { assessment, release, synthetic, population, period, firms };
  await write(
    out,
    jsonLine({
      schemaVersion: '1.0.0',
      kind: 'raked-cohort',
      ...of,
      enterprises: { ...told, ...numbers },
      small: SMALL,
      figures,
    }),
  );
  const questions = new Set(tables.map(({ variable }) => variable)).size;
  await write(err, `${questions} questions have figures: ${figures.length} of them weighted to the enterprises.\n`);
  return figures.length > 0 ? 0 : 1;
}

async function numbersFrom({ country, enterprises }: RakeOptions) {
  if ((country === undefined) === (enterprises === undefined))
    throw new BadFile('Say which enterprises exist: name either --country or --enterprises.\n');
  if (enterprises !== undefined) return { numbers: await enterprisesIn(fileAt(enterprises)), told: {} };
  const code = country?.toUpperCase() ?? '';
  const found = Object.hasOwn(enterpriseNumbers, code) ? enterpriseNumbers[code] : undefined;
  if (!found) {
    const known = Object.keys(enterpriseNumbers).join(', ');
    const cure = `There are some of ${known}; for others name a file by --enterprises.`;
    throw new BadFile(`--country: There are no numbers of enterprises of ${visible(JSON.stringify(code))}. ${cure}\n`);
  }
  const { sizes, ...told } = found;
  return { numbers: { sizes, sectors: {} }, told: { country: code, ...told } };
}

const COLUMNS = ['size', 'sector', 'enterprises'] as const;
type Line = Readonly<Partial<Record<(typeof COLUMNS)[number], string>>>;

/** Each line has a size or a sector, and how many enterprises there are of it. Throws `BadFile`, with the line and the cure. */
async function enterprisesIn({ name, stream }: NamedInput): Promise<Enterprises> {
  const lines = stream.pipe(parse({ bom: true, columns: true, trim: true, skip_empty_lines: true, info: true }));
  // An error of the input does not pass through the pipe by itself.
  stream.once('error', (error) => lines.destroy(error));
  const numbers = { size: new Map<string, number>(), sector: new Map<string, number>() };
  try {
    for await (const { info, record } of lines as AsyncIterable<{ info: { lines: number }; record: Line }>) {
      const { enterprises = '', sector = '', size = '' } = record;
      const wrong = (why: string) => new BadFile(`${name}:${info.lines}: ${why}\n`);
      if ((size === '') === (sector === ''))
        throw wrong(`Expected the columns ${COLUMNS.join(', ')}, and on each line either a size or a sector.`);
      const count = Number(enterprises);
      if (enterprises === '' || !Number.isSafeInteger(count) || count < 1)
        throw wrong(
          `${visible(JSON.stringify(enterprises))} is no number of enterprises. Expected a whole number from 1.`,
        );
      const [kind, id] = size === '' ? [numbers.sector, sector] : [numbers.size, size];
      if (kind.has(id)) throw wrong(`${visible(JSON.stringify(id))} is there twice. Leave one line out.`);
      kind.set(id, count);
    }
  } catch (error) {
    if (error instanceof BadFile) throw error;
    if (error instanceof CsvError) throw new BadFile(`${name}: ${visible(error.message)}. Expected CSV with commas.\n`);
    throw unreadable(name, error);
  }
  return { sizes: Object.fromEntries(numbers.size), sectors: Object.fromEntries(numbers.sector) };
}
