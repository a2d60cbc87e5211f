import { baseStyles } from './base.js';
import { hostStyles } from './host.js';
import { questionStyles } from './question.js';
import { reportStyles } from './report.js';
import { resultStyles } from './result.js';

export const styles = [hostStyles, baseStyles, questionStyles, resultStyles, reportStyles];
