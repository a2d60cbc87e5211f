/** The commands, their options and exit statuses. */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { assessment as builtIn } from '../content/index.js';
import { parseAnswerLine } from '../contract/index.js';
import { visibleLines } from '../contract/visible.js';
import { ENGINE_VERSION } from '../engine/index.js';
import { cohort, merge, writeSql } from './cohort/command.js';
import { EARLIER, EARLIER_TALLY, POPULATION, SQL, THRESHOLD, WITHDRAWN } from './cohort/options.js';
import type { CohortOptions, MergeOptions } from './cohort/command.js';
import { rakeFile } from './cohort/rake.js';
import type { RakeOptions } from './cohort/rake.js';
import type { Dialect } from '../cohort/index.js';
import { codeOf, codeSource, comparison } from './compare.js';
import { importFigures } from './figures/import.js';
import type { ImportOptions } from './figures/import.js';
import { BadFile, standardInput } from './files.js';
import type { NamedInput } from './files.js';
import {
  CODE_HELP,
  COHORT_HELP,
  COMPARE_HELP,
  FIGURES_HELP,
  MAIN_HELP,
  MERGE_HELP,
  RAKE_HELP,
  SCORE_HELP,
  VALIDATE_HELP,
  VERIFY_HELP,
  VOICES_HELP,
} from './help.js';
import { here } from './each-line.js';
import { FORMATS } from './input/entries.js';
import { jsonLine, withVisible, write } from './report.js';
import { inputFrom, inputsOf, runLines, runOnCores } from './run-lines.js';
import type { LineOptions, Stdio } from './run-lines.js';
import { scorer } from './score.js';
import { assessmentFrom, sourcesFrom } from './sources.js';
import type { SourceFiles } from './sources.js';
import { PARTS } from './table/result-columns.js';
import type { Part } from './table/result-columns.js';
import { KINDS, validate } from './validate.js';
import type { Kind } from './validate.js';
import { merged } from './voices.js';
import { SEPARATORS, writerFor } from './writer.js';
import type { ScoreOptions } from './writer.js';

/**
 * Runs the command line. Resolves to the exit status: 0 if all is well, 1 if the input has errors, 2 if the call is wrong
 * or a file cannot be read. Rejects only for a bug in this package.
 */
