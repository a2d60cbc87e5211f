/** `ai-maturity-scan/define/fr`: registers the tag and bundles French. Other languages are lazy modules. */
import { provide } from '../languages/index.js';
import { fr } from '../languages/fr.js';
import { register } from '../register.js';

provide('fr', fr);
register();

export * from '../index.js';
