import { css } from '../host/css.js';

/** Of what is taken along, and of the form to come back. */
export const resumeStyles = css`
  [part='resume'] > * + *,
  [part='come-back'] > * + * {
    margin-block-start: 0.75em;
  }
  [part='code'] {
    font-family: ui-monospace, monospace;
    letter-spacing: 0.04em;
    overflow-wrap: anywhere;
    user-select: all;
  }
  [part='resume'] a.button {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    padding: 0.5em 1.25em;
    border: 2px solid var(--_ams-line-strong);
    border-radius: var(--_ams-radius);
    color: inherit;
    font-weight: bold;
    text-decoration: none;
  }
`;
