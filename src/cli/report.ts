/** Writes output lines and messages. */
import type { Issue } from '../contract/index.js';
import { visible, visibleLines } from '../contract/visible.js';

/** The output streams of a command. */
export interface Streams {
  readonly out: NodeJS.WritableStream;
  readonly err: NodeJS.WritableStream;
}

/** An issue as one line, in the order of compilers: place, problem, cure, code. */
export function issueLine(place: string, { code, message, path }: Issue): string {
  return `${place}${path === '$' ? '' : ` ${path}`}: ${message} [${code}]\n`;
}

/** JSON in ASCII, since some shells convert output to another encoding. */
export function jsonLine(value: unknown): string {
  const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `${JSON.stringify(value).replace(/[\x7f-\uffff]/g, escaped)}\n`;
}

/**
 * Writes a text and waits while the stream's buffer is full, so that memory stays constant. Control characters are
 * escaped, so that no input can send commands to the terminal.
 */
export function write(stream: NodeJS.WritableStream, text: string): Promise<void> {
  return writeLine(stream, visibleLines(text));
}

/** The same of a line that is ASCII without control characters, as `jsonLine` makes it. */
export async function writeLine(stream: NodeJS.WritableStream, line: string): Promise<void> {
  if (!stream.write(line)) await new Promise((resolve) => stream.once('drain', resolve));
}

/** Escapes control characters of arguments that a message repeats, so that the message stays on one line. */
export function withVisible(args: readonly string[], text: string): string {
  const typed = args.flatMap((arg) => [arg, arg.slice(arg.indexOf('=') + 1), arg.slice(2)]);
  const unseen = typed.filter((one) => visible(one) !== one);
  return unseen.reduce((shown, one) => shown.replaceAll(one, visible(one)), text);
}
