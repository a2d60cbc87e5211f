import type { Readable } from 'node:stream';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { assessment as builtIn } from '../content/index.js';
import { parseAnswerLine } from '../contract/index.js';
import { ENGINE_VERSION } from '../engine/index.js';
import { eachLine } from './each-line.js';
import type { LineWork } from './each-line.js';
import { BadFile } from './files.js';
import { MAIN_HELP, SCORE_HELP, VALIDATE_HELP, VERIFY_HELP } from './help.js';
import { progressOf } from './progress.js';
import { write } from './report.js';
import { scorer } from './score.js';
import { assessmentFrom, sourcesFrom } from './sources.js';
import type { SourceFiles } from './sources.js';
import { KINDS, validate } from './validate.js';
import type { Kind } from './validate.js';
import { verifier } from './verify.js';

/** The streams of a process. */
export interface Surroundings {
  readonly stdin: Readable & { readonly isTTY?: boolean; readonly fd?: number };
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

/** Runs the command line and resolves to the exit status. */
export async function runCommand(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const streams = { out: surroundings.stdout, err: surroundings.stderr };
  let status = 0;
  const program = new Command('ai-maturity-scan')
    .description('Checks assessment definitions, scores answers and verifies results. Nothing is sent anywhere.')
    .version(ENGINE_VERSION, '-V, --version', 'print the version of the scoring engine')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', MAIN_HELP)
    .showHelpAfterError('(--help says how it is called)')
    .configureOutput({
      writeOut: (text) => void streams.out.write(text),
      writeErr: (text) => void streams.err.write(text),
    })
    .exitOverride();

  program
    .command('validate')
    .description('check a file and list all that is wrong with it, with place and cure')
    .argument('<file>', 'a JSON file')
    .addOption(new Option('-k, --kind <kind>', 'what the file is (default: seen from its contents)').choices(KINDS))
    .option('-a, --assessment <file>', 'the definition that a support or benchmark file is for (default: built-in)')
    .addHelpText('after', VALIDATE_HELP)
    .action(async (file: string, { assessment, kind }: { assessment?: string; kind?: Kind }) => {
      status = (await validate(file, kind, await assessmentFrom(assessment), streams)) ? 0 : 1;
    });

  lineCommand(program, 'score', 'turn answers into results')
    .option('-l, --language <tag>', 'language of results whose line names none', checked('language'), 'en')
    .option('--at <time>', 'time of results whose line names none (default: now)', checked('completedAt'))
    .addHelpText('after', SCORE_HELP)
    .action(async (options: SourceFiles & { language: string; at?: string }) => {
      const at = options.at ?? new Date().toISOString();
      const work = await scorer(await sourcesFrom(options), { language: options.language, at });
      status = await runLines(work, surroundings);
    });

  lineCommand(program, 'verify', 'compute results again from their answers and name every difference')
    .addHelpText('after', VERIFY_HELP)
    .action(async (options: SourceFiles) => {
      status = await runLines(verifier(await sourcesFrom(options)), surroundings);
    });

  try {
    await program.parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof BadFile)) throw error;
    await write(streams.err, error.message);
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

/** An option is held to what is asked of it on a line. */
function checked(key: 'language' | 'completedAt') {
  return (value: string): string => {
    const [issue] = parseAnswerLine(builtIn, { answers: {}, [key]: value }).issues;
    if (issue) throw new InvalidArgumentError(issue.message);
    return value;
  };
}

async function runLines(work: LineWork, { stderr, stdin, stdout }: Surroundings): Promise<number> {
  // Who calls it without input would think that it hangs.
  if (stdin.isTTY) await write(stderr, 'Reading from the keyboard until Ctrl-D; for a file, add: < FILE\n');
  const progress = progressOf(stdin.fd, stderr);
  const { bad, lines } = await eachLine(stdin, work, { out: stdout, err: stderr }, progress.update);
  progress.stop();
  if (bad > 0) await write(stderr, `${bad} of ${lines} lines had errors.\n`);
  return bad > 0 ? 1 : 0;
}
