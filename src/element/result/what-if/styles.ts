import { css } from '../../host/css.js';

/** The bar of a trial, which stays at the top of the window, and the room that is kept free for it. */
export const trialStyles = css`
  .trial-note,
  .low > .trial-row {
    position: sticky;
    inset-block-start: var(--ams-sticky-top, 0px);
    z-index: 1;
    padding: 0.5em 0.75em;
    border: 2px dashed var(--_ams-accent-line);
    border-radius: var(--_ams-radius);
    background: Canvas;
    color: CanvasText;
  }
  .trial-row {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.75em;
  }
  .trial-row > button {
    padding-inline: 0.75em;
    text-align: center;
  }
  .trial-what {
    margin-block-start: 0.25em;
    font-size: 0.875em;
    line-height: 1.35;
  }
  .trial-what strong {
    display: block;
    font-weight: bold;
  }
  .small-ladder {
    flex: 0 1 auto;
    block-size: 48px;
    min-inline-size: 0;
  }
  .small-ladder .tread-number {
    fill: currentcolor;
    font-size: 9px;
    font-weight: bold;
  }
  .small-ladder .reached .tread-number {
    fill: var(--_ams-on-accent);
  }
  .tread-fill {
    fill: var(--_ams-accent);
    opacity: 0;
  }
  .reached .tread-fill {
    opacity: 1;
  }
  .small-ladder path {
    fill: none;
    stroke: var(--_ams-accent-line);
    stroke-width: 10;
    stroke-linecap: round;
  }
  .small-ladder .own.inner {
    stroke: Canvas;
    stroke-width: 7;
  }
  .small-ladder .tread-face {
    stroke-width: 1;
  }
  .trial-note ~ * :is(button, summary, select, input, textarea, a, label, h1, h2, h3, h4, h5, h6) {
    scroll-margin-block-start: calc(var(--_ams-bar, 0px) + var(--ams-sticky-top, 0px) + 0.5em);
  }

  @container (inline-size >= 40em) {
    .trial-note {
      display: grid;
      grid-template-columns: auto 1fr auto;
      column-gap: 1em;
      align-items: center;
    }
    .trial-row {
      display: contents;
    }
    .trial-what {
      grid-area: 1 / 2;
      margin: 0;
    }
    .trial-row > button {
      grid-area: 1 / 3;
    }
  }

  /* Little room, as at 400 % zoom: only the row stays. */
  .trial-note.low {
    display: contents;
    position: static;
  }
  .low > .trial-row {
    display: flex;
    padding: 0.25em 0.5em;
  }
  .low > .trial-what {
    grid-area: auto;
  }

  @media (forced-colors: active) {
    .tread-fill {
      fill: Highlight;
    }
    .small-ladder .marker {
      stroke: Highlight;
    }
    .small-ladder .own {
      stroke: CanvasText;
    }
    .small-ladder .tread-number {
      fill: CanvasText;
    }
    .small-ladder .reached .tread-number {
      fill: HighlightText;
    }
  }
`;
