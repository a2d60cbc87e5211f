/** All that a delivery takes from around it. Tests put their own in place. */
export interface Outside {
  readonly fetch: typeof globalThis.fetch;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** From 0 to below 1. */
  readonly random: () => number;
  /** Acts after so many milliseconds, unless what it returns is called before. */
  readonly after: (milliseconds: number, act: () => void) => () => void;
  readonly isOnline: () => boolean;
  /** Where `online`, `visibilitychange` and `pagehide` are heard. */
  readonly page: Pick<EventTarget, 'addEventListener' | 'removeEventListener'> | null;
  /** Missing on pages without https. */
  readonly locks: Pick<LockManager, 'request'> | null;
  /** To the other tabs. */
  readonly channel: (name: string) => BroadcastChannel | null;
}

/** What a browser has of it. Asked anew each time, since an import must do nothing and a page may put its own in place. */
export function browser(): Outside {
  // Elsewhere than in a browser, any of it may be missing.
  const here = globalThis as Partial<Pick<typeof globalThis, 'window' | 'BroadcastChannel'>> & {
    readonly navigator?: Partial<Navigator>;
  };
  return {
    fetch: (...request) => globalThis.fetch(...request),
    now: () => Date.now(),
    random: () => Math.random(),
    after(milliseconds, act) {
      const timer = setTimeout(act, milliseconds);
      return () => clearTimeout(timer);
    },
    isOnline: () => here.navigator?.onLine !== false,
    page: here.window ?? null,
    locks: here.navigator?.locks ?? null,
    channel: (name) => (here.window && here.BroadcastChannel ? new here.BroadcastChannel(name) : null),
  };
}
