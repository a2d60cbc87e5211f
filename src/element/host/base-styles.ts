import { css } from './css.js';

/** Type, lists, buttons, focus: what every screen uses. */
export const baseStyles = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  .page {
    display: flow-root;
    max-inline-size: 44em;
    overflow-wrap: break-word;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
    font: inherit;
    min-inline-size: 0;
  }

  .page > * + *,
  .page > slot > p {
    margin-block-start: var(--_ams-space);
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-weight: bold;
    line-height: 1.25;
    text-wrap: balance;
    font-size: 1.25em;
    scroll-margin-block-start: 6em;
  }
  [part='title'],
  .page-title {
    font-size: 1.5em;
  }
  .small-heading,
  .lead {
    font-size: 1.0625em;
  }
  .small-heading,
  .section-title {
    font-weight: bold;
  }
  .muted {
    color: var(--_ams-muted);
  }
  .section-title {
    color: var(--_ams-accent-text);
  }

  ul {
    padding-inline-start: 1.25em;
  }
  /* Drawn, since a screen reader says a sign before each line. Without 'none', which takes the list away in Safari. */
  .ticks {
    list-style: '';
  }
  .ticks > li {
    position: relative;
    padding-inline-start: 0.6em;
  }
  .ticks > li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.4em;
    inset-inline-start: -0.8em;
    inline-size: 0.25em;
    block-size: 0.55em;
    border: solid var(--_ams-accent-line);
    border-width: 0 0.15em 0.15em 0;
    rotate: 45deg;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-block-start: calc(var(--_ams-space) * 1.5);
  }
  button {
    appearance: none;
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    margin: 0;
    cursor: pointer;
    text-align: start;
  }
  button:not(.link) {
    min-block-size: 44px;
    padding: 0.5em 1.25em;
    border: 2px solid var(--_ams-line-strong);
    border-radius: var(--_ams-radius);
    font-weight: bold;
  }
  button:not(.link, .primary):hover {
    background: var(--_ams-tint);
  }
  button.primary {
    border-color: var(--_ams-accent-line);
    background: var(--_ams-accent);
    color: var(--_ams-on-accent);
  }
  button.primary:hover {
    box-shadow: 0 0 0 2px var(--_ams-accent-line);
  }
  button.link {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    padding: 0.5em 0;
    color: var(--_ams-accent-text);
    text-decoration: underline;
  }

  /* This kind of list is still read where :has() is not known. */
  :is(:focus-visible, .option:has(:focus-visible)) {
    outline: 3px solid;
    outline-color: var(--_ams-focus);
    outline-offset: 2px;
  }

  @container (inline-size < 24em) {
    .actions > button {
      inline-size: 100%;
      text-align: center;
    }
  }
  /* In a sidebar a long word is to fit, or else to break where its language breaks words. */
  @container (inline-size < 20em) {
    .page {
      hyphens: auto;
      hyphenate-limit-chars: 10 4 4;
    }
    [part='title'],
    .page-title {
      font-size: 1.25em;
    }
  }
`;
