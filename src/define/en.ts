/** `ai-maturity-scan/define/en`: registers the tag, with English in the same script. Other languages come when asked for. */
import { provide } from '../languages/index.js';
import { en } from '../languages/en.js';
import { register } from '../register.js';

provide('en', en);
register();

export * from '../index.js';
