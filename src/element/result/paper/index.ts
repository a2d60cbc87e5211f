/** A result on paper, and how it gets there. Loaded once the result is on screen. */
import { detailsStyles } from '../details-styles.js';
import { paperStyles } from './paper-styles.js';
import { sheetStyles } from './sheet-styles.js';

export { paperOf } from './paper.js';
export { printPaper } from '../export/print.js';

export const styles = [detailsStyles, paperStyles, sheetStyles];
