/** What happens to a result after the visitor agreed to send it. To be had by `import()`; importing it does nothing. */
export { ANONYMOUS_FIELDS } from './anonymous.js';
export type { Treatment } from './anonymous.js';
export { Delivery } from './deliver.js';
export type { DeliveryOptions, EnqueueOptions } from './deliver.js';
export { endpointOf } from './endpoint.js';
export { mayBeWaiting } from './queue.js';
export { envelopeOf } from './envelope.js';
export type { Envelope, EnvelopeOptions } from './envelope.js';
export type { DeliveryReport, DeliveryState, Refusal, Setback } from './report.js';
