/** Types of `server.mjs` for the tests, which are TypeScript. */
export function serveFiles(files: Record<string, string>): Promise<{
  url: string;
  sent: { path: string; bytes: number }[];
  close: () => void;
}>;
