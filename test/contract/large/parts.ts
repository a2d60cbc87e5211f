/** A whole definition around some large parts of it. */

export function many<T>(count: number, make: (at: number) => T): T[] {
  return Array.from({ length: count }, (_, at) => make(at));
}

interface Options {
  readonly items: readonly object[];
  readonly gates?: readonly object[];
  readonly dimensions?: readonly object[];
  /** Of every step. */
  readonly minima?: object;
  readonly languages?: number;
  /** Whether the texts are left out. */
  readonly isBare?: boolean;
}

interface Entry {
  readonly id: string;
  readonly options: readonly { readonly id: string }[];
  readonly variants?: readonly { readonly id: string }[];
}

/** `size`: of the text, about; what is missing is put into texts. `length`: of a text, to begin with. */
export function definitionWith(options: Options, size: number, length = 1): string {
  const short = JSON.stringify(whole(options, 'x'.repeat(length)));
  const count = short.split('"x').length - 1;
  const more = Math.max(0, Math.min(2_000 - length, Math.floor((size - short.length) / Math.max(1, count))));
  return JSON.stringify(whole(options, 'x'.repeat(length + more)));
}

function whole({ items, gates = [], dimensions = [], languages = 1, isBare, minima }: Options, text: string) {
  const entries = items as readonly Entry[];
  const steps = many(Math.max(2, gates.length + 1), (at) => ({
    id: `s${at}`,
    ...(at > 0 && { gate: gates[at - 1] ?? { item: entries.at(-1)?.id ?? '', atLeast: 0 }, ...(minima && { minima }) }),
  }));
  const named = (list: readonly object[]) =>
    Object.fromEntries((list as readonly Entry[]).map(({ id }) => [id, { title: text, description: text }]));
  const words = {
    ...{ title: text, description: text, caveat: text, source: text, sections: { a: { title: text } } },
    ...{ dimensions: named(dimensions), steps: named(steps) },
    items: Object.fromEntries(isBare ? [] : entries.map((entry) => [entry.id, itemText(entry, text)])),
  };
  const tags = many(
    languages,
    (at) => `a${String.fromCharCode(97 + (at % 26))}${String.fromCharCode(97 + Math.floor(at / 26))}`,
  );
  return {
    ...{ schemaVersion: 2, id: 'large', version: '1.0.0', validation: 'not-validated', minutes: 1, languages: tags },
    ...{ items, dimensions, steps, sections: [{ id: 'a', items: entries.map(({ id }) => id) }] },
    texts: Object.fromEntries(tags.map((tag) => [tag, words])),
  };
}

function itemText({ options, variants }: Entry, text: string) {
  return {
    ...{ question: text, label: text, options: Object.fromEntries(options.map(({ id }) => [id, text])) },
    ...(variants && { variants: Object.fromEntries(variants.map(({ id }) => [id, { label: text }])) }),
  };
}
