import type { DeliveryReport } from '../../delivery/index.js';

/** Results for one receiver that the visitor agreed to send before, and that have not arrived. */
export interface EarlierGroup {
  /** Host name. */
  readonly receiver: string;
  readonly ids: readonly string[];
}

/** What waits, or was given up, from earlier visits and from other tabs. Only counted: there may be thousands. */
export class EarlierResults {
  /** Id to host name. */
  readonly #receivers = new Map<string, string>();

  /** Whether that changes anything. */
  hear({ endpoint, id, state }: DeliveryReport): boolean {
    if (state === 'delivered' || state === 'forgotten') return this.#receivers.delete(id);
    if (endpoint === undefined || this.#receivers.has(id)) return false;
    this.#receivers.set(id, new URL(endpoint).host);
    return true;
  }

  /** By receiver, without the one that the screen tells of already. */
  groups(current: string): EarlierGroup[] {
    const groups = new Map<string, string[]>();
    for (const [id, receiver] of this.#receivers) {
      if (id === current) continue;
      const ids = groups.get(receiver) ?? [];
      ids.push(id);
      groups.set(receiver, ids);
    }
    return [...groups].map(([receiver, ids]) => ({ receiver, ids }));
  }
}
