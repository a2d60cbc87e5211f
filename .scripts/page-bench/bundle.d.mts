/** Types of `bundle.mjs` for the tests, which are TypeScript. */
export interface BundledFile {
  readonly name: string;
  readonly code: string;
  readonly modules: readonly string[];
}
export type IsWanted = (chunk: { readonly isEntry: boolean; readonly moduleIds: readonly string[] }) => boolean;
export function bundle(code: string, isWanted?: IsWanted): Promise<BundledFile[]>;
