/** The single file for a script tag: everything in one module, and the tag is registered. */
export * from './define.js';