export async function runCommand(args: readonly string[], stdio: Stdio): Promise<number> {
  const streams = { out: stdio.stdout, err: stdio.stderr };
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
      writeErr: (text) => void streams.err.write(visibleLines(text)),
      outputError: (text, show) => {
        show(withVisible(args, text));
      },
    })
    .exitOverride();

  program
    .command('validate')
    .description('check files and list all that is wrong with them, with place and cure')
    .argument('<file>', 'a JSON file; - is standard input')
    .argument('[files...]', 'more of them')
    .addOption(new Option('-k, --kind <kind>', 'what the file is (default: seen from its contents)').choices(KINDS))
    .option('-a, --assessment <file>', 'the definition that a support or benchmark file is for (default: built-in)')
    .option('--strict', 'a warning is an error')
    .addHelpText('after', VALIDATE_HELP)
    .action(async (file: string, more: readonly string[], options: ValidateOptions) => {
      const assessment = await assessmentFrom(options.assessment);
      for (const one of [file, ...more]) {
        const outcome = validate(inputFrom(one, stdio), options.kind, assessment, streams, options.strict);
        status = Math.max(
          status,
          await told(
            streams.err,
            outcome.then((isGood) => (isGood ? 0 : 1)),
          ),
        );
      }
    });

  lineCommand(program, 'score', 'turn answers into results')
    .option('-l, --language <tag>', 'language of results whose line names none', checked('language'), 'en')
    .option('-c, --country <code>', 'official figures of this country (ISO 3166), not of the EU27')
    .option('--at <time>', 'time of results whose line names none (default: now)', checked('completedAt'))
    .option('--only <parts>', `parts of the result to write, such as step,cells (of ${PARTS.join(', ')})`, partsIn)
    .addOption(new Option('--to <format>', 'what to write').choices(FORMATS).default('json'))
    .option('--labels <language>', 'in a table: texts of this language in place of ids')
    .addOption(new Option('--separator <name>', 'in CSV: what parts the cells').choices(SEPARATORS))
    .option('--strict', 'a warning is an error')
    .addHelpText('after', SCORE_HELP)
    .action(async (files: string[], options: SourceFiles & ScoreOptions & LineOptions) => {
      const at = options.at ?? new Date().toISOString();
      const sources = await sourcesFrom(options);
      const out = await writerFor(sources.assessment, stdio.stdout, options);
      const { language, only, strict } = options;
      const defaults = { language, at, ...(only && { only }), ...(strict && { strict }) };
      const inputs = inputsOf(files, sources, options, true);
      // Rows of a table are made from whole results, which would take longer to hand over than to make.
      if (options.to === 'json')
        status = await runOnCores({ name: 'score', sources, options: defaults }, inputs, stdio);
      else status = await runLines(here(await scorer(sources, defaults)), inputs, out, stdio);
    });

  lineCommand(program, 'verify', 'compute results again from their answers and name every difference')
    .option('--strict', 'what is left unchecked is an error')
    .addHelpText('after', VERIFY_HELP)
    .action(async (files: string[], options: SourceFiles & LineOptions) => {
      const sources = await sourcesFrom(options);
      const { strict = false } = options;
      status = await runOnCores(
        { name: 'verify', sources, options: { strict } },
        inputsOf(files, sources, options),
        stdio,
      );
    });

  program
    .command('compare')
    .description('say what has changed between two visits of one firm; one JSON value to standard output')
    .argument('<old>', 'a code, or a file with a code, answers or a result; - is standard input')
    .argument('<new>', 'the same of today')
    .option(...DEFINITION)
    .addHelpText('after', COMPARE_HELP)
    .action(async (old: string, recent: string, options: { assessment?: string }) => {
      const source = await codeSource(await assessmentFrom(options.assessment));
      await write(streams.out, jsonLine(await comparison(source, [old, recent], () => standardInput(stdio.stdin))));
    });

  program
    .command('voices')
    .description('merge the answers of colleagues with those of the lead of a scan; one JSON value to standard output')
    .argument('<lead>', 'a code, or a file with a code, answers or a result; - is standard input')
    .argument('<codes...>', 'codes of colleagues, at most nine')
    .option(...DEFINITION)
    .addHelpText('after', VOICES_HELP)
    .action(async (lead: string, codes: readonly string[], options: { assessment?: string }) => {
      const source = await codeSource(await assessmentFrom(options.assessment));
      await write(streams.out, jsonLine(await merged(source, lead, codes, () => standardInput(stdio.stdin))));
    });

  program
    .command('code')
    .description('print the code of a result or of answers, to be typed or kept')
    .argument('<file>', 'a file with a result or answers; - is standard input')
    .option(...DEFINITION)
    .addHelpText('after', CODE_HELP)
    .action(async (file: string, options: { assessment?: string }) => {
      const source = await codeSource(await assessmentFrom(options.assessment));
      await write(streams.out, `${await codeOf(source, file, () => standardInput(stdio.stdin))}\n`);
    });

  program
    .command('cohort')
    .description('figures of many firms from their results; JSON to standard output')
    .argument('[files...]', 'files of JSON Lines with results; - is standard input', ['-'])
    .option('--tally', 'write the tally, to be merged with others, and no figures to publish')
    .option(...POPULATION)
    .addOption(EARLIER)
    .addOption(EARLIER_TALLY)
    .addOption(THRESHOLD)
    .option('-r, --respondent <field>', 'field beside a result with the key of its firm: only the last result counts')
    .option(...WITHDRAWN)
    .option(...DEFINITION)
    .option('-s, --support <file>', "a partner's support catalogue")
    .option('-b, --benchmark <file>', "a partner's figures on the use of AI")
    .option('--duckdb <file>', 'a DuckDB database with a table "results"; they are not computed again')
    .addOption(SQL)
    .addHelpText('after', COHORT_HELP)
    .action(
      async (
        files: readonly string[],
        options: CohortOptions & { readonly sql?: Dialect },
        { args: named }: Command,
      ) => {
        const isOnlyDatabase = options.duckdb !== undefined && named.length === 0;
        if (options.sql) await writeSql(options.sql, options.assessment, streams);
        else status = await cohort(isOnlyDatabase ? [] : inputsFrom(files, stdio), options, streams);
      },
    );

  program
    .command('merge')
    .description('figures from several tallies of cohort --tally; JSON to standard output')
    .argument('<files...>', 'files with a tally; - is standard input')
    .option('--tally', 'write the tally of all, and no figures to publish')
    .option(...POPULATION)
    .addOption(EARLIER)
    .addOption(EARLIER_TALLY)
    .addOption(THRESHOLD)
    .option(...WITHDRAWN)
    .option(...DEFINITION)
    .addHelpText('after', MERGE_HELP)
    .action(async (files: readonly string[], options: MergeOptions) => {
      status = await merge(inputsFrom(files, stdio), options, streams);
    });

  program
    .command('rake')
    .description('figures of a cohort file, also weighted to the enterprises that exist; JSON to standard output')
    .argument('<file>', 'a cohort file; - is standard input')
    .option('-c, --country <code>', 'official numbers of enterprises of this country (ISO 3166), by size')
    .option('-n, --enterprises <file>', 'your own numbers: CSV with the columns size, sector, enterprises')
    .addHelpText('after', RAKE_HELP)
    .action(async (file: string, options: RakeOptions) => {
      status = await rakeFile(inputFrom(file, stdio), options, streams);
    });

  program
    .command('figures')
    .description('official figures to compare with')
    .command('import')
    .description('make a file for the attribute benchmark-src from a download of Eurostat; JSON to standard output')
    .argument('<file>', 'the download of isoc_eb_ai or isoc_eb_ain2 as SDMX-CSV; - is standard input')
    .option('-c, --country <code>', 'with the figures of this country (ISO 3166); without it, of the EU27 alone')
    .option('--id <id>', 'id of the file', 'eurostat')
    .addHelpText('after', FIGURES_HELP)
    .action(async (file: string, options: ImportOptions) => {
      const { file: figures, summary } = await importFigures(inputFrom(file, stdio), options);
      await write(streams.out, `${JSON.stringify(figures, null, 2)}\n`);
      await write(streams.err, summary);
    });

  return told(
    streams.err,
    program.parseAsync([...args], { from: 'user' }).then(() => status),
  );
}

