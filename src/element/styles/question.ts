import { css } from 'lit';

/** Questions, their options, and progress. */
export const questionStyles = css`
  progress {
    appearance: none;
    display: block;
    inline-size: 100%;
    margin-block-start: 0.35em;
    block-size: 6px;
    border: 0;
    border-radius: 3px;
    overflow: hidden;
    background: var(--line);
    color: var(--accent);
  }
  progress::-webkit-progress-bar {
    background: transparent;
  }
  progress::-webkit-progress-value {
    background: var(--accent-line);
  }
  progress::-moz-progress-bar {
    background: var(--accent-line);
  }

  fieldset {
    display: block;
  }
  fieldset + fieldset {
    margin-block-start: calc(var(--space) * 2);
  }
  legend {
    display: block;
    inline-size: 100%;
  }
  .hint {
    margin-block-start: 0.35em;
    color: var(--muted);
  }
  .options {
    margin-block-start: var(--space);
  }
  /* Not grids: a browser measures what is in those again and again. */
  .option {
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-block-size: 48px;
    padding: 0.55em 0.9em;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    cursor: pointer;
  }
  .option + .option {
    margin-block-start: 0.5em;
  }
  .option > span {
    min-inline-size: 0;
  }
  .option:hover {
    background: var(--tint);
  }
  .option:has(:checked) {
    border-color: var(--accent-line);
    background: var(--accent-tint);
    box-shadow: inset 0 0 0 1px var(--accent-line);
  }
  .option:has(:focus-visible) {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }
  .option input:focus-visible {
    outline: none;
  }
  /* "None of these" and "don't know" are another kind of answer; they keep some distance. */
  .option:not(.apart) + .option.apart {
    margin-block-start: 1em;
  }
  .option.apart {
    border-style: dashed;
  }
  .option.apart:has(:checked) {
    border-style: solid;
  }
  input {
    inline-size: 1.35em;
    block-size: 1.35em;
    margin: 0;
    flex: none;
    accent-color: var(--accent);
    cursor: pointer;
  }

  .problem {
    margin-block-start: 0.5em;
    color: var(--problem);
    font-weight: bold;
  }
  .with-problem {
    padding-inline-start: 0.9em;
    border-inline-start: 4px solid var(--problem);
  }
  .problem-summary {
    padding: 0.75em 1em;
    border: 2px solid var(--problem);
    border-radius: var(--radius);
  }
  .problem-summary ul {
    list-style: none;
    padding: 0;
  }
  .problem-summary button.link {
    color: var(--problem);
  }

  /* The browser takes away backgrounds and shadows, so that borders have to say it. The outline is the focus's. */
  @media (forced-colors: active) {
    progress {
      border: 1px solid CanvasText;
      block-size: 10px;
    }
    progress::-webkit-progress-value {
      background: Highlight;
    }
    progress::-moz-progress-bar {
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
