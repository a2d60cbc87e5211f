import { css } from './css.js';

/** Fields of forms: where one types, chooses from a list, or gives a file. They come with the form to come back with, before any result. */
export const fieldStyles = css`
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.35em;
    font-weight: bold;
  }
  select,
  textarea,
  .field > input {
    font: inherit;
    font-weight: normal;
    color: inherit;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_ams-line-strong);
    border-radius: var(--_ams-radius);
    background: transparent;
  }
  /* The longest option may be longer than a sidebar is wide. */
  select {
    contain: paint;
    text-overflow: ellipsis;
  }
  option {
    color: CanvasText;
    background: Canvas;
  }
`;