/** The exit status of a run. A `BadFile` or a wrong call is reported and gives 2. */
async function told(stream: NodeJS.WritableStream, run: Promise<number>): Promise<number> {
  try {
    return await run;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof BadFile)) throw error;
    await write(stream, error.message);
    return 2;
  }
}

const DEFINITION = ['-a, --assessment <file>', 'the definition (default: the built-in AI maturity scan)'] as const;

/** A command that reads JSON Lines, with the options for its sources. */
function lineCommand(program: Command, name: string, description: string): Command {
  return program
    .command(name)
    .description(`${description}; from files or standard input to standard output`)
    .argument('[files...]', 'JSON Lines, JSON lists, CSV or Excel; - is standard input', ['-'])
    .addOption(new Option('--from <format>', 'what the files are (default: by their names)').choices(FORMATS))
    .option(...DEFINITION)
    .option('-s, --support <file>', "a partner's support catalogue")
    .option('-b, --benchmark <file>', "a partner's figures on the use of AI");
}

interface ValidateOptions {
  readonly assessment?: string;
  readonly kind?: Kind;
  readonly strict?: boolean;
}

/** The parts of `--only`. */
function partsIn(value: string): readonly Part[] {
  return value.split(',').map((word) => {
    const part = PARTS.find((one) => one === word.trim());
    if (part === undefined) throw new InvalidArgumentError(`${JSON.stringify(word)} is none of ${PARTS.join(', ')}.`);
    return part;
  });
}

/** Checks the value of an option by the same rules as the field of an input line. */
function checked(key: 'language' | 'completedAt') {
  return (value: string): string => {
    const [issue] = parseAnswerLine(builtIn, { answers: {}, [key]: value }).issues;
    if (issue) throw new InvalidArgumentError(issue.message);
    return value;
  };
}

/** Each input is opened when its turn comes. */
function inputsFrom(files: readonly string[], stdio: Stdio): readonly (() => NamedInput)[] {
  return files.map((file) => () => inputFrom(file, stdio));
}
