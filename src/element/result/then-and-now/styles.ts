import { css } from '../../host/css.js';

/** Then and now: the picture, and the plan of then. */
export const thenStyles = css`
  .then-marker {
    fill: none;
    stroke: var(--_ams-line-strong);
    stroke-width: 22;
    stroke-linecap: round;
  }
  .then-marker.inner {
    stroke: Canvas;
    stroke-width: 18;
  }
  .then-ladder {
    margin-block: 0.5em;
  }
  .then-plan {
    padding: 0;
    list-style: none;
  }
  .then-plan > li {
    display: flex;
    gap: 0.6em;
    margin-block-start: 0.35em;
  }
  .then-plan .sign {
    flex: none;
    inline-size: 1.2em;
    text-align: center;
    color: var(--_ams-muted);
  }
  .then-plan .done .sign {
    color: var(--_ams-accent-text);
    font-weight: bold;
  }
  .reached .mark {
    stroke: var(--_ams-on-accent);
  }
  .reached .mark.done {
    fill: var(--_ams-on-accent);
  }
  @media (forced-colors: active) {
    .then-marker {
      stroke: CanvasText;
    }
    .reached .mark {
      stroke: HighlightText;
    }
    .reached .mark.done {
      fill: HighlightText;
    }
  }
`;
