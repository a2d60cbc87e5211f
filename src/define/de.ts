/** `ai-maturity-scan/define/de`: registers the tag and bundles German. Other languages are lazy modules. */
import { provide } from '../languages/index.js';
import { de } from '../languages/de.js';
import { register } from '../register.js';

provide('de', de);
register();

export * from '../index.js';
