/** The script for the tag that shows the figures of many firms: registers the element. */
export * from './cohort-element/define.js';
