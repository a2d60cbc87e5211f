/**
 * Looks at a custom definition before it is shown. The contract, which checks everything, is ten times as large and comes
 * later. Here only what the first pages read is copied, and only if it has the shape that they take for granted.
 */
import type { Condition, Item, Option, Section, Variant, VariantText } from '../../engine/index.js';
import type { ItemText, SectionText } from '../../engine/index.js';
import { pickLanguage } from '../../i18n/index.js';
import { directionOf } from '../host/direction.js';
import type { ScanText } from './scan.js';

/** Most entries that are looked at, some milliseconds of work. The largest questionnaires have some thousands. */
const MOST_ENTRIES = 40_000;
/** Most entries of one list, as in the contract. */
const LONGEST = 500;
/** Most characters of a text, as in the contract. */
const LONGEST_TEXT = 2_000;
/** Most conditions in each other: with two levels each, the contract has no more. */
const DEEPEST = 12;

/** What may be in each. With anything else, which may be newer than this, the contract has to be asked first. */
export const KEYS = {
  item: ' id type options min max decimals maxLength multiline required askIf hiddenAnswer applies effort variants role cap $comment ',
  option: ' id value points from notApplicable exclusive effort advise after $comment ',
  section: ' id items layout $comment ',
  variant: ' id when $comment ',
  condition: ' item atLeast atMost is isNot all any $comment ',
  itemText: ' question label hint options dontKnow unit variants $comment ',
  sectionText: ' title description $comment ',
};

type Fields = Readonly<Record<string, unknown>>;

/**
 * What the questions of a definition take, without dimensions and steps: nothing can be scored with it. Null if something is
 * missing or unusual, also where the contract would accept it. Never throws. `wanted`: languages, best first.
 */
export function firstLook(definition: unknown, wanted: readonly string[]): ScanText | null {
  try {
    return new Look().scan(definition, wanted);
  } catch {
    return null;
  }
}

/** Each method copies a part, or throws. Properties are read once: a getter may give something else the next time. */
class Look {
  #left = MOST_ENTRIES;
  #depth = 0;
  readonly #seen = new Set<string>();

