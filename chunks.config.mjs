import { readdirSync } from 'node:fs';

/**
 * The files of the script for a tag: when each is loaded, and which modules it begins with. A file holds these modules and
 * all that they import, as far as no other file needs it too; what several need is in the script itself, which hands it on.
 * So a module is in the first load if the script imports it, or if two later files do.
 *
 * `after` names a file that is always there before: what both need is in that one, as is what two files after it need.
 */
const LANGUAGES = ['en', 'nl', 'de', 'fr'];
export const SCRIPT = 'ai-maturity-scan';

/**
 * Small modules without state. Each file that needs one contains a copy. Otherwise they would be in the script, since two
 * later files need them: 0.8 kB of the first load.
 */
export const COPIED = [
  'src/address.ts',
  'src/element/host/direction.ts',
  'src/engine/in-bands.ts',
  'src/element/loading/can-score.ts',
  'src/element/loading/complete-options.ts',
  'src/element/loading/when-idle.ts',
  'src/element/session/day.ts',
  'src/element/session/reset-question.ts',
  'src/element/session/result-id.ts',
  'src/element/voices/outbox.ts',
  'src/element/voices/time-for.ts',
  'src/engine/written-texts.ts',
];

/** A module that others import only to hand it on, and of which no file uses anything: nobody's imports lead to it. */
export const UNUSED = ['src/engine/planning.ts'];

const inEachLanguage = (entry) =>
  LANGUAGES.map((language) => ({
    ...entry,
    file: entry.file.replace('*', language),
    modules: entry.modules.map((module) => module.replace('*', language)),
  }));

/** Codes of countries, lower case. */
function placesWithFigures() {
  const files = readdirSync(new URL('src/content/figures/places/', import.meta.url));
  return files.map((file) => file.replace('.ts', '')).filter((place) => !['eu', 'index'].includes(place));
}

export const CHUNKS = [
  { file: SCRIPT, when: 'with the page', modules: ['src/cdn.ts'] },
  // English is in the script.
  ...inEachLanguage({ file: '*', when: 'with the page', modules: ['src/languages/*.ts'] }),
  { file: 'rest', when: 'while the visitor answers the first section', modules: ['src/content/whole.ts'] },
  ...inEachLanguage({
    file: 'rest-*',
    when: 'while the visitor answers the first section',
    modules: ['src/content/text/*.other-sections.js'],
  }),
  {
    file: 'coming-back',
    when: 'while the visitor answers the later sections; on the first screen, if the visitor has been here before',
    modules: ['src/element/coming-back.ts', 'src/content/hash.ts'],
  },
  {
    file: 'result',
    when: 'while the visitor answers the later sections',
    modules: ['src/element/review-and-result.ts', 'src/content/advice/index.ts', 'src/content/advice/actions/index.ts'],
    after: 'coming-back',
  },
  // The first screen of a result is painted without waiting for these three, which are loaded after `result`.
  {
    file: 'details',
    when: 'while the visitor answers the later sections',
    modules: ['src/element/result/details.ts'],
    after: 'result',
  },
  {
    file: 'paper',
    when: 'while the visitor answers the later sections',
    modules: ['src/element/result/paper/index.ts'],
    after: 'details',
  },
  {
    file: 'exports',
    when: 'while the visitor answers the later sections',
    modules: ['src/element/result/export/index.ts'],
    after: 'details',
  },
  ...inEachLanguage({
    file: 'result-*',
    when: 'while the visitor answers the later sections',
    modules: ['src/i18n/*.results.js', 'src/content/advice/text/*.ts'],
  }),
  // The result is painted without waiting for these. What it waits for is the library without words, in `result`.
  ...inEachLanguage({
    file: 'actions-*',
    when: 'while the visitor answers the later sections',
    modules: ['src/content/advice/actions/text/*/index.ts'],
  }),
  // Official figures: the EU's are in `result`, those of a country come if the page or the visitor says where the firm is.
  ...placesWithFigures().map((place) => ({
    file: `figures-${place}`,
    when: 'with the result, if the firm is there',
    modules: [`src/content/figures/places/${place}.ts`],
  })),
  // The result is painted without waiting for it; paper waits.
  { file: 'qr', when: 'after `result`, unless the page has `resume="none"`', modules: ['src/element/resume/qr.ts'] },
  {
    file: 'checks',
    when: 'if the page has settings, files, words or answers of its own, or keeps answers',
    modules: [
      'src/element/checks.ts',
      'src/element/draft/draft-keeper.ts',
      'src/element/loading/fetch-text.ts',
      'src/element/loading/custom-definition.ts',
    ],
  },
  {
    file: 'fields',
    when: 'with a definition of its own, if that has questions that are answered by typing',
    modules: ['src/element/fields/index.ts'],
  },
  {
    file: 'matrix',
    when: 'with a definition of its own, if that has questions in a table',
    modules: ['src/element/matrix/index.ts'],
  },
  {
    file: 'beside',
    when: 'with the result, if the page has figures of many firms to compare with',
    modules: ['src/element/result/beside/index.ts'],
    after: 'details',
  },
  ...inEachLanguage({
    file: 'beside-*',
    when: 'with the result, if the page has figures of many firms to compare with',
    modules: ['src/i18n/cohort/*.ts'],
  }),
  {
    file: 'search',
    when: 'while the visitor answers the later sections, if the page has a definition of its own',
    modules: ['src/engine/search/large.ts', ...UNUSED],
    after: 'result',
  },
  {
    file: 'voices',
    when: 'if the visitor asks colleagues, or has taken in what they answered',
    modules: ['src/element/voices/index.ts'],
    after: 'details',
  },
  ...inEachLanguage({
    file: 'voices-*',
    when: 'with `voices`, or with `guest`',
    modules: ['src/i18n/voices/*.ts'],
  }),
  {
    file: 'guest',
    when: 'if a colleague asked the visitor, who sees no result: nothing of that is loaded',
    modules: ['src/element/voices/guest/guest-controller.ts'],
    after: 'coming-back',
  },
  {
    file: 'delivery',
    when: 'with the result, if the tag has an endpoint',
    modules: ['src/element/delivery/delivery-controller.ts'],
  },
];

/** The same of the script for the tag that shows the figures of many firms. It has no modules in common with the one above. */
export const COHORT_SCRIPT = 'ai-maturity-cohort';
export const COHORT_CHUNKS = [
  { file: COHORT_SCRIPT, when: 'with the page', modules: ['src/cdn-cohort.ts'] },
  ...inEachLanguage({ file: 'cohort-*', when: 'with the page', modules: ['src/cohort-element/languages/*.ts'] }),
  {
    file: 'cohort-files',
    when: 'when somebody prints or downloads',
    modules: ['src/cohort-element/files/index.ts', 'src/cohort-element/print.ts'],
  },
  {
    file: 'cohort-weighted',
    when: 'if the page says how many firms exist, or its country has such numbers',
    modules: ['src/cohort/raking/rake.ts'],
  },
];
