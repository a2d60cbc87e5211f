/** `ai-maturity-scan/define/nl`: registers the tag, with Dutch in the same script. Other languages come when asked for. */
import { provide } from '../languages/index.js';
import { nl } from '../languages/nl.js';
import { register } from '../register.js';

provide('nl', nl);
register();

export * from '../index.js';
