import type { Issue } from '../contract/index.js';

/** What a command needs of the world: where output goes, and what the input is. */
export interface Streams {
  readonly out: NodeJS.WritableStream;
  readonly err: NodeJS.WritableStream;
}

/** One line of an issue, as compilers write theirs: place, what is wrong, the cure. */
export function issueLine(place: string, { code, message, path }: Issue): string {
  return `${place}${path === '$' ? '' : ` ${path}`}: ${message} [${code}]\n`;
}

/** Writes and waits where the reader is slower, so that a long run needs no more memory than a short one. */
export async function write(stream: NodeJS.WritableStream, text: string): Promise<void> {
  if (!stream.write(text)) await new Promise((resolve) => stream.once('drain', resolve));
}
