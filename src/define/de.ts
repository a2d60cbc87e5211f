/** `ai-maturity-scan/define/de`: registers the tag, with German in the same script. Other languages come when asked for. */
import { provide } from '../languages/index.js';
import { de } from '../languages/de.js';
import { register } from '../register.js';

provide('de', de);
register();

export * from '../index.js';
