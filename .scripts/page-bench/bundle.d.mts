/** Types of `bundle.mjs` for the tests, which are TypeScript. */
export interface BundledFile {
  readonly name: string;
  readonly code: string;
  readonly modules: readonly string[];
}
export function bundle(code: string): Promise<BundledFile[]>;
