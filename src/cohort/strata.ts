/** The firms of several releases, by quarter and by the releases that they are in. */
import { countRows } from './count-rows.js';
import type { Stratum } from './disclosure/index.js';
import { CODES, KEY_BYTES, quarterAt } from './layout.js';
import type { Layout } from './layout.js';

/** The firms of one release: where their rows begin in `rows`. */
export interface FirmRows {
  readonly rows: Uint8Array;
  readonly starts: readonly number[];
}

interface Firm {
  readonly present: boolean[];
  readonly row: Uint8Array;
}

/** `releases`: the oldest first. Two releases have the same firm if it is the same result with the same counted answers. */
export function strataOf(layout: Layout, releases: readonly FirmRows[]): Stratum[] {
  const firms = new Map<string, Firm>();
  releases.forEach(({ rows, starts }, release) => {
    for (const start of starts) {
      const row = rows.subarray(start, start + layout.width);
      const name = String.fromCharCode(...row.subarray(0, KEY_BYTES), ...row.subarray(CODES));
      const firm = firms.get(name) ?? { present: releases.map(() => false), row };
      firm.present[release] = true;
      firms.set(name, firm);
    }
  });
  const strata = new Map<string, Firm[]>();
  for (const firm of firms.values()) {
    const name = `${quarterOf(firm)} ${String(firm.present)}`;
    const stratum = strata.get(name);
    if (stratum) stratum.push(firm);
    else strata.set(name, [firm]);
  }
  const inOrder = [...strata].sort(([one], [other]) => (one < other ? -1 : 1));
  return inOrder.flatMap(([, list]) => {
    const [first] = list;
    return first ? { present: first.present, quarter: quarterOf(first), tables: tablesOf(layout, list) } : [];
  });
}

function quarterOf({ row }: Firm): string {
  return quarterAt(new DataView(row.buffer, row.byteOffset, row.byteLength), 0);
}

function tablesOf(layout: Layout, firms: readonly Firm[]): Stratum['tables'] {
  const rows = new Uint8Array(firms.length * layout.width);
  firms.forEach(({ row }, at) => rows.set(row, at * layout.width));
  return countRows(
    layout,
    rows,
    firms.map((_, at) => at * layout.width),
  ).tables;
}
