import type { DeliveryReport } from '../../delivery/index.js';

/** Results for one receiver that the visitor agreed to send before, and that have not arrived. */
export interface EarlierGroup {
  /** Host name. */
  readonly receiver: string;
  /** They were refused, or nobody took them for a month: no more tries. */
  readonly isOver: boolean;
  readonly ids: readonly string[];
}

/** What waits, or was given up, from earlier visits and from other tabs. Only counted: there may be thousands. */
export class EarlierResults {
  readonly #results = new Map<string, Omit<EarlierGroup, 'ids'>>();

  /** Whether that changes anything. */
  hear({ endpoint, id, state }: DeliveryReport): boolean {
    if (state === 'delivered' || state === 'forgotten') return this.#results.delete(id);
    const isOver = state === 'gave-up';
    if (endpoint === undefined || this.#results.get(id)?.isOver === isOver) return false;
    this.#results.set(id, { receiver: new URL(endpoint).host, isOver });
    return true;
  }

  /** By receiver and by what becomes of them, without the one that the screen tells of already. */
  groups(current: string): EarlierGroup[] {
    const groups = new Map<string, EarlierGroup & { readonly ids: string[] }>();
    for (const [id, { isOver, receiver }] of this.#results) {
      if (id === current) continue;
      const key = `${receiver} ${isOver}`;
      const group = groups.get(key) ?? { receiver, isOver, ids: [] };
      group.ids.push(id);
      groups.set(key, group);
    }
    return [...groups.values()];
  }
}
