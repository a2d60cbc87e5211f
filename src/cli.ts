#!/usr/bin/env node
/** Entry point of the command `ai-maturity-scan`. */
import { endWithOutput } from './cli/output.js';
import { runCommand } from './cli/program.js';

endWithOutput();
process.exitCode = await runCommand(process.argv.slice(2), process);
