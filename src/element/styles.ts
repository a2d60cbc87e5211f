import { baseStyles } from './host/base-styles.js';
import { hostStyles } from './host/host-styles.js';
import { introStyles } from './questionnaire/intro-styles.js';
import { questionStyles } from './questionnaire/styles.js';

/** Of the screens up to the result; its own come with it. */
export const styles = [hostStyles, baseStyles, questionStyles, introStyles];
