import { css } from '../../host/css.js';

/** The ways to keep the result. */
export const takeAlongStyles = css`
  .take {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    align-items: flex-start;
  }
  .take > * {
    max-inline-size: 100%;
  }
  /* What "More" shows is as wide as the row and stands below it, while its button stays in it: so the row is made of floats. */
  .take-row {
    display: flow-root;
  }
  .take-row > button {
    float: left;
    margin-inline-end: 0.6em;
  }
  [dir='rtl'] .take-row > button {
    float: right;
  }
  .take-row > button,
  .take-row > :not([part]) > * {
    margin-block-end: 0.6em;
  }
  .take-row > details {
    margin: 0;
  }
  .take-row summary.button {
    vertical-align: top;
  }
  .take-row > details > .take,
  .take-row > [part='resume'] {
    clear: both;
  }
  @container (inline-size < 40em) {
    .take > button,
    .take-row > button,
    .take-row > * > .button {
      padding-inline: 0.65em;
    }
  }
  @container (inline-size < 22em) {
    .take-row > button,
    .take-row > :not([part]) > .button {
      padding-inline: 0.3em;
      font-size: 0.9375em;
    }
    .take-row > button {
      margin-inline-end: 0.35em;
    }
  }
  /* Too narrow for a row in the longest language. */
  @container (inline-size < 18em) {
    .take > :is(button, .button),
    .take-row > button,
    .take-row > * > .button {
      float: none;
      margin-inline-end: 0;
      display: flex;
      inline-size: 100%;
      justify-content: center;
      text-align: center;
    }
  }
`;
