/** All of several voices that is loaded when somebody asks colleagues, or has their codes. */
export { voiceLines, voiceRows } from './export.js';
export { VoicesController } from './voices-controller.js';
