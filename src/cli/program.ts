import { Command, CommanderError, Option } from 'commander';
import { ENGINE_VERSION } from '../engine/index.js';
import { eachLine } from './each-line.js';
import type { LineWork } from './each-line.js';
import { progressOf } from './progress.js';
import { write } from './report.js';
import { scorer } from './score.js';
import { BadFile, sourcesFrom } from './sources.js';
import type { SourceFiles } from './sources.js';
import { validate } from './validate.js';
import type { Kind } from './validate.js';
import { verifier } from './verify.js';

const STREAMS = { out: process.stdout, err: process.stderr };

const STATUS = `
Exit status: 0 all is well, 1 something in the input is not (told on standard error), 2 the call itself is wrong.`;

/** Runs the command line and resolves to the exit status. */
export async function runCommand(argv: readonly string[]): Promise<number> {
  let status = 0;
  const program = new Command('ai-maturity-scan')
    .description('Checks assessment definitions, scores answers and verifies results. Nothing is sent anywhere.')
    .version(ENGINE_VERSION, '-V, --version', 'print the version of the scoring engine')
    .addHelpText('after', STATUS)
    .exitOverride();

  program
    .command('validate')
    .description('check a file and list all that is wrong with it, with place and cure')
    .argument('<file>', 'a JSON file')
    .addOption(
      new Option('-k, --kind <kind>', 'what the file is')
        .choices(['assessment', 'support', 'benchmark'])
        .default('assessment'),
    )
    .option('-a, --assessment <file>', 'the definition that a support or benchmark file is for (default: built-in)')
    .action(async (file: string, { assessment, kind }: { assessment?: string; kind: Kind }) => {
      const sources = await sourcesFrom(assessment === undefined ? {} : { assessment });
      status = (await validate(file, kind, sources.assessment, STREAMS)) ? 0 : 1;
    });

  lineCommand(program, 'score', 'turn answers into results')
    .option('-l, --language <tag>', 'language written into results that name none', 'en')
    .option('--at <time>', 'time written into results that name none, ISO 8601 in UTC (default: now)')
    .addHelpText(
      'after',
      `
Each line of input is an object of answers by item id, such as
  {"use.frequency":"weekly","use.reach":"several","use.technologies":["text-analysis"],"use.results":"dont-know"}
or such an object under "answers", beside "id", "language", "startedAt", "completedAt" and "depth" for the result.
Each line of output is a result. A line with an unknown item or option is not scored.

Example: ai-maturity-scan score < answers.ndjson > results.ndjson
${STATUS}`,
    )
    .action(async (options: SourceFiles & { language: string; at?: string }) => {
      const at = options.at ?? new Date().toISOString();
      const work = await scorer(await sourcesFrom(options), { language: options.language, at });
      status = await runLines(work);
    });

  lineCommand(program, 'verify', 'compute results again from their answers and name every difference')
    .addHelpText(
      'after',
      `
Each line of input is a result. Each line of output is {"line","id","ok","differences","unchecked"}.
"unchecked" names what was made from a catalogue or figures that were not given (--support, --benchmark).

Example: ai-maturity-scan verify < results.ndjson
${STATUS}`,
    )
    .action(async (options: SourceFiles) => {
      status = await runLines(verifier(await sourcesFrom(options)));
    });

  try {
    await program.parseAsync([...argv]);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof BadFile)) throw error;
    await write(STREAMS.err, error.message);
    return 2;
  }
  return status;
}

function lineCommand(program: Command, name: string, description: string): Command {
  return program
    .command(name)
    .description(`${description}; JSON Lines from standard input to standard output`)
    .option('-a, --assessment <file>', 'the definition (default: the built-in AI maturity scan)')
    .option('-s, --support <file>', "a partner's support catalogue")
    .option('-b, --benchmark <file>', "a partner's figures on the use of AI");
}

async function runLines(work: LineWork): Promise<number> {
  const progress = progressOf(process.stdin.fd);
  const { bad, lines } = await eachLine(process.stdin, work, STREAMS, progress.update);
  progress.stop();
  if (bad > 0) await write(STREAMS.err, `${bad} of ${lines} lines had errors.\n`);
  return bad > 0 ? 1 : 0;
}
