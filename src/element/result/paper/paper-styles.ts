import { css } from '../../host/css.js';

/** The result on paper; and the other screens where the browser prints the page with the tag in it. */
export const paperStyles = css`
  /* Stands in the page while the browser prints it. */
  @media not print {
    .scan > .paper {
      display: none;
    }
  }
  @media print {
    .scan {
      color: #000;
      background: #fff;
      color-scheme: light;
    }
    .paper ~ [part='result'] > :not(slot),
    .actions,
    [data-print='no'] {
      display: none;
    }
    :focus-visible {
      outline: none;
    }
    .answer {
      break-inside: avoid;
    }
    /* Also on paper that the page's own things share. */
    .appendix {
      break-before: page;
    }
  }

  .paper {
    display: block;
    max-inline-size: none;
    font-size: 9pt;
    line-height: 1.3;
    --_ams-space: 0.5em;
  }
  .paper * {
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  .paper :is(h1, h2, h3, h4, h5, h6) {
    text-wrap: wrap;
    font-size: 1.15em;
    break-after: avoid;
  }
  .paper [part='title'] {
    font-size: 1.8em;
    text-wrap: balance;
  }
  .paper :is(.small-heading, h3, h4, h5, h6) {
    font-size: 1em;
  }
  .paper :is(.paper-title, .facts-title) {
    font-weight: bold;
    break-after: avoid;
  }
  .paper :is(p, li, tr, dl > div, .figure, .card, .fact, .grid, .certainty, section > ul:not([class])) {
    break-inside: avoid;
  }
  /* What a score comes from is in the row below it. */
  .paper .trace tbody tr:nth-child(odd) {
    break-after: avoid;
  }
  .paper :is(h1, h2, h3, h4, h5, h6, .paper-title) + :is(p, .paper-title, .certainty) {
    break-after: avoid;
  }
  .paper :is(p, li) {
    orphans: 3;
    widows: 3;
  }
  .paper a {
    display: inline;
    padding: 0;
    min-block-size: 0;
  }
  .paper a[href]::after {
    content: ' (' attr(href) ')';
    font-size: 0.9em;
    overflow-wrap: anywhere;
  }
  .paper :is(td, th) {
    padding: 0.25em 0.6em 0.25em 0;
  }

  .paper .answered {
    columns: auto;
    margin-block-start: 0.3em;
  }
  .paper .answered > li {
    font-size: 1em;
    line-height: inherit;
    margin-block-end: 0.45em;
  }

  .appendix {
    font-size: 0.94em;
  }
  .appendix > * + *,
  .appendix .folds > * {
    margin-block-start: 1em;
    border: 0;
  }
  .appendix :is(section, .fold div) > * + * {
    margin-block-start: 0.35em;
  }
  .hows {
    columns: 2;
    column-gap: 2em;
    padding: 0;
    list-style: none;
  }
  .hows > li {
    margin: 0 0 0.8em;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_ams-line);
  }
  .paper .how {
    gap: 0.3em;
    padding: 0;
  }
  .paper .how li + li {
    margin: 0;
  }
  .paper .how-facts {
    gap: 0.15em;
    font-size: 1em;
  }
  .paper .how-facts :is(dt, dd) {
    display: inline;
  }
  .paper .how-facts dt::after {
    content: ': ';
  }
  .paper .cards {
    grid-template-columns: repeat(3, 1fr);
    gap: 0.6em;
  }
  /* As strong as the rule for the last one on screen. */
  .paper .cards > .card:nth-child(n) {
    grid-column: auto;
  }
  .paper .card {
    padding: 0.6em;
    font-size: 0.94em;
  }
  .paper .card > * + * {
    margin-block-start: 0.25em;
  }
  .paper .facts {
    gap: 0.25em;
    margin-block-start: 0.2em;
  }
  /* In the flow, so that the text of the file has the order of the page. */
  .paper .facts > li {
    display: block;
    position: static;
    padding: 0;
    padding-inline-start: 1.6em;
    text-indent: -1.6em;
  }
  .paper .facts > li::before {
    display: inline-block;
    text-indent: 0;
    position: static;
    inline-size: 1.3em;
    block-size: 1.3em;
    margin-inline-end: 0.5em;
    line-height: 1.1;
    vertical-align: middle;
  }
  .paper div.paper-title {
    display: flex;
    gap: 1em;
    align-items: baseline;
  }
  .paper .terms {
    display: block;
    columns: 2;
    column-gap: 2em;
  }
  .paper .terms dt {
    break-after: avoid;
  }
  .paper .terms dd {
    break-inside: avoid;
  }
  .paper .trace ul {
    columns: 2;
    margin: 0;
  }
  .paper .grid :is(td, th) {
    padding-inline: 0.6em;
  }
  .paper .grid .track {
    display: inline-block;
    inline-size: 110px;
    vertical-align: middle;
  }
  .paper .grid .cell-words {
    display: inline-block;
    min-inline-size: 9em;
  }
  .paper .scale {
    max-inline-size: 20em;
  }
  .all-answers dl {
    columns: 2;
    column-gap: 2em;
  }
  .all-answers dl > div {
    margin-block-end: 0.3em;
  }
  .all-answers dd {
    font-weight: bold;
    /* What a visitor wrote has lines and a direction of its own. */
    white-space: pre-line;
    unicode-bidi: plaintext;
  }
  .paper [part~='about'] {
    break-inside: avoid;
  }
`;
