import { css } from '../../host/css.js';

/** The sheet for the wall. In a flow of its own: what is left of the page is room for notes. */
export const sheetStyles = css`
  .sheet {
    display: flex;
    flex-direction: column;
    gap: 0.8em;
    font-size: 10.25pt;
    break-inside: avoid;
  }
  .sheet.dense {
    gap: 0.6em;
    font-size: 9pt;
  }
  .sheet > * {
    flex: none;
    margin: 0;
  }
  .sheet-head {
    display: grid;
    grid-template-columns: auto auto 1fr;
    gap: 1.5em;
    align-items: end;
    padding-block-end: 0.5em;
    border-block-end: 2px solid var(--_ams-accent-line);
  }
  .sheet-scan {
    font-weight: bold;
  }
  .sheet-firm {
    display: flex;
    gap: 0.5em;
    align-items: end;
  }
  .blank-line {
    flex: 1;
    block-size: 1.6em;
    border-block-end: 1px solid;
  }
  .sheet .standing {
    display: grid;
    grid-template-columns: 1fr 20em;
    gap: 0.4em 2em;
    align-items: start;
  }
  .sheet .standing > * {
    margin: 0;
  }
  .sheet .standing > .ladder {
    grid-area: 1 / 2 / span 3;
  }
  .sheet .lead {
    font-size: 1.1em;
  }
  .sheet .first-action {
    padding: 0.5em 0.8em;
  }
  /* Nothing else is on it: room to write down what was found out. */
  .sheet.to-write-on .first-action li {
    padding-block-end: 2.4em;
    border-block-end: 1px solid var(--_ams-line-strong);
  }
  .sheet.to-write-on .first-action li + li {
    margin-block-start: 0.6em;
  }
  .sheet section > * + * {
    margin-block-start: 0.35em;
  }
  .plan-table {
    margin-block-start: 0.4em;
    table-layout: fixed;
  }
  .plan-table :is(td, th) {
    border-block-end: 1px solid var(--_ams-line-strong);
    padding-block: 0.5em;
  }
  .plan-table thead th {
    padding-block: 0.15em;
    color: var(--_ams-muted);
    font-size: 0.9em;
  }
  .plan-table th:first-child {
    inline-size: 35%;
  }
  .plan-table th:nth-child(2) {
    inline-size: 13%;
  }
  .plan-table th:nth-child(3) {
    inline-size: 12%;
  }
  .plan-table th:nth-child(4) {
    inline-size: 14%;
  }
  .plan-table tbody th {
    inline-size: auto;
    font-weight: bold;
    hyphens: auto;
  }
  .to-tick {
    display: flex;
    gap: 0.6em;
  }
  .plan-table tbody td {
    font-size: 0.94em;
  }
  .plan-table .blank {
    padding-inline-start: 0.4em;
    border-inline-start: 1px dotted var(--_ams-line-strong);
  }
  .plan-table td.blank {
    font-size: 0.85em;
    overflow-wrap: normal;
  }
  .plan-table .blank + td {
    border-inline-start: 1px dotted var(--_ams-line-strong);
    padding-inline-start: 0.6em;
  }
  .box {
    flex: none;
    inline-size: 1.4em;
    block-size: 1.4em;
    border: 1.5px solid;
    border-radius: 2px;
    line-height: 1.25;
    text-align: center;
  }
  .sheet .answered ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }
  .sheet-notes {
    flex: 1;
    min-block-size: 32px;
    color: var(--_ams-muted);
    font-size: 0.9em;
    background: linear-gradient(to top, var(--_ams-line-strong) 1px, transparent 1px) 0 0 / 100% 32px;
  }
  .sheet-foot {
    display: flex;
    gap: 1em;
    align-items: center;
    justify-content: space-between;
    padding-block-start: 0.5em;
    border-block-start: 2px solid var(--_ams-accent-line);
  }
  /* With the white around it; the code itself has 25 mm or more. */
  .sheet-foot [part='qr'] {
    flex: none;
    inline-size: 32mm;
  }
  .sheet-foot [part='code'] {
    font-size: 1.1em;
  }
  .sheet-back {
    font-weight: bold;
    overflow-wrap: anywhere;
  }
`;
