import { css } from '../../host/css.js';

/** The boxes to tick off actions: of the first one, and of the rows of the plan. */
export const tickStyles = css`
  .first-body {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em 1em;
  }
  .first-body > :is(p, ul, details[open]) {
    flex-basis: 100%;
  }
  .first-body > details {
    margin: 0;
  }
  .tick {
    display: inline-flex;
    align-items: center;
    gap: 0.6em;
    min-inline-size: 44px;
    min-block-size: 44px;
    font-weight: bold;
    cursor: pointer;
  }
  /* The number moves into the title: its place is the box's. */
  .raises > .tickable {
    padding-inline-start: 44px;
  }
  .raises > .tickable::before {
    content: none;
  }
  .tickable > .tick {
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0;
  }
  .tickable .row-title::before {
    content: counter(list-item) '. ';
  }
  .tickable.done .row-title {
    color: var(--_ams-muted);
    text-decoration: line-through;
    text-decoration-thickness: 1px;
  }
`;
