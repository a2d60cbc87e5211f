/** Charts of a result: stateless Lit templates that draw SVG. */
export { bar } from './bar.js';
export { scale } from './scale.js';
export type { ScalePicture } from './scale.js';
export { track } from './track.js';
export type { TrackPicture } from './track.js';
export { smallLadder } from './small-ladder.js';
export type { SmallLadderPicture } from './small-ladder.js';
export { ladder } from './ladder.js';
export type { LadderPicture } from './ladder.js';
export { thenAndNow } from './then-and-now.js';
export type { ThenAndNowPicture } from './then-and-now.js';
export { shareBar } from './share-bar.js';
export type { ShareBarPicture } from './share-bar.js';
export { stackedBar, toneOf } from './stacked-bar.js';
export type { StackedBarPicture } from './stacked-bar.js';
