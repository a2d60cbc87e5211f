/** `ai-maturity-scan/define/de`: registers the tag, with German in the same script. Other languages come when asked for. */
import { register } from '../register.js';
import { provide } from '../start/index.js';
import * as de from '../start/de.js';

provide('de', de);
register();

export * from '../index.js';
