/** A browser that refuses to keep anything, or one that counts how often it is asked. */
type Method = 'getItem' | 'setItem' | 'removeItem';
const METHODS: readonly Method[] = ['getItem', 'setItem', 'removeItem'];

/** Replaces what storage does until the function that it gives is called. */
export function withStorage(calls: string[], refused: readonly Method[]): () => void {
  const originals = METHODS.map(
    (method) => [method, Object.getOwnPropertyDescriptor(Storage.prototype, method)] as const,
  );
  for (const [method, original] of originals) {
    Storage.prototype[method] = function call(this: Storage, ...values: string[]) {
      calls.push(method);
      if (refused.includes(method)) throw new DOMException('Access is denied', 'SecurityError');
      return (original?.value as (...args: string[]) => string).apply(this, values);
    };
  }
  return () =>
    originals.forEach(([method, original]) => Object.defineProperty(Storage.prototype, method, original ?? {}));
}
