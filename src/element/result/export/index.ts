/** A result as text and as a file, and handing it on. Loaded once the result is on screen. */
export { fileOf } from './files.js';
export { save } from './save.js';
export { sendOn } from '../../host/send-on.js';
export { textOf } from './text.js';
