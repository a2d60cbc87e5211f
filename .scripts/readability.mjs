/**
 * `npm run readability`: measures the readability of all texts in each language. Prints a table for each language and the
 * texts that are hard to read; the exit status is 1 if a text has to be changed.
 *
 * The limit is a score of 60. In all four formulas, 60 to 70 means "standard", which is usually taken as level B1. The
 * formulas were made for samples of a hundred words; a question of eight words may score ten points too high or too low.
 * So a low score is a reason to look for a shorter word, not a proof. Texts with fewer than `SCORED_FROM` words are
 * checked for long words only. The package `flesch` has only the English one of the four formulas.
 */
import { register } from 'tsx/esm/api';
import { syllables } from './syllables.mjs';

register();
const { languages, loadText } = await import('../src/content/index.ts');
const { loadAdviceText } = await import('../src/content/advice/index.ts');
const { actionLanguages, loadActionText } = await import('../src/content/advice/actions/index.ts');
const { loadWords } = await import('../src/i18n/words.ts');
const { LONG_SENTENCE, longWords, sentencesOf, TOO_LONG_SENTENCE } = await import('../src/editor/texts/plain.ts');

const LINE = 60;
const SCORED_FROM = 6;

/** `score` of words a sentence and syllables a word. */
const LANGUAGES = {
  en: { formula: 'Flesch Reading Ease', score: (w, s) => 206.835 - 1.015 * w - 84.6 * s },
  nl: { formula: 'Flesch-Douma', score: (w, s) => 206.84 - 0.93 * w - 77 * s },
  de: { formula: 'Amstad', score: (w, s) => 180 - w - 58.5 * s },
  fr: { formula: 'Kandel-Moles', score: (w, s) => 207 - 1.015 * w - 73.6 * s },
};

/** Kinds of text that have to reach the line; the others are names and parts of a line, which are only listed. */
const RUNNING = ['questions', 'hints', 'descriptions', 'results', 'advice', 'actions'];

/** Made of proper names and dates, which have no plainer word: the sources of the figures. */
const ALLOWED = [/^advice\.benchmark\.[\w-]+\.source$/];

let mistakes = 0;
for (const language of languages) report(language, await textsOf(language));
console.log(mistakes === 0 ? '\nNothing has to be mended.' : `\n${mistakes} to mend (marked with ✗).`);
process.exitCode = mistakes === 0 ? 0 : 1;

async function textsOf(language) {
  const all = [
    ...flat(await loadText(language)),
    ...flat(await loadAdviceText(language), 'advice.'),
    ...(actionLanguages.includes(language) ? flat(await loadActionText(language), 'actions.') : []),
    ...flat(await loadWords([language]), 'words.'),
  ];
  return all
    .filter(({ place }) => !ALLOWED.some((pattern) => pattern.test(place)))
    .map(({ place, text }) => ({ kind: kindOf(place), place, text, ...measure(text, language) }));
}

function flat(value, place = '') {
  if (typeof value === 'string') return [{ place, text: value }];
  const start = place && !place.endsWith('.') ? `${place}.` : place;
  return Object.entries(value).flatMap(([key, part]) => flat(part, `${start}${key}`));
}

function kindOf(place) {
  const key = place.split('.').at(-1);
  if (/^words\.(?:who|money|evidence)[A-Z\d]/.test(place)) return 'names';
  if (place.startsWith('words.')) return 'results';
  if (place.includes('.options.')) return 'options';
  if (['title', 'label', 'dontKnow'].includes(key) || /^(?:rows|columns)\./.test(place)) return 'names';
  if (['measure', 'population', 'place'].includes(key)) return 'figures';
  if (place.startsWith('advice.')) return 'advice';
  if (place.startsWith('actions.')) return kindOfAction(place);
  return { question: 'questions', hint: 'hints' }[key] ?? 'descriptions';
}

/** Names of tasks and what to check there are lists of a few words. */
function kindOfAction(place) {
  if (/\.(?:title|name|safe|check|holds|tips|more)$/.test(place)) return 'names';
  return 'actions';
}

function measure(text, language) {
  const sentences = sentencesOf(text);
  const words = sentences.flat();
  return {
    sentences: sentences.length,
    words: words.length,
    syllables: words.reduce((sum, word) => sum + syllables(word, language), 0),
    longSentence: Math.max(0, ...sentences.map(({ length }) => length)),
    longWords: longWords(words, language),
  };
}

function scoreOf(texts, language) {
  const [sentences, words, count] = ['sentences', 'words', 'syllables'].map((key) =>
    texts.reduce((sum, text) => sum + text[key], 0),
  );
  const [wordsASentence, syllablesAWord] = [words / sentences, count / words];
  return { wordsASentence, syllablesAWord, score: LANGUAGES[language].score(wordsASentence, syllablesAWord) };
}

function report(language, texts) {
  console.log(`\n${language}: ${LANGUAGES[language].formula}\n`);
  const kinds = ['questions', 'options', 'hints', 'descriptions', 'results', 'advice', 'actions', 'names', 'figures'];
  const head = ['', 'texts', 'words/sentence', 'syllables/word', 'score', `below ${LINE}`];
  const rows = [...kinds, 'all'].map((kind) => {
    const some = texts.filter((text) => kind === 'all' || text.kind === kind);
    const { wordsASentence, syllablesAWord, score } = scoreOf(some, language);
    const below = some.filter((text) => isBelow(text, language)).length;
    return [kind, some.length, wordsASentence.toFixed(1), syllablesAWord.toFixed(2), score.toFixed(0), below];
  });
  for (const [kind, ...cells] of [head, ...rows]) {
    console.log(
      `  ${kind.padEnd(14)}${cells.map((cell, at) => String(cell).padStart(head[at + 1].length + 2)).join('')}`,
    );
  }
  const findings = texts.flatMap((text) => problems(text, language));
  if (findings.length > 0) console.log('');
  for (const { mend, what } of findings) console.log(`  ${mend ? '✗' : '·'} ${what}`);
  mistakes += findings.filter(({ mend }) => mend).length;
}

function isBelow(text, language) {
  return text.words >= SCORED_FROM && scoreOf([text], language).score < LINE;
}

function problems(text, language) {
  const { kind, longSentence, longWords, place, words } = text;
  const found = [];
  const add = (mend, why) => found.push({ mend, what: `${why}: ${place}: ${text.text}` });
  if (isBelow(text, language)) add(RUNNING.includes(kind), `score ${scoreOf([text], language).score.toFixed(0)}`);
  if (longSentence > LONG_SENTENCE) add(longSentence > TOO_LONG_SENTENCE, `sentence of ${longSentence} words`);
  if (longWords.length > 0) add(kind === 'options' && words < SCORED_FROM, `long word ${longWords.join(', ')}`);
  return found;
}
