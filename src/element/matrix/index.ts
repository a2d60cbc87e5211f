/** Shows questions with the same options as the rows of one table. Loaded with a definition that has such questions. */
import { pickLanguage } from '../../i18n/index.js';
import type { MatrixWords } from '../../i18n/matrix/en.js';
import de from '../../i18n/matrix/de.js';
import en from '../../i18n/matrix/en.js';
import fr from '../../i18n/matrix/fr.js';
import nl from '../../i18n/matrix/nl.js';
import type { Matrices } from '../session/context.js';
import { position } from './position.js';
import { matrix } from './view.js';

export type { Matrices };

const WORDS = { en, nl, de, fr } as const satisfies Record<string, MatrixWords>;
const LANGUAGES = ['en', 'nl', 'de', 'fr'] as const;

/** `wanted`: languages of its own words, best first. Words of the page (`messages`) go before these. */
export function matricesIn(wanted: readonly string[]): Matrices {
  const own: MatrixWords = WORDS[pickLanguage(wanted, LANGUAGES) ?? 'en'];
  return {
    matrix,
    position: (context, page, path) => position({ ...own, ...context.words }, context, page, path),
  };
}
