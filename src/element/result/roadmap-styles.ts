import { css } from '../host/css.js';

/** The first screen of the result, the plan, and the closed sections under it; then and now has two columns like the first screen. */
export const roadmapStyles = css`
  .first-screen,
  .then {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em 2em;
    align-items: start;
  }
  .standing > * + * {
    margin-block-start: 0.4em;
  }
  .first-action {
    padding: 0.9em 1em;
    border: 2px solid var(--_ams-line);
    border-inline-start: 6px solid var(--_ams-accent-line);
    border-radius: var(--_ams-radius);
  }
  .first-action > * + * {
    margin-block-start: 0.4em;
  }
  /* A question that is answered here: with the way on, it fits the first screen of a phone. */
  .first-action > [id] {
    font-size: 1.0625em;
  }
  .first-action .options {
    margin-block-start: 0.4em;
  }
  .first-action .option.option {
    min-block-size: 44px;
    margin-block-start: 0.25em;
    padding-block: 0.3em;
    line-height: 1.25;
  }
  .first-action .actions {
    margin-block-start: 0.6em;
  }
  .eyebrow {
    color: var(--_ams-accent-text);
    font-size: 0.875em;
    font-weight: bold;
  }
  .effort {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1em;
    padding: 0;
    list-style: none;
    font-size: 0.9375em;
    font-weight: bold;
  }
  :is(summary, a).button {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    padding: 0.5em 1.25em;
    border: 2px solid var(--_ams-line-strong);
    border-radius: var(--_ams-radius);
    color: inherit;
    font-weight: bold;
    text-decoration: none;
    list-style: none;
  }
  summary.button::-webkit-details-marker {
    display: none;
  }
  summary.primary {
    border-color: var(--_ams-accent-line);
    background: var(--_ams-accent);
    color: var(--_ams-on-accent);
  }
  summary.primary:hover {
    box-shadow: 0 0 0 2px var(--_ams-accent-line);
  }
  @container (inline-size >= 40em) {
    .first-screen,
    .then {
      grid-template-columns: 1fr 1fr;
    }
  }

  .group-title {
    color: var(--_ams-muted);
    font-size: 0.875em;
    font-weight: bold;
  }
  .group-title + .raises {
    margin-block-start: 0.25em;
  }
  .raises {
    padding: 0;
    list-style: none;
    border-block-start: 1px solid var(--_ams-line);
  }
  .raises > li {
    position: relative;
    border-block-end: 1px solid var(--_ams-line);
    padding-inline-start: 2.5em;
  }
  .raises > li::before {
    content: counter(list-item);
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: calc(22px - 0.875em);
    inline-size: 1.75em;
    block-size: 1.75em;
    line-height: 1.55;
    text-align: center;
    font-weight: bold;
    border: 2px solid var(--_ams-accent-line);
    border-radius: 50%;
  }
  .raises > li > details {
    margin: 0;
  }
  .raises summary,
  .fold summary {
    display: flex;
    gap: 0.75em;
    align-items: center;
    min-block-size: 44px;
    padding-block: 0.2em;
    color: inherit;
    text-decoration: none;
  }
  .raises summary::after,
  .fold summary::after {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline: 0.15em 0.25em;
    border: solid var(--_ams-accent-line);
    border-width: 0 2px 2px 0;
    transform: translateY(-0.15em) rotate(45deg);
  }
  :is(.raises, .fold) details[open] > summary::after {
    transform: translateY(0.15em) rotate(-135deg);
  }
  .raises summary:hover .row-title,
  .fold summary:hover > :is(h1, h2, h3, h4, h5, h6) {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .row-title {
    font-weight: bold;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  .raises summary > .row-title {
    flex: 1;
    min-inline-size: 0;
  }
  .row-fact,
  .finding {
    color: var(--_ams-muted);
    font-size: 0.875em;
    text-align: end;
  }
  .row-fact {
    white-space: nowrap;
  }
  .change {
    padding-block: 0.6em;
  }
  .how {
    display: grid;
    gap: 0.75em;
    padding-block: 0.25em 0.9em;
  }
  .how li + li {
    margin-block-start: 0.35em;
  }
  .how-facts {
    display: grid;
    gap: 0.5em;
    font-size: 0.9375em;
  }
  .how-facts dt {
    font-weight: bold;
  }

  .answered {
    display: grid;
    gap: 0.6em 2em;
    padding: 0;
    list-style: none;
  }
  .answered > li {
    font-size: 0.9375em;
    line-height: 1.35;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_ams-line);
  }
  @container (inline-size >= 40em) {
    .answered {
      grid-template-columns: repeat(auto-fit, minmax(15em, 1fr));
    }
  }
  @container (inline-size < 40em) {
    .row-title {
      hyphens: auto;
    }
  }
  @container (inline-size < 20em) {
    .grid :is(td, th) {
      padding-inline: 0.3em;
    }
    .grid thead th {
      padding-inline: 0.2em;
      font-size: 0.875em;
      letter-spacing: -0.02em;
    }
    .finding {
      max-inline-size: 40%;
    }
    .raises summary {
      flex-wrap: wrap;
      gap: 0 0.5em;
    }
    .raises summary > .row-title {
      flex-basis: calc(100% - 2em);
    }
    .row-fact {
      order: 1;
      flex-basis: 100%;
      text-align: start;
    }
  }
  details.more {
    margin-block-start: 0.25em;
  }

  [part='result'] > .actions > button {
    inline-size: auto;
  }
  /* Its rows have room of their own. */
  .page > .folds {
    margin-block-start: calc(var(--_ams-space) * 0.4);
  }
  .folds > section {
    border-block-end: 1px solid var(--_ams-line);
  }
  .fold > details {
    margin: 0;
  }
  .fold > details[open] {
    padding-block-end: var(--_ams-space);
  }
  .fold details > * + * {
    margin-block-start: 0.75em;
  }
  .fold > details > summary > :is(h1, h2, h3, h4, h5, h6) {
    flex: 1;
    font-size: 1em;
  }
  .finding {
    max-inline-size: 45%;
  }

  @media (forced-colors: active) {
    .first-action {
      border: 2px solid CanvasText;
    }
    /* Else it has the colour of a link beside buttons that have not. */
    summary.button {
      border-color: ButtonText;
      color: ButtonText;
    }
  }
`;
