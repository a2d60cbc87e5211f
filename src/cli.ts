#!/usr/bin/env node
/** The command `ai-maturity-scan`, for those who keep results. */
import { runCommand } from './cli/program.js';

// Whoever reads the output may stop early (`| head`); that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
process.exitCode = await runCommand(process.argv);
