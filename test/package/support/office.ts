/** LibreOffice, and what it makes of a CSV file. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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
  const options = ['--headless', `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`];
  const files = ['--convert-to', 'fods', '--outdir', out, join(folder, `${name}.csv`)];
  execFileSync('soffice', [...options, `--infilter=${filter}`, ...files], { stdio: 'ignore' });
  const document = readFileSync(join(out, `${name}.fods`), 'utf8');
  assert.ok(!document.includes('table:formula='), 'a cell is a formula');
  return [...document.matchAll(/<table:table-row\b[\s\S]*?<\/table:table-row>/g)]
    .map(([row]) =>
      [...row.matchAll(/<table:table-cell\b([^>]*[^/>])>([\s\S]*?)<\/table:table-cell>/g)].flatMap(
        ([, attributes = '', content = '']) => {
          const type = /office:value-type="(\w+)"/.exec(attributes)?.[1] ?? '';
          // Equal neighbours are written once.
          const times = Number(/number-columns-repeated="(\d+)"/.exec(attributes)?.[1] ?? 1);
          const cell = { type, text: unescaped(content.replace(/<[^>]*>/g, '').trim()) };
          return Array.from({ length: times }, () => cell);
        },
      ),
    )
    .filter((row) => row.length > 0);
}

function unescaped(xml: string): string {
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return xml.replace(/&(\w+);/g, (whole, name: string) => named[name] ?? whole);
}
