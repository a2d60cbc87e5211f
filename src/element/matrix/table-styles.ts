import { css } from '../host/css.js';

/**
 * The same as a table, where there is room for it. It may be wider than lines of text are, so that words of the heads need not
 * be broken. The least widths are those of `dress.ts`.
 */
export const tableStyles = css`
  .matrix {
    inline-size: max(100%, min(100cqi, 17em + 7.5em * var(--_ams-columns)));
  }
  .matrix > .heads,
  .matrix > fieldset {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(calc(5.5em * var(--_ams-columns)), 3fr);
    grid-template-rows: auto auto 1fr;
    column-gap: 1em;
  }
  .matrix > fieldset[part] {
    margin: 0;
    border-block-start: 1px solid var(--_ams-line);
  }
  .matrix > fieldset:last-child {
    border-block-end: 1px solid var(--_ams-line);
  }
  /* What is asked, a hint and what is wrong stand beside the answers. */
  .matrix > fieldset > [id] {
    grid-column: 1;
    margin: 0;
    padding-block-end: 0.65em;
    font-size: 1em;
  }
  .matrix > fieldset > :first-child {
    padding-block-start: 0.65em;
  }
  .matrix > * > div {
    grid-area: 1 / 2 / -1;
    display: flex;
  }
  .matrix > .heads {
    position: sticky;
    inset-block-start: var(--ams-sticky-top, 0px);
    z-index: 1;
    background: Canvas;
    color: CanvasText;
  }
  .heads span,
  .matrix .options > .option:nth-child(n) {
    flex: 1 1 0;
    min-inline-size: 0;
  }
  .heads span {
    align-self: end;
    padding: 0.35em 0.2em;
    font-size: 0.875em;
    line-height: 1.25;
    text-align: center;
    hyphens: auto;
  }
  .matrix .options {
    margin: 0;
    padding: 0;
    border: 0;
  }
  .matrix .with-problem {
    outline: 2px solid var(--_ams-problem);
    outline-offset: -2px;
  }
  .matrix .options > .option:nth-child(n) {
    position: relative;
    justify-content: center;
    min-block-size: 48px;
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: 0;
    outline-offset: -3px;
  }
  .matrix .options > .option.apart:nth-child(n) {
    border-inline-start: 1px dashed var(--_ams-line-strong);
  }
  /* The heads say it to the eye. */
  .matrix .option > span {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* Whoever goes from answer to answer by keyboard sees them below the heads. */
  .matrix input {
    scroll-margin-block-start: calc(var(--ams-sticky-top, 0px) + 7em);
  }
`;
