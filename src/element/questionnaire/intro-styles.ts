import { css } from '../host/css.js';

/** The first screen, also as HTML before the script has loaded. */
export const introStyles = css`
  /* The staircase of the result in small, beside the title of what one gets, or where there is room beside the text. */
  .stairs {
    position: relative;
  }
  .stairs svg {
    position: absolute;
    inset-block-end: 0;
    inset-inline-end: 0;
    inline-size: min(7em, 35%);
    fill: var(--_ams-line);
  }
  .stairs path + path {
    fill: var(--_ams-accent-line);
  }
  [dir='rtl'] .stairs svg {
    scale: -1 1;
  }
  @container (inline-size > 70em) {
    .stairs svg {
      inset-block-end: -6em;
      inset-inline-end: -19em;
      inline-size: 17em;
    }
  }
`;
