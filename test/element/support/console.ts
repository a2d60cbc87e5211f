/** What is written to the console while a function runs; nothing of it reaches the real one. */
const METHODS = ['debug', 'error', 'info', 'log', 'warn'] as const;

export async function consoleDuring(action: () => unknown): Promise<string[]> {
  const lines: string[] = [];
  const originals = Object.fromEntries(Object.entries(console).filter(([name]) => METHODS.some((one) => one === name)));
  for (const method of METHODS) {
    console[method] = (...values: unknown[]) => void lines.push(`${method}: ${values.map(String).join(' ')}`);
  }
  try {
    await action();
  } finally {
    Object.assign(console, originals);
  }
  return lines;
}
