/** `ai-maturity-scan/define/en`: registers the tag, with English in the same script. Other languages come when asked for. */
import { register } from '../register.js';
import { provide } from '../start/index.js';
import * as en from '../start/en.js';

provide('en', en);
register();

export * from '../index.js';
