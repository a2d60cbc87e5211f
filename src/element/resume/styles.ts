import { css } from '../host/css.js';

/** Of what is taken along, and of the form to come back. */
export const resumeStyles = css`
  [part='come-back'] > * + *,
  .resume > * + * {
    margin-block-start: 0.75em;
  }
  [part='come-back'] {
    margin-block-start: calc(var(--_ams-space) * 1.5);
  }
  [part='come-back'] input {
    font: inherit;
    font-weight: normal;
    color: inherit;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_ams-line-strong);
    border-radius: var(--_ams-radius);
    background: transparent;
  }
  [part='come-back'] form {
    display: grid;
    gap: 1em;
    justify-items: start;
  }
  [part='come-back'] label {
    inline-size: 100%;
    font-weight: bold;
  }
  [part='code'] {
    font-family: ui-monospace, monospace;
    letter-spacing: 0.04em;
    overflow-wrap: anywhere;
    user-select: all;
  }
  .resume {
    margin-block-start: 0.6em;
  }
`;
