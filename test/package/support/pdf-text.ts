/** What can be read in a PDF of Chromium, page by page. It knows that kind of PDF only. */
import { inflateSync } from 'node:zlib';

export interface PdfPage {
  /** In points. */
  readonly box: readonly number[];
  /** As `squeezed` has it. */
  readonly text: string;
}

/** What a file says of itself. */
export interface PdfHead {
  readonly title: string;
  /** Whether headings, tables and lists are marked as such, for screen readers. */
  readonly isTagged: boolean;
  readonly language: string;
}

export function headOf(pdf: Uint8Array): PdfHead {
  const text = Buffer.from(pdf).toString('latin1');
  return {
    title: /\/Title \(((?:[^()\\]|\\.)*)\)/.exec(text)?.[1] ?? '',
    isTagged: /\/MarkInfo <<[^>]*\/Marked true/.test(text) && text.includes('/StructTreeRoot'),
    language: /\/Lang \(([^)]*)\)/.exec(text)?.[1] ?? '',
  };
}

type Glyphs = ReadonlyMap<string, string>;

export function pdfPages(pdf: Uint8Array): PdfPage[] {
  const objects = objectsOf(Buffer.from(pdf));
  const fonts = new Map<string, Glyphs>();
  for (const [id, { head }] of objects) {
    const map = objects.get(/\/ToUnicode (\d+) 0 R/.exec(head)?.[1] ?? '');
    if (map) fonts.set(id, glyphsOf(map.stream));
  }
  const pages = [...objects.values()].filter(({ head }) => /\/Type\s*\/Page\b/.test(head));
  return pages.map(({ head }) => {
    const named = new Map([...head.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id = '']) => [name, id]));
    const content = objects.get(/\/Contents (\d+) 0 R/.exec(head)?.[1] ?? '')?.stream ?? '';
    const box = (/\/MediaBox \[([^\]]*)\]/.exec(head)?.[1] ?? '').trim().split(/\s+/).map(Number);
    return { box, text: read(content, (font) => fonts.get(named.get(font) ?? '')) };
  });
}

/** By number: what stands before its stream, and the stream itself. */
function objectsOf(file: Buffer): Map<string, { readonly head: string; readonly stream: string }> {
  const text = file.toString('latin1');
  const found = new Map<string, { head: string; stream: string }>();
  for (const match of text.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)(?:\nendobj|stream\r?\n)/g)) {
    const [whole, id = '', head = ''] = match;
    const begin = match.index + whole.length;
    const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0);
    const bytes = file.subarray(begin, begin + length);
    const isText = whole.includes('stream') && head.includes('/FlateDecode') && !/\/(?:Length1|Subtype)\b/.test(head);
    found.set(id, { head, stream: isText ? inflateSync(bytes).toString('latin1') : '' });
  }
  return found;
}

/** Glyph to letters: single ones (`bfchar`), and rows of them (`bfrange`). */
function glyphsOf(map: string): Glyphs {
  const glyphs = new Map<string, string>();
  const put = (glyph: number, letters: string) => glyphs.set(glyph.toString(16).padStart(4, '0'), letters);
  for (const [, block = ''] of map.matchAll(/beginbfchar\n([\s\S]*?)endbfchar/g)) {
    for (const [, from = '', to = ''] of block.matchAll(/<(\w+)> <(\w+)>/g)) put(parseInt(from, 16), letters(to));
  }
  for (const [, block = ''] of map.matchAll(/beginbfrange\n([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', end = '', to = ''] of block.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      const first = parseInt(from, 16);
      for (let glyph = first; glyph <= parseInt(end, 16); glyph++) {
        put(glyph, String.fromCodePoint(parseInt(to, 16) + glyph - first));
      }
    }
  }
  return glyphs;
}

function letters(utf16: string): string {
  return (utf16.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(parseInt(unit, 16))).join('');
}

function read(content: string, fontNamed: (name: string) => Glyphs | undefined): string {
  let font: Glyphs | undefined;
  let text = '';
  for (const [, name, hex] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>/g)) {
    if (name !== undefined) font = fontNamed(name);
    for (const glyph of hex?.toLowerCase().match(/.{4}/g) ?? []) text += font?.get(glyph) ?? '';
  }
  return squeezed(text);
}

/** Without white space, ligatures and places for a hyphen: where a line ends is no word of the document. */
export function squeezed(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u00AD]/g, '');
}
