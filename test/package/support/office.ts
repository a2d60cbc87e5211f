/** LibreOffice, and what it makes of CSV and Excel files. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { pathToFileURL } from 'node:url';

/** By language: what ends a cell there, and the number by which LibreOffice knows the language. */
export const LANGUAGES = { en: [',', 1033], nl: [';', 1043], de: [';', 1031], fr: [';', 1036] } as const;
export type Language = keyof typeof LANGUAGES;

export interface Cell {
  /** As LibreOffice names it: `string`, `float`, `date` and so on. */
  readonly type: string;
  readonly text: string;
}

export function hasOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/**
 * The cells that are not empty of `NAME.csv` in a folder, opened with this separator where this language is set. Throws if
 * one of them is a formula.
 */
export function openedInOffice(folder: string, name: string, separator: string, language: number): Cell[][] {
  const out = join(folder, `${name}-${language}-${separator.charCodeAt(0)}`);
  // Separator, quotation mark, UTF-8, first line, no formats of columns, language, text in quotes is no text for sure, and
  // all that looks like a date or a number is to become one.
  const filter = `Text - txt - csv (StarCalc):${separator.charCodeAt(0)},34,76,1,,${language},false,true`;
  const document = converted(join(folder, `${name}.csv`), join(folder, 'profile'), out, [`--infilter=${filter}`]);
  return rowsOf(document).map((row) => row.filter((cell) => cell !== null));
}

/**
 * All cells of the sheets of an Excel file, null for an empty one, opened where this language is set, such as "nl-NL". Throws if
 * one of them is a formula.
 */
export function excelInOffice(path: string, locale: string): (Cell | null)[][][] {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  try {
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(
      join(profile, 'user/registrymodifications.xcu'),
      `<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N">` +
        `<prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locale}</value></prop></item></oor:items>`,
    );
    const document = converted(path, profile, folder);
    return [...document.matchAll(/<table:table [\s\S]*?<\/table:table>/g)].map(([table]) => rowsOf(table));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The file as LibreOffice writes a table in XML. */
function converted(path: string, profile: string, out: string, more: readonly string[] = []): string {
  const options = ['--headless', `-env:UserInstallation=${pathToFileURL(profile).href}`, ...more];
  execFileSync('soffice', [...options, '--convert-to', 'fods', '--outdir', out, path], { stdio: 'ignore' });
  const document = readFileSync(join(out, `${parse(path).name}.fods`), 'utf8');
  assert.ok(!document.includes('table:formula='), 'a cell is a formula');
  return document;
}

/** Rows that are not empty, each up to its last cell that is not. */
function rowsOf(xml: string): (Cell | null)[][] {
  return [...xml.matchAll(/<table:table-row\b[\s\S]*?<\/table:table-row>/g)]
    .map(([row]) => {
      const cells = [...row.matchAll(/<table:table-cell\b([^>]*?)(?:\/>|>([\s\S]*?)<\/table:table-cell>)/g)].flatMap(
        ([, attributes = '', content = '']) => {
          const type = /office:value-type="(\w+)"/.exec(attributes)?.[1];
          // Equal neighbours are written once.
          const times = Number(/number-columns-repeated="(\d+)"/.exec(attributes)?.[1] ?? 1);
          const cell = type ? { type, text: unescaped(content.replace(/<[^>]*>/g, '').trim()) } : null;
          return Array.from({ length: times }, () => cell);
        },
      );
      return withoutEmptyEnd(cells);
    })
    .filter((row) => row.length > 0);
}

/** A row up to its last cell that is not empty. */
export function withoutEmptyEnd<Value>(row: readonly (Value | null)[]): (Value | null)[] {
  const cells = [...row];
  while (cells.at(-1) === null) cells.pop();
  return cells;
}

function unescaped(xml: string): string {
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return xml.replace(/&(\w+);/g, (whole, name: string) => named[name] ?? whole);
}
