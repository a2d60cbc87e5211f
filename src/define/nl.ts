/** `ai-maturity-scan/define/nl`: registers the tag and bundles Dutch. Other languages are lazy modules. */
import { provide } from '../languages/index.js';
import { nl } from '../languages/nl.js';
import { register } from '../register.js';

provide('nl', nl);
register();

export * from '../index.js';
