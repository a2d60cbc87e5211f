/** `ai-maturity-scan/define/nl`: registers the tag, with Dutch in the same script. Other languages come when asked for. */
import { register } from '../register.js';
import { provide } from '../start/index.js';
import * as nl from '../start/nl.js';

provide('nl', nl);
register();

export * from '../index.js';
