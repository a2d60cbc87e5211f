/** Makes figures beside the page, so that it does not freeze: reads results from the site page by page. */
import { makeRelease } from './publish/release.js';
import type { Choices, Next, Release, StoredResult } from './publish/release.js';

export interface Task {
  readonly next: Next;
  readonly choices: Choices;
  /** Address at which results are read. */
  readonly results: string;
  /** Address of `highs.wasm`. */
  readonly solver: string;
  readonly nonce: string;
}

export type Told =
  | { readonly kind: 'read'; readonly lines: number }
  | { readonly kind: 'made'; readonly release: Release }
  | { readonly kind: 'failed'; readonly message: string };

addEventListener('message', ({ data }: MessageEvent<Task>) => {
  void run(data);
});

async function run(task: Task): Promise<void> {
  try {
    const release = await makeRelease(pagesOf(task), task.next, task.choices, {
      read: (lines) => tell({ kind: 'read', lines }),
      locateFile: () => task.solver,
    });
    tell({ kind: 'made', release });
  } catch (error) {
    tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
}

async function* pagesOf({ next: { number, round }, nonce, results }: Task): AsyncGenerator<readonly StoredResult[]> {
  let after: string | null = '0';
  while (after !== null) {
    const address = new URL(results);
    for (const [name, value] of Object.entries({ number, round, after })) address.searchParams.set(name, String(value));
    const answer = await fetch(address, { headers: { 'x-wp-nonce': nonce }, cache: 'no-store' });
    if (!answer.ok) throw new Error(`${address.pathname}: ${answer.status}`);
    const page = JSON.parse(await answer.text()) as { readonly results: StoredResult[]; readonly next: string | null };
    yield page.results;
    after = page.next;
  }
}

function tell(told: Told): void {
  postMessage(told);
}
