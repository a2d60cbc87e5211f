/** Types of `browser.mjs` for the tests, which are TypeScript. */
export const BROWSER_FLAGS: readonly string[];
export function findBrowser(): string;
export function findTestBrowser(): string;
