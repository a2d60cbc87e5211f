/** For a script tag: registers the tag. Has all up to the last question; the rest is loaded from beside it. */
export * from './define/en.js';
