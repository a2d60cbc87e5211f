import { css } from '../element/host/css.js';

/** Pictures and tables. */
export const figureStyles = css`
  figure {
    margin: 0;
    min-inline-size: 0;
  }
  .made-up {
    display: inline-block;
    margin-block-end: 0.5em;
    padding: 0.1em 0.5em;
    border: 1px dashed var(--_ams-line-strong);
    font-size: 0.875em;
    font-weight: bold;
  }
  .bars {
    display: grid;
    gap: 0.75em;
    padding: 0;
    list-style: none;
  }
  .bars > li > * + * {
    margin-block-start: 0.25em;
  }
  .bar-name {
    display: flex;
    justify-content: space-between;
    align-items: end;
    gap: 1em;
  }
  .bar-value {
    font-weight: bold;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .share-bar,
  .stacked-bar {
    display: block;
    inline-size: 100%;
    block-size: 1em;
    overflow: visible;
  }
  .share-track {
    fill: var(--_ams-tint);
    stroke: var(--_ams-line);
  }
  .share-fill {
    fill: var(--_ams-accent-line);
  }
  .hollow .share-fill {
    fill: var(--_ams-accent-tint);
    stroke: var(--_ams-accent-line);
    stroke-width: 2;
  }
  /* Seen on the bar and beside it. */
  .share-halo line {
    stroke: Canvas;
    stroke-width: 4;
  }
  .share-range line {
    stroke: currentcolor;
    stroke-width: 1.5;
  }

  .stacked-bar rect,
  .swatch {
    stroke: var(--_ams-line-strong);
    stroke-width: 1;
  }
  .tone-1 {
    --_tone: var(--_ams-accent-tint);
  }
  .tone-2 {
    --_tone: var(--_ams-accent-line);
    fill-opacity: 0.35;
  }
  .tone-3 {
    --_tone: var(--_ams-accent-line);
    fill-opacity: 0.55;
  }
  .tone-4 {
    --_tone: var(--_ams-accent-line);
    fill-opacity: 0.78;
  }
  .tone-5 {
    --_tone: var(--_ams-accent-line);
  }
  .stacked-bar rect {
    fill: var(--_tone);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1em;
    font-size: 0.875em;
  }
  .legend > span {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
  }
  .swatch {
    position: relative;
    flex: none;
    inline-size: 0.9em;
    block-size: 0.9em;
    border: 1px solid var(--_ams-line-strong);
  }
  .swatch::before {
    content: '';
    position: absolute;
    inset: 0;
    background: var(--_tone);
  }
  .swatch.tone-2::before {
    opacity: 0.35;
  }
  .swatch.tone-3::before {
    opacity: 0.55;
  }
  .swatch.tone-4::before {
    opacity: 0.78;
  }

  .wide {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 0.4em 0.6em;
    border-block-end: 1px solid var(--_ams-line);
    text-align: start;
    vertical-align: baseline;
    font-weight: normal;
  }
  thead th {
    font-weight: bold;
  }

  @media (forced-colors: active) {
    .share-fill {
      fill: CanvasText;
    }
    .hollow .share-fill {
      fill: Canvas;
      stroke: CanvasText;
    }
    .share-track,
    .stacked-bar rect,
    .swatch {
      stroke: CanvasText;
    }
    .share-range line {
      stroke: Highlight;
      stroke-width: 3;
    }
    .tone-1 {
      --_tone: Canvas;
    }
    .tone-2,
    .tone-3,
    .tone-4,
    .tone-5 {
      --_tone: CanvasText;
    }
    .swatch,
    .stacked-bar {
      forced-color-adjust: none;
    }
  }
`;
