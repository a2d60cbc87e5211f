/** Tables of Excel. Both packages are optional, since most callers have none. */
import { excelText } from '../../excel-text.js';
import { BadFile, unreadable } from '../files.js';
import type { NamedInput } from '../files.js';
import type { RawRow } from './entries.js';

/** Most bytes of a file. Excel's own limit of a million rows is beyond what fits into memory here. */
const MOST_BYTES = 50_000_000;

/** The rows of the first sheet. Throws `BadFile`. */
export async function excelRows({ name, stream }: NamedInput): Promise<RawRow[]> {
  const { default: read } = await optional('read-excel-file', () => import('read-excel-file/node'));
  const bytes = await bytesOf(name, stream);
  try {
    const [sheet] = await read(bytes);
    return (sheet?.data ?? []).map((row, at) => ({
      number: at + 1,
      cells: row.map(textOf),
      bytes: bytes.length,
    }));
  } catch {
    throw new BadFile(`${name}: This is no Excel file that can be read. Save it as .xlsx, without a password.\n`);
  }
}

async function bytesOf(name: string, stream: NamedInput['stream']): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > MOST_BYTES)
        throw new BadFile(`${name}: Expected at most ${MOST_BYTES} bytes. Save it as CSV, of which more is read.\n`);
    }
  } catch (error) {
    throw error instanceof BadFile ? error : unreadable(name, error);
  }
  return Buffer.concat(chunks);
}

function textOf(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
}

/** Writes a table as one sheet of texts and numbers; a text is never a formula. */
export async function excelFile(rows: readonly (readonly (string | number | null)[])[]): Promise<Buffer> {
  const { default: write } = await optional('write-excel-file', () => import('write-excel-file/node'));
  const cells = rows.map((row) =>
    row.map((value) =>
      value === null
        ? null
        : typeof value === 'number'
          ? { type: Number, value }
          : { type: String, value: excelText(value) },
    ),
  );
  return write(cells).toBuffer();
}

async function optional<Package>(name: string, load: () => Promise<Package>): Promise<Package> {
  try {
    return await load();
  } catch {
    throw new BadFile(`Excel files need one more package: npm install ${name}\n`);
  }
}
