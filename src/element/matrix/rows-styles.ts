import { css } from '../host/css.js';

/** Rows of a matrix one below the other. */
export const rowsStyles = css`
  .matrix > fieldset + fieldset {
    margin-block-start: calc(var(--_ams-space) * 2);
  }
  .matrix > fieldset > * + p {
    margin-block-start: 0.35em;
  }
`;
