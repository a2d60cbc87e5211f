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
    font-family: var(--ams-font, inherit) !important;
    font-size: var(--ams-font-size, medium) !important;
    line-height: 1.5 !important;
    container-type: inline-size !important;

    --accent: var(--ams-accent, light-dark(#0b5394, #8ec5ff));
    --on-accent: var(--ams-on-accent, light-dark(#ffffff, #06182b));
    --problem: var(--ams-problem, light-dark(#b3161b, #ff9d94));
    --focus: var(--ams-focus, var(--accent));
    --radius: var(--ams-radius, 8px);
    --space: var(--ams-spacing, 1em);
    /* Made from the text colour, so that they fit any background on which the page's text can be read. */
    --line: color-mix(in srgb, currentcolor 22%, transparent);
    --line-strong: color-mix(in srgb, currentcolor 62%, transparent);
    --tint: color-mix(in srgb, currentcolor 5%, transparent);
    --muted: color-mix(in srgb, currentcolor 78%, transparent);
    --accent-tint: color-mix(in srgb, var(--accent) 12%, transparent);
  }

  :host([hidden]) {
    display: none !important;
  }
`;
