import { css } from 'lit';

/**
 * The border with the host page. Everything inherited is reset first, so that no rule of the page reaches in; then the
 * few things that should follow the page are named again. No size is in `rem`: pages change what that means.
 */
export const hostStyles = css`
  :host {
    all: initial !important;
    display: block !important;
    box-sizing: border-box !important;
    inline-size: 100% !important;
    color: inherit !important;
    color-scheme: inherit !important;
    /* What a page closes or switches off, it does so. */
    visibility: inherit !important;
    pointer-events: inherit !important;
    font-family: var(--ams-font, inherit) !important;
    font-size: var(--ams-font-size, medium) !important;
    line-height: 1.5 !important;
    container-type: inline-size !important;
    /* What is measured by containers has no width of its own, and would vanish where the page gives it none. */
    contain-intrinsic-inline-size: 15em !important;

    --_ams-accent: var(--ams-accent, light-dark(#0b5394, #8ec5ff));
    --_ams-on-accent: var(--ams-on-accent, light-dark(#ffffff, #06182b));
    --_ams-problem: var(--ams-problem, light-dark(#b3161b, #ff9d94));
    --_ams-focus: var(--ams-focus, var(--_ams-accent-line));
    --_ams-radius: var(--ams-radius, 8px);
    --_ams-space: var(--ams-spacing, 1em);
    /* Made from the text colour, so that they fit any background on which the page's text can be read. */
    --_ams-line: color-mix(in srgb, currentcolor 22%, transparent);
    --_ams-line-strong: color-mix(in srgb, currentcolor 62%, transparent);
    --_ams-tint: color-mix(in srgb, currentcolor 5%, transparent);
    --_ams-muted: color-mix(in srgb, currentcolor 78%, transparent);
    /* A brand's colour may be too light to read or to see: mixed with the text colour it is neither. */
    --_ams-accent-text: color-mix(in oklab, var(--_ams-accent) 50%, currentcolor);
    --_ams-accent-line: color-mix(in oklab, var(--_ams-accent) 70%, currentcolor);
    --_ams-accent-tint: color-mix(in srgb, var(--_ams-accent) 12%, transparent);
  }

  /* Black or white, whichever can be read on the accent: a brand names one colour, not two. */
  @supports (color: oklch(from red l 0 0)) {
    :host {
      --_ams-on-accent: var(--ams-on-accent, oklch(from var(--_ams-accent) clamp(0, (0.57 - l) * 1000, 1) 0 0));
    }
  }

  /* Lines that the page draws under all its text do not go into a box of this kind. */
  .scan {
    display: inline-block;
    inline-size: 100%;
    vertical-align: top;
  }
  @media print {
    .scan {
      display: block;
    }
  }

  /* By the attribute, or as frameworks and old libraries hide things. */
  :host([hidden]),
  :host([style*='display: none']),
  :host([style*='display:none']) {
    display: none !important;
  }
`;
