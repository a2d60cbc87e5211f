/** `ai-maturity-scan/define/fr`: registers the tag, with French in the same script. Other languages come when asked for. */
import { register } from '../register.js';
import { provide } from '../start/index.js';
import * as fr from '../start/fr.js';

provide('fr', fr);
register();

export * from '../index.js';
