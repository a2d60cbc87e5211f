import { css } from '../host/css.js';

/** The result page and its pictures. */
export const resultStyles = css`
  [part='result'] {
    max-inline-size: 56em;
  }

  .ladder {
    display: block;
    inline-size: 100%;
    max-inline-size: 27em;
    block-size: auto;
  }
  .ladder text {
    direction: ltr;
    fill: currentcolor;
    font-size: 14px;
    font-weight: bold;
  }
  .badge {
    display: inline-block;
    margin-inline-start: 0.4em;
    padding: 0.05em 0.6em;
    border: 1px solid var(--_ams-accent-line);
    border-radius: 1em;
    background: var(--_ams-accent);
    color: var(--_ams-on-accent);
    font-size: 0.875em;
    font-weight: bold;
  }

  .tread-face {
    fill: none;
    stroke: var(--_ams-line-strong);
    stroke-width: 1.25;
  }
  .next .tread-face {
    stroke: currentcolor;
    stroke-dasharray: 4 3;
  }
  .reached .tread-face {
    fill: var(--_ams-accent);
    stroke: var(--_ams-accent-line);
  }
  .possible .tread-face {
    stroke: var(--_ams-accent-line);
  }
  .ladder .reached .tread-number {
    fill: var(--_ams-on-accent);
  }
  .marker {
    fill: none;
    stroke: var(--_ams-accent-line);
    stroke-width: 14;
    stroke-linecap: round;
  }
  .flag {
    fill: currentcolor;
  }
  .mark {
    fill: none;
    stroke: var(--_ams-accent-line);
  }
  .mark.done {
    fill: var(--_ams-accent-line);
  }
  .hatch-line {
    stroke: var(--_ams-accent-line);
    stroke-width: 3;
    opacity: 0.45;
  }

  .grid {
    table-layout: fixed;
    border: 1px solid var(--_ams-line);
    border-collapse: separate;
    border-spacing: 0;
    border-radius: var(--_ams-radius);
  }
  .grid :is(td, th) {
    padding: 0.4em 0.6em;
    inline-size: auto;
  }
  .grid th:first-child,
  .grid td:first-child:not([part]) {
    inline-size: 27%;
  }
  /* Without columns there is room for names of any length. */
  .list th:first-child {
    inline-size: 50%;
  }
  .grid th {
    font-weight: bold;
    hyphens: auto;
  }
  .grid thead th {
    color: var(--_ams-muted);
    font-size: 0.875em;
  }
  .grid tbody tr:last-child > * {
    border-block-end: 0;
  }
  .grid td.binding {
    border-inline-start: 3px solid var(--_ams-accent-line);
  }
  .cell-words,
  .cell-binding {
    font-size: 0.875em;
    line-height: 1.3;
    hyphens: auto;
  }
  .cell-words {
    font-weight: bold;
  }
  .track {
    display: block;
    inline-size: 100%;
    max-inline-size: 150px;
    margin-block-start: 0.2em;
  }
  [dir='rtl'] .track {
    transform: scaleX(-1);
  }
  .profile {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: var(--_ams-space) calc(2 * var(--_ams-space));
    margin-block: var(--_ams-space);
    padding: 0;
    list-style: none;
  }
  .profile p {
    margin: 0;
  }
  .profile .track {
    max-inline-size: none;
    margin-block: 0.4em 0.2em;
  }
  .profile-name {
    font-weight: bold;
  }
  .track-segment {
    fill: none;
    stroke: var(--_ams-line-strong);
  }
  .track-score {
    fill: var(--_ams-accent-line);
  }
  .track-needed {
    stroke: currentcolor;
    stroke-width: 3;
  }

  details {
    margin-block-start: var(--_ams-space);
  }
  summary {
    min-block-size: 44px;
    padding-block: 0.6em;
    color: var(--_ams-accent-text);
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font: inherit;
    color: inherit;
  }
  th,
  td {
    padding: 0.5em 0.75em 0.5em 0;
    border-block-end: 1px solid var(--_ams-line);
    text-align: start;
    vertical-align: top;
    font-weight: inherit;
  }
  thead th {
    font-weight: bold;
  }
  /* The widths are set, so that a long word breaks rather than push the table out of a phone. */
  @container (inline-size < 30em) {
    table {
      table-layout: fixed;
      font-size: 0.9375em;
    }
    th:first-child {
      inline-size: 40%;
    }
    th,
    td {
      padding-inline-end: 0.4em;
    }
  }

  .confirm {
    padding: 1em;
    border: 2px solid var(--_ams-line-strong);
    border-radius: var(--_ams-radius);
  }

  @media (forced-colors: active) {
    .reached .tread-face,
    .track-score {
      fill: Highlight;
      stroke: Highlight;
    }
    .tread-face,
    .track-segment {
      fill: Canvas;
      stroke: CanvasText;
    }
    .ladder text,
    .flag {
      fill: CanvasText;
    }
    .ladder .reached .tread-number {
      fill: HighlightText;
    }
    .marker {
      stroke: Highlight;
    }
    .hatch-line,
    .track-needed,
    .mark {
      stroke: CanvasText;
      opacity: 1;
    }
    .mark.done {
      fill: CanvasText;
    }
  }
`;
