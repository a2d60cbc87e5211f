#!/usr/bin/env node
/** The command `ai-maturity-scan`, for those who keep results. */
import { endWithOutput } from './cli/output.js';
import { runCommand } from './cli/program.js';

endWithOutput();
process.exitCode = await runCommand(process.argv.slice(2), process);
