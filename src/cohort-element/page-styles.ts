import { css } from '../element/host/css.js';

/** The page with all figures, and the one on paper. */
export const pageStyles = css`
  .page > section {
    margin-block-start: calc(var(--_ams-space) * 2);
  }
  section > * + *,
  .official > * + *,
  .head > * + *,
  details > * + * {
    margin-block-start: calc(var(--_ams-space) * 0.6);
  }
  .small {
    font-size: 0.9375em;
  }
  .notice {
    padding: 0.75em 1em;
    border-inline-start: 4px solid var(--_ams-line-strong);
    background: var(--_ams-tint);
  }
  .official {
    padding: 1em;
    border: 1px solid var(--_ams-line);
    border-radius: var(--_ams-radius);
  }
  section > .official {
    margin-block-start: var(--_ams-space);
  }
  /* Side by side, but each with its own scale. */
  @container (inline-size >= 52em) {
    .page {
      max-inline-size: 64em;
    }
    .page > * {
      max-inline-size: 44em;
    }
    .page > [part='barriers']:has(.official) {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      column-gap: 2.5em;
      max-inline-size: none;
    }
    [part='barriers']:has(.official) > * {
      grid-column: 1;
    }
    [part='barriers'] > .official {
      grid-column: 2;
      grid-row: 1 / span 9;
      align-self: start;
      margin: 0;
    }
  }

  .filter {
    max-inline-size: 28em;
  }

  summary {
    display: list-item;
    min-block-size: 44px;
    padding-block: 0.6em;
    cursor: pointer;
  }
  summary > * {
    display: inline;
  }
  .as-table > summary {
    color: var(--_ams-accent-text);
  }
  .fold {
    border-block: 1px solid var(--_ams-line);
  }
  .page > .fold + .fold {
    margin-block-start: 0;
  }
  .fold > details[open] {
    padding-block-end: var(--_ams-space);
  }
  details section + section {
    margin-block-start: calc(var(--_ams-space) * 1.5);
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .report {
    display: none;
  }
  @media print {
    .scan > .page:not([part='error']) {
      display: none;
    }
    .report {
      display: block;
      font-size: 8.5pt;
      line-height: 1.3;
    }
    .report > * + * {
      margin-block-start: 0.5em;
    }
    .report :is(h1, h2, h3) {
      font-size: 1.15em;
    }
    .report .page-title {
      font-size: 1.7em;
    }
    .report .columns {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 2em;
    }
    .report section + section,
    .report section + .official {
      margin-block-start: 1em;
    }
    .report section > * + * {
      margin-block-start: 0.35em;
    }
    .report .bars {
      gap: 0.35em;
    }
    .report :is(.share-bar, .stacked-bar) {
      block-size: 0.75em;
    }
    .report .official {
      padding: 0.5em 0.75em;
    }
    .report ul:not(.bars) {
      padding-inline-start: 1.2em;
    }
    .report .small {
      font-size: 0.9em;
    }
    .report details {
      display: none;
    }
    .report svg,
    .report .swatch {
      print-color-adjust: exact;
    }
  }
`;
