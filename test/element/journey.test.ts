// Runs in every engine: keyboard.
import { expect } from '@open-wc/testing';
import { hashOf, parseResult } from '../../src/contract/index.js';
import { builtInBenchmark, builtInCatalogues } from '../../src/content/advice/index.js';
import { fill } from '../../src/i18n/index.js';
import '../../src/define.js';
import type { Layout, Result } from '../../src/index.js';
import { createResult, DONT_KNOW, textFor } from '../../src/engine/index.js';
import type { Answers } from '../../src/engine/index.js';
import { assessment, dontKnowAll, alone, LANGUAGES, middling, nothingYet, walk } from './support/built-in.js';
import type { Language } from './support/built-in.js';
import { isBrief, isShort } from './support/engine.js';
import { hear } from './support/events.js';
import { mount } from './support/mount.js';
import { all, has, nameOf, names, pictures, text } from './support/screen.js';
import { Visitor } from './support/visitor.js';
import { stepOf } from '../engine/support/step.js';

const HIDDEN_FOR_NEVER = 5;
const NOT_FOR_ONE = 3;

/** Goes all the way, by keyboard alone. */
async function result(language: Language, layout: Layout, answers: Answers) {
  const scan = await mount({ lang: language, layout });
  const heard = hear();
  const visitor = new Visitor(scan);
  const asked = await walk(visitor, language, answers);
  expect(scan.stage).to.equal('review');
  await visitor.press(LANGUAGES[language].words.showResult);
  const [detail] = heard.results();
  if (!detail) throw new Error('No result was told.');
  return { scan, asked, detail, heard };
}

const CASES: [Language, Layout, string, Answers, number][] = [
  ['nl', 'question', 'a firm without AI', nothingYet, HIDDEN_FOR_NEVER],
  ['en', 'section', "don't know to everything", dontKnowAll, 0],
  ['de', 'question', 'somebody who works alone', alone, NOT_FOR_ONE],
  ['en', 'question', 'a middling firm', middling, 0],
  ['nl', 'section', 'a middling firm', middling, 0],
];

/**
 * The way through takes long: a short run goes it once in the other engines. In Chromium the middling firm, which is asked
 * everything, goes it in other tests as well (`keyboard.test.ts`, `quick.test.ts`, `quiet.test.ts`).
 */
const CASES_HERE = CASES.slice(0, isBrief ? 1 : isShort ? 3 : undefined);

describe('from the first screen to the result by keyboard', () => {
  for (const [language, layout, who, answers, hidden] of CASES_HERE) {
    it(`${language}, one ${layout} a page: ${who}`, async () => {
      const { scan, asked, detail, heard } = await result(language, layout, answers);

      expect(asked).to.have.length(assessment.items.length - hidden);
      expect(detail.answers).to.deep.equal(Object.fromEntries(asked.map((id) => [id, answers[id]])));
      expect(heard.results()).to.have.length(1);
      expect(scan.result).to.equal(detail);
      await verify(detail, language);
      showsAll(scan, detail, language);
    });
  }
});

/** The result is what the engine makes of the same answers; frozen, plain and of the published shape. */
async function verify(detail: Result, language: Language): Promise<void> {
  const { id, startedAt, completedAt } = detail;
  const hash = await hashOf(assessment);
  const context = {
    id,
    language,
    startedAt,
    completedAt,
    hash,
    catalogues: builtInCatalogues,
    benchmark: builtInBenchmark,
  };
  expect(detail.language).to.equal(language);
  expect(id).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(new Date(startedAt).toISOString()).to.equal(startedAt);
  expect(startedAt <= completedAt).to.equal(true);
  expect(detail).to.deep.equal(createResult(assessment, detail.answers, context));
  expect(isFrozenThrough(detail)).to.equal(true);
  expect(JSON.parse(JSON.stringify(detail))).to.deep.equal(detail);
  expect(parseResult(JSON.parse(JSON.stringify(detail)))).to.deep.equal({ ok: true, value: detail });
}

/** Step, ladder, scores, table, barriers, support and caveat are there to read. */
function showsAll(scan: Visitor['scan'], detail: Result, language: Language): void {
  const { text: original, words: ui } = LANGUAGES[language];
  const content = textFor(assessment, original, detail.answers);
  const { low, high, id } = stepOf(detail);
  const steps = assessment.steps.length;
  const name = content.steps[id]?.title ?? '';
  const position =
    low === high ? fill(ui.resultStep, { step: low, steps, name }) : fill(ui.resultBetween, { low, high, steps });

  const isKnown = low > 1 || high < steps;
  expect(names(scan, 'heading')[0]).to.equal(isKnown ? position : ui.unknownTitle);
  const picture = fill(ui.ladderPicture, { steps, position });
  expect(pictures(scan).map(nameOf)).to.deep.equal(isKnown ? [picture] : []);
  // Where nothing is known, there is nothing more to show.
  if (!isKnown) return;
  // What is folded away can be unfolded.
  const screen = text(scan.shadowRoot);
  const scored = assessment.dimensions.filter(({ id }) => detail.cells[id]);
  const dimensions = scored.map(({ id }) => content.dimensions[id]);
  for (const entry of [...dimensions, ...Object.values(content.steps)]) {
    expect(screen).to.include(entry?.title).and.to.include(entry?.description);
  }
  const rows = [...(all(scan, 'table')[1]?.querySelectorAll('tbody tr') ?? [])]
    .filter((row) => row.querySelector('th'))
    .map((row) => [...row.children].slice(0, 2).map(text));
  expect(rows).to.have.deep.members(
    Object.entries(detail.cells).flatMap(([id, cell]) =>
      cell ? [[content.dimensions[id]?.title, scoreText(cell, ui.cellBetween)]] : [],
    ),
  );
  showsWhatWasNamed(scan, detail, language);
  expect(screen).to.include(content.caveat).and.to.include(ui.aboutNotValidated);
}

/** The headings, and what the visitor chose of barriers and support. */
function showsWhatWasNamed(scan: Visitor['scan'], detail: Result, language: Language): void {
  const { text: original, words: ui } = LANGUAGES[language];
  const content = textFor(assessment, original, detail.answers);
  const screen = text(scan.shadowRoot);
  const named = detail.barriers.length > 0 ? [ui.barriersTitle] : [];
  for (const title of [ui.whyTitle, ui.cellsTitle, ui.supportTitle, ui.aboutTitle, ...named]) {
    expect(has(scan, 'heading', title), title).to.equal(true);
  }
  const chosen = [
    ...detail.barriers.map((id) => content.items['plans.barriers']?.options[id]),
    ...detail.supportWanted.map((id) => content.items['plans.support']?.options[id]),
  ];
  for (const label of chosen) expect(screen).to.include(label);
  // What was said instead of a choice is repeated; only "don't know" is said in words of its own.
  const { 'plans.support': support } = detail.answers;
  if (support === DONT_KNOW) expect(screen).to.include(content.items['plans.support']?.dontKnow ?? ui.dontKnow);
  else if (chosen.length === 0) expect(screen).to.include(content.items['plans.support']?.options.none);
}

function scoreText({ low, high }: { low: number; high: number }, between: string): string {
  const [from, to] = [Math.round(low), Math.round(high)];
  return from === to ? String(from) : fill(between, { low: from, high: to });
}

function isFrozenThrough(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isFrozenThrough);
}
