/** Delivery of results after consent: envelope, queue and retry. Loaded by `import()`; no side effects at import. */
export { ANONYMOUS_FIELDS } from './anonymous.js';
export type { Treatment } from './anonymous.js';
export { Delivery } from './deliver.js';
export type { DeliveryOptions, EnqueueOptions } from './deliver.js';
export { endpointOf } from './endpoint.js';
export { mayBeWaiting } from './queue.js';
export { envelopeOf } from './envelope.js';
export type { Envelope, EnvelopeOptions } from './envelope.js';
export type { DeliveryReport, DeliveryState, GiveUpReason, RetryReason } from './report.js';
