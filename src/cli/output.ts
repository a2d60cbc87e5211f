import { writeSync } from 'node:fs';

const FAILED = 2;

/** Nothing is worth computing that nobody can read. */
export function endWithOutput(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', ({ code, message }: NodeJS.ErrnoException) => {
      // Whoever reads the output may stop early (`| head`); that is no error.
      if (code === 'EPIPE') process.exit(0);
      if (stream === process.stdout) writeSync(process.stderr.fd, `The output cannot be written: ${message}\n`);
      process.exit(FAILED);
    });
  }
}
