/** The environment: clock, randomness, network and events that a delivery uses. Tests replace them. */
export interface Environment {
  readonly fetch: typeof globalThis.fetch;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** A random number from 0 to below 1. */
  readonly random: () => number;
  /** Calls `act` after a delay. Returns a function that cancels. */
  readonly after: (milliseconds: number, act: () => void) => () => void;
  readonly isOnline: () => boolean;
  /** Target of the events `online`, `visibilitychange` and `pagehide`. */
  readonly page: Pick<EventTarget, 'addEventListener' | 'removeEventListener'> | null;
  /** Web Locks; null outside secure contexts. */
  readonly locks: Pick<LockManager, 'request'> | null;
  /** Opens the channel between tabs. May throw in a frame with an opaque origin. */
  readonly channel: (name: string) => BroadcastChannel | null;
}

/** The environment of a browser. Globals are read at each call: imports have no side effects, and pages may patch globals. */
export function browser(): Environment {
  // Outside a browser, any of these may be missing.
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
