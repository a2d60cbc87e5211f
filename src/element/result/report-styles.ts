import { css } from '../host/css.js';

/** The page with all answers, and what is alike in all sections of the result. */
export const reportStyles = css`
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
    font: inherit;
    min-inline-size: 0;
  }
  ol {
    padding-inline-start: 1.25em;
  }
  section > * + * {
    margin-block-start: calc(var(--_ams-space) * 0.45);
  }
  .page > section {
    margin-block-start: calc(var(--_ams-space) * 0.85);
  }
  section > [role='status']:empty {
    margin: 0;
  }

  .answer {
    display: grid;
    gap: 0.15em 1.5em;
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_ams-line);
  }
  .answer dt {
    color: var(--_ams-muted);
  }
  .answer dd {
    display: grid;
    justify-items: start;
    font-weight: bold;
    /* What a visitor wrote has lines and a direction of its own. */
    white-space: pre-line;
    unicode-bidi: plaintext;
  }
  .answer button {
    font-weight: normal;
  }
  @container (inline-size >= 20em) {
    .answer dd {
      grid-template-columns: 1fr auto;
      column-gap: 1em;
    }
    .answer button {
      margin-block: -0.6em;
    }
  }
  @container (inline-size >= 36em) {
    .answer {
      grid-template-columns: 1fr 1fr;
    }
    .answer dd {
      grid-column: 2;
    }
  }

  .deepen {
    padding: 1.25em;
    border: 2px solid var(--_ams-accent-line);
    border-radius: var(--_ams-radius);
  }
  .deepen > button {
    margin-block-start: var(--_ams-space);
  }
  .badge.quiet {
    margin-inline-start: 0;
    border-color: var(--_ams-line-strong);
    background: none;
    color: inherit;
  }

  .delivery {
    padding: 1.25em;
    border: 1px solid var(--_ams-line-strong);
    border-radius: var(--_ams-radius);
  }
  .delivery form > * + * {
    margin-block-start: var(--_ams-space);
  }
  .terms {
    display: grid;
    gap: 0.15em;
  }
  .terms dt {
    font-weight: bold;
  }
  .terms dd + dt {
    margin-block-start: 0.5em;
  }

  a {
    display: inline-block;
    padding-block: 0.6em;
    min-block-size: 44px;
    color: var(--_ams-accent-text);
    text-underline-offset: 0.2em;
  }
  .trace {
    margin: 0;
    font-size: 0.9375em;
  }

  .country {
    max-inline-size: 24em;
  }
  .country > * + * {
    margin-block-start: 0.35em;
  }
  .options.tight {
    gap: 0.35em;
  }
  .notice {
    padding: 0.75em 1em;
    border-inline-start: 4px solid var(--_ams-line-strong);
    background: var(--_ams-tint);
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
