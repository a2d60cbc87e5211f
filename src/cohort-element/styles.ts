import { baseStyles } from '../element/host/base-styles.js';
import { fieldStyles } from '../element/host/field-styles.js';
import { hostStyles } from '../element/host/host-styles.js';
import { figureStyles } from './figure-styles.js';
import { pageStyles } from './page-styles.js';

export const styles = [hostStyles, baseStyles, fieldStyles, figureStyles, pageStyles];
