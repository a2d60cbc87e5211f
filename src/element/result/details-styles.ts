import { css } from '../host/css.js';

/** What stands below the plan: reasons, support, ideas, figures. They come with it, after the first screen. */
export const detailsStyles = css`
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

  .cards {
    display: grid;
    gap: 0.9em;
    padding: 0;
    list-style: none;
  }
  .card {
    display: flow-root;
    padding: 1em;
    border: 1px solid var(--_ams-line);
    border-radius: var(--_ams-radius);
  }
  .card > * + * {
    margin-block-start: 0.5em;
  }
  .card > .muted:first-child {
    font-size: 0.9375em;
  }
  .card > p.small-heading {
    font-size: 0.9375em;
  }
  .reasons {
    font-size: 0.9375em;
  }
  .card > .small-heading + .reasons {
    margin-block-start: 0.15em;
  }
  @container (inline-size >= 40em) {
    .cards {
      grid-template-columns: 1fr 1fr;
    }
    .card:last-child:nth-child(odd) {
      grid-column: 1 / -1;
    }
  }

  .source > * + * {
    margin-block-start: var(--_ams-space);
  }
  .figure > * + * {
    margin-block-start: 0.35em;
  }
  .figure .muted {
    font-size: 0.9375em;
  }

  /* As wide as the text, but for half a dot at each end. */
  .scale {
    display: block;
    inline-size: calc(100% - 14px);
    max-inline-size: 27em;
    margin-inline: 7px;
    overflow: visible;
  }
  .scale text {
    direction: ltr;
    fill: currentcolor;
    font-size: 13px;
  }
  .scale-value {
    font-weight: bold;
  }
  :is(.scale-line, .scale-tick) {
    stroke: var(--_ams-line-strong);
    stroke-width: 1.25;
  }
  :is(.scale-share, .scale-dot) {
    fill: var(--_ams-accent-line);
  }

  @media (forced-colors: active) {
    .scale-share,
    .scale-dot {
      fill: Highlight;
      stroke: Highlight;
    }
    .scale text {
      fill: CanvasText;
    }
    .scale-line,
    .scale-tick {
      stroke: CanvasText;
    }
  }
`;
