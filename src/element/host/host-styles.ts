import { css } from './css.js';

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

    --_ams-focus: var(--ams-focus, var(--_ams-accent-line));
    --_ams-radius: var(--ams-radius, 8px);
    --_ams-space: var(--ams-spacing, 1em);
    /* Where colours cannot be mixed, a brand's colour might be unreadable: only the fills are coloured, with ours. */
    --_ams-accent: #0b5394;
    --_ams-on-accent: #fff;
    --_ams-line: #8888;
    --_ams-line-strong: currentcolor;
    --_ams-tint: transparent;
    --_ams-muted: currentcolor;
    --_ams-accent-text: currentcolor;
    --_ams-accent-line: currentcolor;
    --_ams-accent-tint: transparent;
    --_ams-problem: currentcolor;
  }

  @supports (color: color-mix(in srgb, red, red)) {
    :host {
      /* Without one of the page's colours these are unset, and what is behind a comma counts. A brand's fill that comes
         without a text colour is made dark enough for white. */
      --_ams-pair: color-mix(in srgb, var(--ams-accent), var(--ams-on-accent) 0%);
      --_ams-dark: color-mix(in srgb, var(--ams-accent) 45%, #000);
      --_ams-accent: var(--_ams-pair, var(--_ams-dark, #0b5394));
      --_ams-on-accent: var(--ams-on-accent, #fff);
    }
  }

  /* Chromium mixes with the text colour since 117; before, such text cannot be seen. It knows :dir() since 120, and the
     other supported browsers have both. */
  @supports selector(:dir(ltr)) {
    :host {
      /* Made from the text colour, so that they fit any background on which the page's text can be read. */
      --_ams-line: color-mix(in srgb, currentcolor 22%, transparent);
      --_ams-line-strong: color-mix(in srgb, currentcolor 70%, transparent);
      --_ams-tint: color-mix(in srgb, currentcolor 5%, transparent);
      --_ams-muted: color-mix(in srgb, currentcolor 90%, transparent);
      /* A brand's colour may be too light or too dark to read. Brought to the middle, and then mixed with that of the
         text, it is neither. */
      --_ams-hue: color-mix(in oklab, var(--ams-accent, #0b5394), #777);
      --_ams-accent-text: color-mix(in oklab, var(--_ams-hue) 55%, currentcolor);
      --_ams-accent-line: color-mix(in oklab, var(--_ams-hue) 70%, currentcolor);
      --_ams-accent-tint: color-mix(in srgb, var(--_ams-hue) 12%, transparent);
      --_ams-problem: color-mix(in oklab, var(--ams-problem, #d9303a) 54%, currentcolor);
    }
  }

  @supports (color: lab(from light-dark(red, red) l 0 0)) {
    :host {
      --_ams-accent: var(--ams-accent, light-dark(#0b5394, #8ec5ff));
      --_ams-hue: oklch(from var(--_ams-accent) 0.57 c h);
      /* Black or white, whichever can be read on the accent: a brand names one colour, not two. */
      --_ams-on-accent: var(--ams-on-accent, lab(from var(--_ams-accent) clamp(0, (49.5 - l) * 1000, 100) 0 0));
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
    button {
      display: none;
    }
  }

  /* By the attribute, or as frameworks and old libraries hide things. */
  :host([hidden]),
  :host([style*='display: none']),
  :host([style*='display:none']) {
    display: none !important;
  }
`;
