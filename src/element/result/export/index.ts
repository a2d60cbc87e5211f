/** A result as text and as a file, and handing it on. Loaded once the result is on screen. */
export { fileOf, save } from './files.js';
export { sendOn } from './send.js';
export { textOf } from './text.js';
