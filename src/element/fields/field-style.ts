/**
 * Looks of fields. Set as a property, which a strict policy of the page allows. A style sheet that comes later would bring a
 * module to put it in place into the first load.
 */
export const FIELD_STYLE =
  'font: inherit; color: inherit; background: none; margin-block-start: 0.5em; inline-size: 12em; max-inline-size: 100%; block-size: auto; ' +
  'min-block-size: 48px; padding: 0.5em 0.75em; border: 1px solid var(--_ams-line-strong); ' +
  'border-radius: var(--_ams-radius); cursor: text';

/** For screen readers only. */
export const UNSEEN_STYLE =
  'position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap';
