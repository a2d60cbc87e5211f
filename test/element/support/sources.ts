/** Addresses that answer as the test wants, in place of a server. */

export interface Served {
  /** How often each address was asked for. */
  readonly asked: readonly string[];
  /** Lets the answer that waits go out. */
  release(): void;
  restore(): void;
}

type Reply = () => Response | Promise<Response>;

/** Replaces `fetch` until `restore`; a path that is not listed is a mistake of the test. `'wait'` answers on `release`. */
export function serve(replies: Readonly<Record<string, Reply>>): Served {
  const original = globalThis.fetch;
  const asked: string[] = [];
  let open: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (open = resolve));
  globalThis.fetch = async (input, init) => {
    const address = typeof input === 'string' ? input : input instanceof URL ? input.href : input.url;
    asked.push(address);
    const reply = replies[address];
    if (!reply) throw new Error(`Nobody should ask for ${address}`);
    if (address.startsWith('/slow')) await abortable(gate, init?.signal);
    return reply();
  };
  return { asked, release: open, restore: () => void (globalThis.fetch = original) };
}

export function json(value: unknown): Reply {
  return () => Response.json(value);
}

/** As the real `fetch`: gives up as soon as the signal says so. */
async function abortable(wait: Promise<void>, signal: AbortSignal | null | undefined): Promise<void> {
  const aborted = new Promise<never>((_, reject) => {
    const abort = () => reject(new DOMException('Aborted', 'AbortError'));
    if (signal?.aborted) abort();
    signal?.addEventListener('abort', abort, { once: true });
  });
  await Promise.race([wait, aborted]);
}