  scan(definition: unknown, wanted: readonly string[]): ScanText {
    const whole = this.#fields(definition);
    const { schemaVersion = 1 } = whole;
    if (schemaVersion !== 1 && schemaVersion !== 2) fail();
    const languages = this.#list(whole.languages, text);
    const language = pickLanguage(wanted, languages) ?? text(languages[0]);
    const words = this.#fields(this.#fields(whole.texts)[language]);
    const { grid, quick } = whole;
    const items = this.#list(whole.items, (one) => this.#item(one));
    const sections = this.#list(whole.sections, (one) => this.#section(one));
    const ids = items.map(({ id }) => id);
    // Each is asked once, in this order.
    if (
      ids.length === 0 ||
      ids.length > this.#seen.size ||
      !isSame(
        ids,
        sections.flatMap((one) => one.items),
      )
    )
      fail();
    return {
      assessment: {
        ...{ id: text(whole.id), version: text(whole.version), minutes: number(whole.minutes) },
        ...{ validation: 'not-validated', dimensions: [], items, sections, steps: [] },
        ...(grid !== undefined && { grid: { rows: this.#list(this.#fields(grid).rows, text), columns: [] } }),
        ...(quick !== undefined && { quick: this.#list(quick, text) }),
      },
      text: {
        ...{ title: text(words.title), description: text(words.description) },
        sections: byId(sections, this.#fields(words.sections), (one) => this.#sectionText(one)),
        items: byId(items, this.#fields(words.items), (one, item) => this.#itemText(one, item)),
      },
      ...{ isWhole: false, stepCount: this.#stepCount(whole.steps), language, direction: directionOf(language) },
    };
  }

  /** A profile has none. */
  #stepCount(steps: unknown = []): number {
    return this.#list(steps, (step) => this.#fields(step)).length;
  }

  #item(value: unknown): Item {
    const fields = this.#fields(value, KEYS.item);
    const { applies, askIf, cap, decimals, hiddenAnswer, id, max, min, type, variants } = fields;
    if (type !== 'single' && type !== 'multiple' && type !== 'number' && type !== 'text') fail();
    const isText = type === 'text';
    const item: Item = {
      ...{ id: text(id), type, options: isText ? [] : this.#list(fields.options, (one) => this.#option(one)) },
      ...(isText && {
        maxLength: number(fields.maxLength),
        multiline: fields.multiline === true,
        required: fields.required === true,
      }),
      ...(max !== undefined && { max: number(max) }),
      ...(type === 'number' && { min: number(min), max: number(max), decimals: decimalsOf(decimals) }),
      ...(cap !== undefined && { cap: number(cap) }),
      ...(askIf !== undefined && { askIf: this.#condition(askIf) }),
      ...(applies !== undefined && { applies: this.#condition(applies) }),
      ...(hiddenAnswer !== undefined && {
        hiddenAnswer: typeof hiddenAnswer === 'object' ? this.#list(hiddenAnswer, text) : word(hiddenAnswer),
      }),
      ...(variants !== undefined && { variants: this.#list(variants, (one) => this.#variant(one)) }),
    };
    // Afterwards: conditions ask about earlier items.
    this.#seen.add(item.id);
    return item;
  }

  #option(value: unknown): Option {
    const { exclusive, from, id, notApplicable, points, value: worth } = this.#fields(value, KEYS.option);
    return {
      ...{ id: text(id), exclusive: exclusive === true, notApplicable: notApplicable === true },
      ...(worth !== undefined && { value: number(worth) }),
      ...(points !== undefined && { points: number(points) }),
      ...(from !== undefined && { from: number(from) }),
    };
  }

  #section(value: unknown): Section {
    const { id, items, layout } = this.#fields(value, KEYS.section);
    return {
      // Without any, it has words only.
      ...{ id: text(id), items: items === undefined ? [] : this.#list(items, text) },
      ...(layout !== undefined && { layout: layout === 'matrix' ? layout : fail() }),
    };
  }

  #variant(value: unknown): Variant {
    const { id, when } = this.#fields(value, KEYS.variant);
    return { id: text(id), when: this.#condition(when) };
  }

  #condition(value: unknown): Condition {
    const { all, any, atLeast, atMost, is, isNot, item } = this.#fields(value, KEYS.condition);
    const parts = (list: unknown) => {
      this.#depth += 1;
      if (this.#depth > DEEPEST) fail();
      const read = this.#list(list, (one) => this.#condition(one));
      this.#depth -= 1;
      return read;
    };
    if (all !== undefined) return { all: parts(all) };
    if (any !== undefined) return { any: parts(any) };
    const earlier = text(item);
    if (!this.#seen.has(earlier)) fail();
    if (is !== undefined) return { item: earlier, is: this.#list(is, text) };
    if (isNot !== undefined) return { item: earlier, isNot: this.#list(isNot, text) };
    if (atMost !== undefined) return { item: earlier, atMost: number(atMost) };
    return { item: earlier, atLeast: number(atLeast) };
  }

  #sectionText(value: unknown): SectionText {
    const { description, title } = this.#fields(value, KEYS.sectionText);
    return { title: text(title), ...texts({ description }) };
  }

  #itemText(value: unknown, item: Item): ItemText {
    const { dontKnow, hint, label, options, question, unit, variants } = this.#fields(value, KEYS.itemText);
    return {
      ...{
        question: text(question),
        label: text(label),
        options: byId(item.options, this.#fields(options ?? {}), text),
      },
      ...texts({ hint, dontKnow, unit }),
      ...(item.variants && {
        variants: byId(item.variants, this.#fields(variants), (one) => this.#variantText(one, item)),
      }),
    };
  }

  #variantText(value: unknown, item: Item): VariantText {
    const { hint, label, options, question } = this.#fields(value, KEYS.itemText);
    return {
      ...texts({ question, label, hint }),
      ...(options !== undefined && { options: byId(item.options, this.#fields(options), text) }),
    };
  }

  /** `keys`: those that it may have; without them, any. */
  #fields(value: unknown, keys?: string): Fields {
    this.#count(1);
    if (typeof value !== 'object' || value === null) fail();
    if (keys !== undefined && Object.keys(value).some((key) => !keys.includes(` ${key} `))) fail();
    return value as Fields;
  }

  #list<Part>(value: unknown, read: (entry: unknown) => Part): Part[] {
    if (!Array.isArray(value)) fail();
    const { length } = value;
    if (length > LONGEST) fail();
    this.#count(length);
    const parts: Part[] = [];
    // By index: the list may have an iterator of its own.
    for (let at = 0; at < length; at += 1) parts.push(read(value[at]));
    return parts;
  }

  #count(entries: number): void {
    this.#left -= entries;
    if (this.#left < 0) fail();
  }
}

/** `read` gets what is there under each id, and the entry with that id. */
function byId<Entry extends { readonly id: string }, Read>(
  entries: readonly Entry[],
  fields: Fields,
  read: (value: unknown, entry: Entry) => Read,
): Record<string, Read> {
  return Object.fromEntries(entries.map((entry) => [entry.id, read(fields[entry.id], entry)]));
}

function text(value: unknown): string {
  return typeof value === 'string' && value.length <= LONGEST_TEXT ? value : fail();
}

function number(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : fail();
}

/** An answer that is no list. */
function word(value: unknown): string | number {
  return typeof value === 'number' ? number(value) : text(value);
}

/** Browsers write no number with more than 100. */
function decimalsOf(value: unknown = 0): number {
  const decimals = number(value);
  return decimals >= 0 && decimals <= 6 ? decimals : fail();
}

/** Those that are there. */
function texts<Key extends string>(values: Readonly<Record<Key, unknown>>): Partial<Record<Key, string>> {
  const there = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(there.map(([key, value]) => [key, text(value)])) as Partial<Record<Key, string>>;
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one, at) => one === b[at]);
}

function fail(): never {
  throw new Error('The contract has to be asked first.');
}
