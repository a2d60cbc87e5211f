import type { Issue } from '../contract/index.js';
import { visibleLines } from '../contract/visible.js';

/** What a command needs of the world: where output goes, and what the input is. */
export interface Streams {
  readonly out: NodeJS.WritableStream;
  readonly err: NodeJS.WritableStream;
}

/** One line of an issue, as compilers write theirs: place, what is wrong, the cure. */
export function issueLine(place: string, { code, message, path }: Issue): string {
  return `${place}${path === '$' ? '' : ` ${path}`}: ${message} [${code}]\n`;
}

/** In ASCII, which shells that turn output into another encoding leave as it is. */
export function jsonLine(value: unknown): string {
  const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `${JSON.stringify(value).replace(/[\x7f-\uffff]/g, escaped)}\n`;
}

/**
 * Writes and waits where the reader is slower, so that a long run needs no more memory than a short one. Whatever
 * comes from an input or a call, nothing in it acts on a terminal.
 */
export async function write(stream: NodeJS.WritableStream, text: string): Promise<void> {
  if (!stream.write(visibleLines(text))) await new Promise((resolve) => stream.once('drain', resolve));
}
