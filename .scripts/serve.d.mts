/** Types of `serve.mjs` for the tests, which are TypeScript. */
export function serve(options?: {
  port?: number;
  folder?: string;
  headers?: Record<string, string>;
  pages?: Record<string, string>;
}): Promise<{ url: string; close: () => Promise<void> }>;
