/** Types of `php.mjs` for the tests, which are TypeScript. */
export function phpOf(version: string | null): [program: string, ...begin: string[]];
