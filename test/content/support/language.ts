import assert from 'node:assert/strict';
import { OTHERS, words } from './others.js';

/** What a language asks of every text in it, be it of the assessment, of the advice or of the widget. */
export interface LanguageRules {
  /** How much longer than in English a text may be. */
  readonly room: number;
  /** Words that would call the reader a friend. */
  readonly familiar?: RegExp;
  /** What its typography forbids. */
  readonly typography: readonly (readonly [rule: string, wrong: RegExp])[];
  /** Words that state a duty; the law changes, and sources differ. */
  readonly duty: RegExp;
  /** Words that speak of others in the firm. */
  readonly others: RegExp;
  /** Words of a scale of agreement. */
  readonly agreement: RegExp;
  /** One to five. */
  readonly numbers: readonly string[];
  /** Texts that are the same in English, and right. */
  readonly asInEnglish: readonly string[];
}

const noNarrowSpace = ['no narrow space', /\u202f/] as const;

const RULES: Readonly<Record<string, LanguageRules>> = {
  en: {
    room: 1,
    typography: [noNarrowSpace],
    duty: words('must|obliged|mandatory|required by'),
    others: OTHERS.en,
    agreement: words('agree|disagree'),
    numbers: ['one', 'two', 'three', 'four', 'five'],
    asInEnglish: [],
  },
  nl: {
    room: 1,
    familiar: words('je|jij|jou|jouw|jullie|jezelf'),
    typography: [noNarrowSpace, ['no straight quotation mark', /["']/]],
    duty: words('verplicht|moet|moeten'),
    others: OTHERS.nl,
    agreement: words('eens|oneens'),
    numbers: ['één', 'twee', 'drie', 'vier', 'vijf'],
    asInEnglish: ['Later'],
  },
  de: {
    room: 1.35,
    // With a small letter "ihr" is the familiar one, or "their", which is easily read as a slip for "Ihr".
    familiar: words('[Dd](?:u|ich|ir|ein\\p{L}*)|[Ee]u(?:ch|er|re[mnrs]?)|ihr\\p{L}*|Ihr (?:seid|habt|könnt)', 'u'),
    typography: [
      noNarrowSpace,
      ['quotation marks „ and “', /["'«»”‚‘]/],
      ['a quotation that opens and closes', /^[^„“]*“|„[^“]*(?:„|$)|“[^„]*“/],
      ['no star, colon or capital inside a word', /\p{L}[*:]\p{L}|\p{Ll}In(?:nen)?(?!\p{L})/u],
    ],
    duty: words('muss|müssen|pflicht|verpflichtet|vorgeschrieben'),
    others: OTHERS.de,
    agreement: words('einverstanden|zustimm\\p{L}*'),
    numbers: ['eine', 'zwei', 'drei', 'vier', 'fünf'],
    asInEnglish: [],
  },
  fr: {
    room: 1.35,
    familiar: words('tu|te|toi|ton|ta|tes|tiens?|tiennes?|t’\\p{L}+'),
    typography: [
      ['a narrow no-break space before ; : ! ? and »', /(?<!\u202f)[;:!?»]/],
      ['a narrow no-break space after «', /«(?!\u202f)/],
      ['no narrow space elsewhere', /(?<!«)\u202f(?![;:!?»])/],
      ['apostrophe ’ and quotation marks « »', /["'“”„‘]/],
      ['no point or dash that joins two genders', /\p{L}·\p{L}|\p{L}\(e\)|\p{L}-e-?s?(?!\p{L})/u],
    ],
    duty: words('doit|doivent|devez|faut|obligatoires?|obligée?s?'),
    others: OTHERS.fr,
    agreement: words('d’accord'),
    numbers: ['une', 'deux', 'trois', 'quatre', 'cinq'],
    asInEnglish: ['Construction', 'Invitation', '1\u00A0minute', '{count}\u00A0minutes'],
  },
};

export function rulesOf(language: string): LanguageRules {
  return RULES[language] ?? assert.fail(`no rules for "${language}"`);
}

/** Written out, without space around it or twice inside. */
export const isTrim = (text: string) => /^\S+(?:[ \u00a0\u202f]\S+)*$/.test(text);

/** The rules of address and typography that a text breaks. */
export function slips(text: string, { familiar, typography }: LanguageRules): string[] {
  const broken = typography.filter(([, wrong]) => wrong.test(text)).map(([rule]) => rule);
  return familiar?.test(text) ? [...broken, 'a formal address'] : broken;
}
