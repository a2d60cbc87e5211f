import { baseStyles } from './base.js';
import { hostStyles } from './host.js';
import { questionStyles } from './question.js';

/** Of the screens up to the result; its own come with it. */
export const styles = [hostStyles, baseStyles, questionStyles];
