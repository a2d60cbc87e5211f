/** Shows questions that are answered by typing. Loaded with a definition that has such questions. */
import { isOptional } from '../../engine/values.js';
import { fill, pickLanguage } from '../../i18n/index.js';
import type { FieldWords } from '../../i18n/fields/en.js';
import de from '../../i18n/fields/de.js';
import en from '../../i18n/fields/en.js';
import fr from '../../i18n/fields/fr.js';
import nl from '../../i18n/fields/nl.js';
import type { Fields, ViewContext } from '../session/context.js';
import { numberField, numberLabel } from './number-field.js';
import { textField } from './text-field.js';

export type { Fields };

const WORDS = { en, nl, de, fr } as const satisfies Record<string, FieldWords>;
const LANGUAGES = ['en', 'nl', 'de', 'fr'] as const;

/** `wanted`: languages of the words at fields, best first. Words of the page (`messages`) go before these. */
export function fieldsIn(wanted: readonly string[]): Fields {
  const own: FieldWords = WORDS[pickLanguage(wanted, LANGUAGES) ?? 'en'];
  return {
    typedField: (context, item) => {
      if (item.type === 'number') return numberField(wordsOf(own, context), context, item);
      return item.type === 'text' ? textField(wordsOf(own, context), context, item) : undefined;
    },
    typedText: (context, item, answer) => {
      if (typeof answer === 'number') return numberLabel(context, item, answer);
      return item.type === 'text' && typeof answer === 'string' ? answer : undefined;
    },
    textsTold: (facts) => {
      const { items } = facts.asked;
      const texts = items.filter(({ type }) => type === 'text');
      if (texts.length === 0) return undefined;
      const words = wordsOf(own, facts);
      const empty = texts.filter(isOptional).length;
      const required = texts.length - empty;
      const ofOthers = required > 0 ? words.fieldsOthers : words.introDontKnow;
      return [
        empty > 0 ? fill(words.fieldsEmpty, { count: empty }) : '',
        required > 0 ? fill(words.fieldsRequired, { count: required }) : '',
        items.length > texts.length ? ofOthers : '',
      ]
        .filter(Boolean)
        .join(' ');
    },
  };
}

function wordsOf(own: FieldWords, { words }: Pick<ViewContext, 'words'>): FieldWords & ViewContext['words'] {
  return { ...own, ...words };
}
