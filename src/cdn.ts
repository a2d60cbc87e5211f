/** The script for a tag: registers the element. Chunks for what follows the last question are loaded from its folder. */
export * from './define/en.js';
