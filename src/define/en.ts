/** `ai-maturity-scan/define/en`: registers the tag and bundles English. Other languages are lazy modules. */
import { provide } from '../languages/index.js';
import { en } from '../languages/en.js';
import { register } from '../register.js';

provide('en', en);
register();

export * from '../index.js';
