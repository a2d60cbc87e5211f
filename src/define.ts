/** `ai-maturity-scan/define`: registers the tag. */
import { register } from './register.js';

register();

export * from './index.js';
