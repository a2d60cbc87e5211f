/**
 * `npm run minutes`: how long the scan takes. Made-up firms go through it page by page, in each language: what stands on a
 * page is counted in words and read at `WORDS_A_MINUTE`, and each choice and each press of a button takes its seconds.
 * Prints the median and the ninth decile; the exit status is 1 if the median is more than a tenth above what the first
 * screen calls "about".
 *
 * A page is read as a whole, with all options, although most people stop at the one that is theirs. What a visitor has to
 * ask a colleague, and the result, are not counted.
 */
import { register } from 'tsx/esm/api';

register();
const { assessment, languages, loadText } = await import('../src/content/index.ts');
const { askedAt, pages, textFor } = await import('../src/engine/index.ts');
const { loadWords } = await import('../src/i18n/words.ts');
const { countWords, MIND, POINT, PRESS, WORDS_A_MINUTE } = await import('../src/editor/length/reading.ts');

const FIRMS = 400;
/** Of a multiple question. */
const TICKS = 3;

/** Numbers from 0 to 1 that are the same in each run (mulberry32). */
let seed = 17;
function chance() {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}
const anyOf = (options) => options[Math.floor(chance() * options.length)].id;

/** An answer for each question; which of them are asked follows from these. */
function randomFirm() {
  const answer = ({ max = TICKS, options, type }) => {
    if (type === 'single') return anyOf(options);
    const open = options.filter(({ exclusive }) => !exclusive);
    return [...new Set(Array.from({ length: Math.min(max, TICKS) }, () => anyOf(open)))];
  };
  return Object.fromEntries(assessment.items.map((item) => [item.id, answer(item)]));
}

/** Seconds from the first screen to "Show my result", for one firm. */
function secondsOf(asked, answers, whole, words) {
  const { description, items, sections } = textFor(assessment, whole, answers);
  const intro = [
    whole.title,
    description ?? whole.description,
    words.introGet,
    words.introGetStep,
    words.introGetMissing,
  ];
  const more = [words.introGetCells, words.introTime, words.introDontKnow, words.introPrivacy, words.start];
  let read = countWords([...intro, ...more].join(' '));
  let act = MIND + POINT + PRESS;
  let section = null;
  for (const page of pages(asked, answers, 'question')) {
    const [item] = page.items;
    const { dontKnow, hint = '', options, question } = items[item.id];
    read += countWords([question, hint, ...Object.values(options), dontKnow ?? words.dontKnow].join(' '));
    if (page.section.id !== section) read += countWords(Object.values(sections[page.section.id]).join(' '));
    section = page.section.id;
    const choices = Array.isArray(answers[item.id]) ? answers[item.id].length : 1;
    act += choices * (MIND + POINT + PRESS) + POINT + PRESS;
  }
  // Nobody is made to read all answers again: the title, and the button.
  read += countWords([words.reviewTitle, words.reviewIntro, words.showResult].join(' '));
  return { seconds: (read / WORDS_A_MINUTE) * 60 + act + MIND + POINT + PRESS, words: read };
}

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
const sortedBy = (list, key) => list.map((one) => one[key]).sort((a, b) => a - b);
const minutes = (seconds) => (seconds / 60).toFixed(1);

let mistakes = 0;
for (const depth of ['full', 'quick']) {
  const asked = askedAt(assessment, depth);
  // As the first screen does.
  const promised = Math.max(1, Math.round((assessment.minutes * asked.items.length) / assessment.items.length));
  for (const language of languages) {
    const [text, words] = [await loadText(language), await loadWords([language])];
    const all = Array.from({ length: FIRMS }, () => secondsOf(asked, randomFirm(), text, words));
    const seconds = sortedBy(all, 'seconds');
    const median = at(seconds, 0.5);
    const isShort = median / 60 > promised * 1.1;
    if (isShort) mistakes += 1;
    console.log(
      `${isShort ? '✗' : '✓'} ${depth}, ${language}: ${at(sortedBy(all, 'words'), 0.5)} words, ${minutes(median)} minutes ` +
        `(nine of ten: ${minutes(at(seconds, 0.9))}); promised: ${promised}`,
    );
  }
}
process.exitCode = mistakes === 0 ? 0 : 1;
