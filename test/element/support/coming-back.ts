/** Visitors who come back with the code of an earlier visit. */
import { encodeAnswers } from '../../../src/engine/index.js';
import type { Answers } from '../../../src/engine/index.js';
import { assessmentHash as hash } from '../../../src/content/hash.js';
import type { AiMaturityScan } from '../../../src/index.js';
import { assessment, LANGUAGES, middling } from './built-in.js';
import type { Language } from './built-in.js';
import { mount } from './mount.js';
import { press, toReview } from './result.js';
import { one } from './screen.js';
import { until } from './until.js';

/** Of then; what is answered now is `middling`. */
const THEN: Answers = { ...middling, 'can.people.tools': 'private-accounts', 'use.results': 'not-looked-at' };

const form = (scan: AiMaturityScan) => scan.shadowRoot?.querySelector('[part="come-back"]');

/** The first screen with the form for a code. */
export async function comingBack(lang: Language): Promise<AiMaturityScan> {
  const scan = await mount({ lang });
  one(scan, 'button', LANGUAGES[lang].words.comeBack).click();
  await until(() => form(scan)?.querySelector('input') != null, 'the form');
  return scan;
}

/** The first screen, where the answers of then were found. */
async function found(lang: Language): Promise<AiMaturityScan> {
  const scan = await comingBack(lang);
  const input = form(scan)?.querySelector('input');
  if (input) input.value = encodeAnswers(assessment, THEN, { hash, date: '2026-01-31' });
  one(scan, 'button', LANGUAGES[lang].words.backFind).click();
  await until(() => !form(scan)?.querySelector('form'), 'the answers of then');
  return scan;
}

/** The result of then. */
export async function lookingBack(lang: Language): Promise<AiMaturityScan> {
  const scan = await found(lang);
  await press(scan, LANGUAGES[lang].words.backLook);
  await until(() => scan.stage === 'result', 'the result of then');
  await scan.updateComplete;
  return scan;
}

/** The result of somebody who came back, with then and now. */
export async function backAgain(lang: Language): Promise<AiMaturityScan> {
  const { words } = LANGUAGES[lang];
  const scan = await found(lang);
  await press(scan, words.backAgain);
  scan.answers = middling;
  await toReview(scan);
  await press(scan, words.showResult);
  return scan;
}
