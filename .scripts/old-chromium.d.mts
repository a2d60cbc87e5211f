/** Types of `old-chromium.mjs` for the tests, which are TypeScript. */
export function oldChromium(): { readonly path: string } | { readonly missing: string };
