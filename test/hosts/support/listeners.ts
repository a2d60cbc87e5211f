/** Counts what listens on a page, and what observes it, from now on. */
import type { Realm } from './page.js';

type Listen = EventTarget['addEventListener'];
type Method = (this: unknown, ...values: unknown[]) => unknown;

/** Puts something before a method. */
function before(owner: object, name: string, act: (self: unknown, values: readonly unknown[]) => void): void {
  const original = Reflect.get(owner, name) as Method;
  Reflect.set(owner, name, function patched(this: unknown, ...values: unknown[]) {
    act(this, values);
    return original.apply(this, values);
  });
}

export function watchListeners(realm: Realm) {
  const page: readonly unknown[] = [realm, realm.document, realm.document.documentElement, realm.document.body];
  const listening = new Map<string, number>();
  const observing = new Map<unknown, string>();
  const { prototype } = realm.EventTarget;
  const listen = Reflect.get(prototype, 'addEventListener') as Method;

  const count = (self: unknown, type: unknown, by: number) => {
    // A function that is called by its bare name means the window.
    const place = page.indexOf(self ?? realm);
    const key = `${place} ${String(type)}`;
    if (place >= 0) listening.set(key, (listening.get(key) ?? 0) + by);
  };
  before(prototype, 'addEventListener', (self, values) => {
    const [type, , options] = values as Parameters<Listen>;
    const { once, signal } = typeof options === 'object' ? options : {};
    const end = () => count(self, type, -1);
    count(self, type, 1);
    if (once) listen.call(self, type, end, { once });
    if (signal) listen.call(signal, 'abort', end, { once: true });
  });
  before(prototype, 'removeEventListener', (self, [type]) => count(self, type, -1));
  for (const kind of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver'] as const) {
    before(realm[kind].prototype, 'observe', (self) => observing.set(self, kind));
    before(realm[kind].prototype, 'disconnect', (self) => observing.delete(self));
  }
  return {
    listeners: () => [...listening].filter(([, number]) => number !== 0).map(([key, number]) => `${key}: ${number}`),
    observers: () => [...observing.values()],
  };
}
