/** The one who leads a scan, and colleagues who answer an invitation on pages of their own. */
import { setViewport } from '@web/test-runner-commands';
import { assessmentHash as hash } from '../../../src/content/hash.js';
import { encodeInvitation, encodeVoice } from '../../../src/engine/index.js';
import type { Answers } from '../../../src/engine/index.js';
import type { AiMaturityScan } from '../../../src/index.js';
import { answer, assessment, LANGUAGES, middling, questionOf } from './built-in.js';
import type { Language } from './built-in.js';
import { mount } from './mount.js';
import type { Settings } from './mount.js';
import { press, shownResult } from './result.js';
import { has, one, parts, text } from './screen.js';
import { until } from './until.js';
import { Visitor } from './visitor.js';

export const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1200, height: 900 };

export const VOICES: readonly string[] = assessment.voices ?? [];

/** In a firm of several people, which step is far from what the two colleagues see. */
export const LEAD: Answers = { ...middling, 'profile.size': '10-49' };
/** Sees the least, and the most, of everything. */
export const LOW = answersAt(0, { 'use.frequency': 'tried' });
export const HIGH = answersAt(4);

/** The same option, by its place, to each question that colleagues may answer. */
export function answersAt(place: number, others: Answers = {}): Answers {
  const ids = assessment.items.filter(({ id }) => VOICES.includes(id));
  return { ...Object.fromEntries(ids.map(({ id, options }) => [id, options[place]?.id ?? ''])), ...others };
}

export function voiceCode(answers: Answers, mark = 0): string {
  return encodeVoice(assessment, answers, { hash, date: '2026-11-30', mark });
}

export function invitationCode(answers: Answers = LEAD): string {
  return encodeInvitation(assessment, answers, { hash, date: '2026-11-30' });
}

const summary = (scan: AiMaturityScan) => parts(scan, 'ask-colleagues')[0]?.querySelector('summary');
const codesField = (scan: AiMaturityScan) => scan.shadowRoot?.querySelector('textarea');

/** The lead's result, with the row open. */
export async function asking(settings: Settings = {}, lang: Language = 'en'): Promise<AiMaturityScan> {
  const scan = await shownResult({ answers: LEAD, lang, ...settings });
  summary(scan)?.click();
  await until(() => Boolean(codesField(scan)), 'the field for codes');
  return scan;
}

/** The lead types codes of colleagues. */
export async function takeIn(scan: AiMaturityScan, typed: string, lang: Language = 'en'): Promise<void> {
  const field = codesField(scan);
  if (!field) throw new Error('There is no field for codes');
  field.value = typed;
  await press(scan, LANGUAGES[lang].words.voicesTake);
}

/** What is left in the field, and what is said about it. */
export function leftOver(scan: AiMaturityScan): { readonly field: string; readonly problems: readonly string[] } {
  const problems = [...(scan.shadowRoot?.querySelectorAll('#voices-problem li') ?? [])];
  return { field: codesField(scan)?.value ?? '', problems: problems.map(text) };
}

/** The first screen after somebody typed a code there. */
export async function arriving(code: string, settings: Settings = {}, lang: Language = 'en'): Promise<AiMaturityScan> {
  const { words } = LANGUAGES[lang];
  const scan = await mount({ lang, ...settings });
  await press(scan, words.comeBack);
  await until(() => scan.shadowRoot?.querySelector('[part="come-back"] input') != null, 'the form');
  const input = scan.shadowRoot?.querySelector<HTMLInputElement>('[part="come-back"] input');
  if (input) input.value = code;
  await press(scan, words.backFind);
  await until(() => parts(scan, 'guest').length > 0, 'the question');
  await scan.updateComplete;
  return scan;
}

/** A colleague answers on a phone, by keyboard, as one would with a switch or a screen reader. Gives the code to give back. */
export async function colleagueAnswers(invitation: string, answers: Answers, lang: Language = 'en'): Promise<string> {
  const { words } = LANGUAGES[lang];
  await setViewport(PHONE);
  const scan = await arriving(invitation, {}, lang);
  const visitor = new Visitor(scan);
  await visitor.press(words.guestStart);
  for (const id of VOICES) {
    if (!has(scan, 'group', questionOf(lang, id, LEAD))) continue;
    await answer(visitor, lang, id, answers[id] ?? '');
    await visitor.press(words.continue);
  }
  one(scan, 'heading', words.guestDone);
  const code = text(parts(scan, 'code')[0] ?? null);
  scan.remove();
  await setViewport(DESKTOP);
  return code;
}

/** The lead's result with three colleagues, who see the least, the most, and nearly the most. */
export async function withThree(settings: Settings = {}): Promise<AiMaturityScan> {
  const scan = await asking(settings);
  await takeIn(scan, [LOW, HIGH, answersAt(3)].map((answers) => voiceCode(answers)).join('\n'));
  return scan;
}
