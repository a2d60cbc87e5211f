import { css } from '../host/css.js';

/** Questions, their options, and progress. */
export const questionStyles = css`
  .bar {
    margin-block-start: 0.35em;
    border-radius: 3px;
    overflow: hidden;
    background: var(--_ams-line);
  }
  .bar > div {
    block-size: 6px;
    background: var(--_ams-accent-line);
  }

  fieldset + [id] {
    margin-block-start: calc(var(--_ams-space) * 2);
  }
  [id] + fieldset {
    margin-block-start: 0.35em;
  }
  .hint {
    color: var(--_ams-muted);
  }
  .options {
    margin-block-start: var(--_ams-space);
  }
  /* Not grids: a browser measures what is in those again and again. */
  .option {
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-block-size: 48px;
    padding: 0.55em 0.9em;
    border: 1px solid var(--_ams-line-strong);
    border-radius: var(--_ams-radius);
    cursor: pointer;
  }
  .option + .option {
    margin-block-start: 0.5em;
  }
  .option > span {
    min-inline-size: 0;
  }
  .option:hover {
    background: var(--_ams-tint);
  }
  .option:has(:checked) {
    border-color: var(--_ams-accent-line);
    background: var(--_ams-accent-tint);
    box-shadow: inset 0 0 0 1px var(--_ams-accent-line);
  }
  /* Browsers that do not know :has() show the focus on the input itself. */
  .option:has(:focus-visible) input {
    outline: none;
  }
  /* Of fourteen choices and more, all stand close together: rows of 44 pixels for a thumb. */
  .option:nth-last-child(n + 14),
  .option:nth-last-child(n + 14) ~ .option {
    min-block-size: 44px;
    padding-block: 0.3em;
    margin-block-start: -1px;
    border-radius: 0;
    line-height: 1.25;
  }
  /* "None of these" and "don't know" are another kind of answer; they keep some distance. */
  .option:not(.apart) + .option.apart {
    margin-block-start: 1em;
  }
  .option.apart {
    border-style: dashed;
  }
  input {
    inline-size: 1.35em;
    block-size: 1.35em;
    margin: 0;
    flex: none;
    accent-color: var(--_ams-accent-line);
    cursor: pointer;
  }

  .problem {
    margin-block-start: 0.35em;
    color: var(--_ams-problem);
    font-weight: bold;
  }
  .with-problem {
    padding-inline-start: 0.9em;
    border-inline-start: 4px solid var(--_ams-problem);
  }

  /* The browser takes away backgrounds and shadows, so that borders have to say it. The outline is the focus's. */
  @media (forced-colors: active) {
    .bar {
      border: 1px solid;
    }
    .bar > div {
      background: Highlight;
    }
    .option:has(:checked) {
      padding: calc(0.55em - 2px) calc(0.9em - 2px);
      border: 3px solid Highlight;
    }
    button.primary {
      border-width: 4px;
    }
  }
`;
