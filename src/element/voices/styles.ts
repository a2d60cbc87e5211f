import { css } from '../host/css.js';

/** Of what all of them see, and of the row to ask colleagues. */
export const voicesStyles = css`
  .seen {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em 1.25em;
  }
  .seen .small-ladder {
    flex: none;
    inline-size: 12em;
    block-size: auto;
  }
  .seen > p {
    flex: 1 1 14em;
    min-inline-size: 0;
  }
  .talk,
  .side-by-side {
    display: grid;
    gap: 0.75em;
    padding: 0;
    list-style: none;
  }
  @container (inline-size >= 40em) {
    .talk {
      grid-template-columns: 1fr 1fr;
      gap: 0.75em 2em;
    }
    .talk > li:last-child:nth-child(odd) {
      grid-column: 1 / -1;
    }
  }
  .talk > li {
    padding-inline-start: 0.9em;
    border-inline-start: 4px solid var(--_ams-accent-line);
  }
  .talk > li > * {
    display: block;
  }
  .talk-range {
    color: var(--_ams-muted);
  }
  .side-by-side > li {
    padding-block-end: 0.75em;
    border-block-end: 1px solid var(--_ams-line);
  }
  .side-by-side dl > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 2fr);
    gap: 0 0.75em;
  }
  .side-by-side dt {
    color: var(--_ams-muted);
  }
  @container (inline-size < 20em) {
    .side-by-side dl > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  .ask > * + *,
  .ask form > * + *,
  .ask li > * + * {
    margin-block-start: 0.75em;
  }
  .ask ol {
    display: grid;
    gap: 0.75em;
  }
  .ask textarea {
    font-family: ui-monospace, monospace;
  }
  .ask form .problem {
    padding: 0;
    list-style: none;
    overflow-wrap: anywhere;
  }
  .colleagues {
    display: grid;
    gap: 0.5em;
    padding: 0;
    list-style: none;
  }
  .colleagues > li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25em 1em;
  }
  .colleagues > li > * {
    margin: 0;
  }
  .colleagues:empty {
    display: none;
  }
`;
