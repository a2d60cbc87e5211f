import { css } from 'lit';

/** The result page and its pictures. */
export const resultStyles = css`
  [part='result'] {
    max-inline-size: 56em;
  }

  .ladder-layout {
    display: grid;
    gap: 1.25em;
    align-items: center;
    padding: 1.25em;
    border: 1px solid var(--_ams-line);
    border-radius: var(--_ams-radius);
    background: var(--_ams-tint);
  }
  .ladder {
    display: block;
    inline-size: 100%;
    max-inline-size: 26em;
    block-size: auto;
  }
  .steps {
    display: grid;
    gap: 0.75em;
    padding: 0;
    list-style: none;
    counter-reset: none;
  }
  .steps > li {
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_ams-line);
  }
  .steps > li.here {
    border-color: var(--_ams-accent-line);
  }
  .step-name {
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
  @container (inline-size >= 40em) {
    .ladder-layout {
      grid-template-columns: 1fr 1fr;
    }
  }

  .tread-face {
    fill: none;
    stroke: var(--_ams-line-strong);
    stroke-width: 1.5;
  }
  .reached .tread-face {
    fill: var(--_ams-accent);
    stroke: var(--_ams-accent-line);
  }
  .possible .tread-face {
    stroke: var(--_ams-accent-line);
  }
  .tread-number {
    font-size: 20px;
    font-weight: bold;
    fill: currentcolor;
  }
  .reached .tread-number {
    fill: var(--_ams-on-accent);
  }
  .marker path {
    fill: currentcolor;
  }
  .flag path {
    fill: none;
    stroke: currentcolor;
    stroke-width: 2.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .flag .flag-cloth {
    fill: var(--_ams-accent-tint);
  }
  .hatch-line {
    stroke: var(--_ams-accent-line);
    stroke-width: 3;
    opacity: 0.45;
  }

  .facts-title {
    font-weight: bold;
  }
  .facts {
    list-style: none;
    padding: 0;
    display: grid;
    gap: 0.6em;
    margin-block-start: 0.5em;
  }
  .facts > li {
    display: grid;
    padding-inline-start: 2em;
    position: relative;
  }
  .facts strong {
    font-weight: bold;
  }
  .fact-detail {
    color: var(--_ams-muted);
  }
  /* A tick, an empty ring, a question mark: told apart by shape, not by colour. Not every browser can leave them unread. */
  .facts > li::before {
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0.1em;
    inline-size: 1.4em;
    block-size: 1.4em;
    line-height: 1.3;
    text-align: center;
    font-weight: bold;
    border: 2px solid var(--_ams-accent-line);
    border-radius: 50%;
    font-size: 0.9em;
    content: '';
  }
  .facts > .present::before {
    content: '✓';
    content: '✓' / '';
    background: var(--_ams-accent);
    color: var(--_ams-on-accent);
  }
  .facts > .missing::before {
    border-style: dashed;
    border-color: var(--_ams-line-strong);
  }
  .facts > .open::before {
    content: '?';
    content: '?' / '';
    border-color: var(--_ams-line-strong);
  }

  .cells {
    display: grid;
    gap: 0.75em;
  }
  .cell {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.2em 1em;
    align-content: start;
    padding: 0.9em;
    border: 1px solid var(--_ams-line);
    border-radius: var(--_ams-radius);
  }
  .cell > :nth-child(n + 3) {
    grid-column: 1 / -1;
  }
  .cell-name,
  .cell-score {
    font-weight: bold;
  }
  .cell-verdict {
    font-size: 0.9375em;
  }
  .cell .muted {
    font-size: 0.9375em;
  }
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 16px;
    overflow: visible;
  }
  [dir='rtl'] .bar {
    transform: scaleX(-1);
  }
  .bar-track {
    fill: var(--_ams-line);
  }
  .bar-score {
    fill: var(--_ams-accent-line);
  }
  /* Sticks out, to be seen also at the end of a score that is just enough. */
  .bar-needed {
    stroke: currentcolor;
    stroke-width: 3;
    transform: scaleY(1.6);
    transform-box: fill-box;
    transform-origin: center;
  }
  @container (inline-size >= 34em) {
    .cells.in-grid {
      grid-template-columns: 1fr 1fr;
    }
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

  .about {
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--_ams-line);
    font-size: 0.9375em;
    color: var(--_ams-muted);
  }
  .confirm {
    padding: 1em;
    border: 2px solid var(--_ams-line-strong);
    border-radius: var(--_ams-radius);
  }

  @media (forced-colors: active) {
    .reached .tread-face,
    .bar-score {
      fill: Highlight;
      stroke: Highlight;
    }
    .tread-face,
    .bar-track {
      fill: Canvas;
      stroke: CanvasText;
    }
    .reached .tread-number {
      fill: HighlightText;
    }
    .tread-number,
    .marker path {
      fill: CanvasText;
    }
    .hatch-line,
    .bar-needed {
      stroke: CanvasText;
      opacity: 1;
    }
    .steps > li.here {
      border-color: Highlight;
    }
  }
`;
