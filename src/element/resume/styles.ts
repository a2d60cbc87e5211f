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
  /* One way on is filled: that of whoever comes back. Browsers that do not know :has() show both alike. */
  [part='intro']:has(~ [part='come-back']) button.primary {
    border: 2px solid var(--_ams-line-strong);
    background: none;
    color: inherit;
  }
  [part='come-back'] form {
    display: grid;
    gap: 1em;
    justify-items: start;
  }
  [part='come-back'] label {
    inline-size: 100%;
  }
  /* Room for what is said, once it is. */
  [part='come-back'] .problem:empty {
    margin-block-start: -1em;
  }
  .last-time {
    color: var(--_ams-muted);
  }
  .hint .last-time {
    display: inline-block;
    padding-block: 0.1em;
    padding-inline-start: 0.6em;
    border-inline-start: 3px solid var(--_ams-line);
  }
  [part='code'] {
    font-family: ui-monospace, monospace;
    letter-spacing: 0.04em;
    overflow-wrap: anywhere;
    user-select: all;
  }
  [part='guest'] > * + * {
    margin-block-start: var(--_ams-space);
  }
  .resume {
    margin-block-start: 0.6em;
  }
  [part='qr'] {
    display: block;
    inline-size: 13em;
    max-inline-size: 100%;
    forced-color-adjust: none;
    color-scheme: only light;
  }
  .qr {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
  }
  .qr > p {
    flex: 1 12em;
  }
`;
