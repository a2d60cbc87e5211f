/** Whole words; `\b` would see the end of a word before every letter with an accent. */
export const words = (pattern: string, flags = 'iu') => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, flags);

/** Words that speak of others in the firm, by language. Without anything of Node, for tests in the browser too. */
export const OTHERS = {
  en: words('teams?|colleagues?|staff|people|employees?|everybody'),
  nl: words('teams?|collega|personeel|medewerkers?|mensen'),
  de: words('teams?|kolleg\\p{L}*|personal|leuten?|mitarbeit\\p{L}*|beschäftigten?'),
  fr: words('équipes?|collègues?|personnel|salariée?s?|employée?s?|gens|personnes?'),
} as const;

/** Words of more than one person, in which an answer or an action would be wrong for one. */
export const PLURAL = {
  en: words('we|us|our|ours|ourselves'),
  nl: words('wij|we|ons|onze'),
  de: words('wir|uns|unser\\p{L}*'),
  fr: words('nous|notre|nos'),
} as const;
