/** `ai-maturity-scan/define`: registers the tag. All languages are lazy modules. Safe on the server. */
import { register } from './register.js';

register();

export * from './index.js';
