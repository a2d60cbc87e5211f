/** The words by which a table may name questions and answers: ids, and the texts of all languages. */
import { builtInDefinition, assessment as builtIn } from '../../content/index.js';
import { DONT_KNOW } from '../../engine/index.js';
import type { Assessment, AssessmentDefinition, Item } from '../../engine/index.js';
import de from '../../i18n/de.js';
import en from '../../i18n/en.js';
import fr from '../../i18n/fr.js';
import nl from '../../i18n/nl.js';

/** What a word stands for. Null: for several, so that only the id tells which. */
type Meanings<Meaning> = ReadonlyMap<string, Meaning | null>;

export interface Vocabulary {
  readonly items: Meanings<Item>;
  /** By item id: option ids, and `dont-know`. */
  readonly options: ReadonlyMap<string, Meanings<string>>;
}

/** Two spellings of one word: case, spaces, quotation marks and the mark at the end do not matter. */
export function spelling(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('\u00df', 'ss')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2014]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/[\s?:.!]+$/, '')
    .trim();
}

/** `assessment`: has passed `parseDefinition`, or is the built-in one, whose texts are loaded. */
export async function vocabularyOf(assessment: Assessment): Promise<Vocabulary> {
  const texts = Object.values(await textsOf(assessment));
  const items = new Words<Item>();
  const options = new Map<string, Meanings<string>>();
  for (const item of assessment.items) {
    const told = texts.flatMap(({ items: ofItems }) => ofItems[item.id] ?? []);
    items.add(item.id, item, true);
    const answers = new Words<string>();
    answers.add(DONT_KNOW, DONT_KNOW, true);
    for (const { id } of item.options) answers.add(id, id, true);
    for (const words of [en, nl, de, fr]) answers.add(words.dontKnow, DONT_KNOW);
    for (const text of told) {
      for (const variant of [text, ...Object.values(text.variants ?? {})]) {
        for (const name of [variant.label, variant.question]) if (name !== undefined) items.add(name, item);
        for (const [id, label] of Object.entries(variant.options ?? {})) answers.add(label, id);
      }
      if (text.dontKnow !== undefined) answers.add(text.dontKnow, DONT_KNOW);
    }
    options.set(item.id, answers.meanings);
  }
  return { items: items.meanings, options };
}

/** The texts of a definition by language. */
export async function textsOf(assessment: Assessment): Promise<AssessmentDefinition['texts']> {
  const definition = assessment === builtIn ? await builtInDefinition() : assessment;
  return (definition as Partial<AssessmentDefinition>).texts ?? {};
}

class Words<Meaning> {
  readonly #ids = new Set<string>();
  readonly meanings = new Map<string, Meaning | null>();

  /** An id goes before a text; a text of two meanings has none. */
  add(word: string, meaning: Meaning, isId = false): void {
    const key = spelling(word);
    if (isId) this.#ids.add(key);
    else if (this.#ids.has(key)) return;
    const known = this.meanings.get(key);
    this.meanings.set(key, isId || known === undefined || known === meaning ? meaning : null);
  }
}
