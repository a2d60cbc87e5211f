/** Errors of the output streams. */
import { writeSync } from 'node:fs';

const FAILED = 2;

/** Ends the process when its output can no longer be written. */
export function endWithOutput(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', ({ code, message }: NodeJS.ErrnoException) => {
      // The reader closed the pipe early (`| head`), which is no error.
      if (code === 'EPIPE') process.exit(0);
      if (stream === process.stdout) writeSync(process.stderr.fd, `The output cannot be written: ${message}\n`);
      process.exit(FAILED);
    });
  }
}
