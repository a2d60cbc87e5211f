/** Texts of two languages as XLIFF 2.0, for translators, and back. */
import { Parser } from 'saxen';
import type { Context } from 'saxen';
import { not, whereIn } from '../files/problem.js';
import type { Problem, Read, Where } from '../files/problem.js';
import { textAt } from '../model/draft.js';
import type { Draft } from '../model/draft.js';
import { directionOf } from '../page/direction.js';
import { rowsOf, textIn } from './rows.js';
import { stateOf } from './text-state.js';
import type { Incoming, IncomingText } from './take-in.js';
import { escaped, textOfElement, xliffText } from './xliff-text.js';

const NAMESPACE = 'urn:oasis:names:tc:xliff:document:2.0';

/** A unit for each text of the first language. The second one may lack some, or all. */
export function toXliff(draft: Draft, from: string, to: string): string {
  const units = rowsOf(draft).flatMap((row, at) => {
    const source = textIn(draft, from, row);
    if (source === undefined) return [];
    const target = textIn(draft, to, row);
    const isDone = stateOf(draft, to, row) === 'done';
    const written = target === undefined ? '' : `\n        <target xml:space="preserve">${xliffText(target)}</target>`;
    return [
      `    <unit id="u${at + 1}" name="${escaped(row.key)}">`,
      `      <segment state="${target === undefined ? 'initial' : isDone ? 'final' : 'translated'}">`,
      `        <source xml:space="preserve">${xliffText(source)}</source>${written}`,
      '      </segment>',
      '    </unit>',
    ];
  });
  const directions = `srcDir="${directionOf(from)}" trgDir="${directionOf(to)}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xliff xmlns="${NAMESPACE}" version="2.0" srcLang="${escaped(from)}" trgLang="${escaped(to)}">`,
    `  <file id="scan" original="${escaped(textAt(draft, ['id']))}" ${directions}>`,
    ...units,
    '  </file>',
    '</xliff>',
    '',
  ].join('\n');
}

/** A `segment`, or an `ignorable`: what stands between two of them, which tools need not translate. */
interface Part {
  readonly isIgnorable: boolean;
  /** Its state is `final`. */
  readonly isDone: boolean;
  source: string;
  target: string | null;
}
interface Unit {
  readonly key: string;
  readonly parts: Part[];
}

/** What has been read so far. */
class Reading {
  from = '';
  to = '';
  /** What is wrong first. */
  problem: Problem | null = null;
  isXliff = false;
  line = 1;
  into: 'source' | 'target' | null = null;
  readonly units: Unit[] = [];

  refuse(problem: Problem): void {
    this.problem ??= problem;
  }

  open(name: string, attributes: Readonly<Record<string, string>>, context: Context): void {
    if (name === 'x:xliff') {
      this.isXliff = true;
      this.line = context().line + 1;
      this.from = attributes.srcLang ?? '';
      this.to = attributes.trgLang ?? '';
    } else if (name === 'x:unit') this.units.push({ key: attributes.name ?? '', parts: [] });
    else if (name === 'x:segment' || name === 'x:ignorable')
      this.units.at(-1)?.parts.push({
        isIgnorable: name === 'x:ignorable',
        isDone: attributes.state === 'final',
        source: '',
        target: null,
      });
    else if (name === 'x:source' || name === 'x:target') {
      this.into = name === 'x:source' ? 'source' : 'target';
      // An empty target is a text of no characters.
      this.add('');
    } else this.add(textOfElement(name.replace('x:', ''), attributes));
  }

  close(name: string): void {
    if (name === 'x:source' || name === 'x:target') this.into = null;
  }

  add(text: string): void {
    const part = this.units.at(-1)?.parts.at(-1);
    if (part && this.into) part[this.into] = (part[this.into] ?? '') + text;
  }
}

/** Null for a unit of which something is not translated yet. */
function incomingOf({ key, parts }: Unit): IncomingText | null {
  const targets = parts.map(({ isIgnorable, source, target }) => target ?? (isIgnorable ? source : null));
  const isWhole = parts.some(({ target }) => target !== null) && !targets.includes(null);
  if (!isWhole) return null;
  const isDone = parts.every((part) => part.isDone || part.isIgnorable);
  return { key, source: parts.map(({ source }) => source).join(''), text: targets.join(''), ...(isDone && { isDone }) };
}

/** What saxen says of a file that ends before its elements do. */
const ENDS_EARLY = /^(?:unclosed|unexpected end)/;

/** Segments of one unit, into which tools may cut a text, are put together. */
export function fromXliff(xml: string): Read<Incoming> {
  const reading = new Reading();
  const parser = new Parser();
  parser.ns({ [NAMESPACE]: 'x' });
  parser.on('openTag', (name, attributesOf, decode, _, context) => {
    const entries = Object.entries(attributesOf()).map(([key, value]) => [key, decode(value)] as const);
    reading.open(name, Object.fromEntries(entries), context);
  });
  parser.on('closeTag', (name) => reading.close(name));
  parser.on('text', (text, decode) => reading.add(decode(text)));
  parser.on('cdata', (text) => reading.add(text));
  // It could bring in texts from elsewhere, or one text many times. XLIFF 2 needs none.
  parser.on('attention', (_, __, context) => reading.refuse({ fault: 'has-doctype', where: placeIn(context) }));
  parser.on('error', ({ message }, context) => {
    if (ENDS_EARLY.test(message)) reading.refuse({ fault: 'cut-off', where: whereIn(xml, xml.length) });
    else reading.refuse({ fault: 'bad-xml', where: placeIn(context) });
  });
  parser.parse(xml.replace(/^\uFEFF/, ''));
  const { from, isXliff, line, problem, to, units } = reading;
  if (!isXliff && (problem === null || ('fault' in problem && problem.fault === 'bad-xml')))
    return not({ fault: 'no-xliff' });
  if (problem) return not(problem);
  if (from === '' || to === '') return not({ fault: 'no-languages', where: { line } });
  const texts = units.map(incomingOf).filter((text) => text !== null);
  return { ok: true, value: { from, languages: [{ language: to, texts }] } };
}

function placeIn(context: Context): Where {
  const { column, line } = context();
  return { line: line + 1, column: column + 1 };
}
