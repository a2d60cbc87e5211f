/** `ai-maturity-scan/define/fr`: registers the tag, with French in the same script. Other languages come when asked for. */
import { provide } from '../languages/index.js';
import { fr } from '../languages/fr.js';
import { register } from '../register.js';

provide('fr', fr);
register();

export * from '../index.js';
