import { css } from 'lit';

/** Where the browser prints the page with the tag in it: what is for the screen alone is left out. */
export const paperStyles = css`
  /* By the browser, with the page around it; print() has rules of its own, for a document of its own. */
  @media print {
    .actions,
    [data-print='no']:not(details),
    details[data-print='no'] > summary {
      display: none;
    }
    :focus-visible {
      outline: none;
    }
    .trial-note {
      position: static;
    }
    summary {
      list-style: none;
      min-block-size: 0;
      font-weight: bold;
      color: inherit;
      text-decoration: none;
    }
    a {
      display: inline;
      min-block-size: 0;
    }
    a[href]::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
    h1,
    h2,
    h3,
    h4,
    h5,
    h6,
    summary,
    .facts-title,
    .small-heading,
    .group-title {
      break-after: avoid;
    }
    .card,
    .grid,
    .raises > li,
    .answer,
    tr {
      break-inside: avoid;
    }
    /* Bars, marks and the ladder mean something by their colours. */
    .badge,
    .track,
    .bar,
    .bar *,
    svg,
    svg * {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
  }
`;
