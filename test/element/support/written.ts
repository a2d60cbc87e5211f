/** A scan with a question that is answered in words of one's own. */
import { expect } from '@open-wc/testing';
import type { AssessmentDefinition, Item } from '../../../src/engine/index.js';
import de from '../../../src/i18n/de.js';
import en from '../../../src/i18n/en.js';
import fr from '../../../src/i18n/fr.js';
import nl from '../../../src/i18n/nl.js';
import type { AiMaturityScan } from '../../../src/index.js';
import { anything, mount } from './mount.js';
import type { Settings } from './mount.js';
import { parts } from './screen.js';
import { complete, small } from './small.js';
import { until } from './until.js';
import { Visitor } from './visitor.js';

export const WORDS = { en, nl, de, fr };
export type Language = keyof typeof WORDS;
export const QUESTION = 'What holds you back?';
export const WRITTEN = 'No time, =1+1';

/** The coffee check, with words of one's own at its beginning. */
export function written(language: Language, more: Partial<Item> = {}): AssessmentDefinition {
  return small((it) => {
    const note = { id: 'note', type: 'text', maxLength: 30, ...more };
    const texts = it.texts.en;
    Object.assign(texts.items, { note: { question: QUESTION, label: 'Held back', hint: 'No names, please.' } });
    const [first, ...others] = it.sections;
    const sections = [{ ...first, items: ['note', ...(first?.items ?? [])] }, ...others];
    const items = [note, ...it.items];
    Object.assign(it, { schemaVersion: 2, items, sections, languages: [language], texts: { [language]: texts } });
  });
}

export async function asked(language: Language = 'en', more: Settings = {}, item: Partial<Item> = {}) {
  const scan = await mount({ lang: language, assessment: anything(written(language, item)), ...more });
  await new Visitor(scan).press(more.answers ? WORDS[language].resume : WORDS[language].start);
  return scan;
}

export function fieldOf(scan: AiMaturityScan): HTMLInputElement | HTMLTextAreaElement {
  const [found] = parts(scan, 'field');
  const isField = found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement;
  return isField ? found : expect.fail('There is no field');
}

/** As a paste does. */
export async function paste(scan: AiMaturityScan, pasted: string): Promise<void> {
  const field = fieldOf(scan);
  field.value = pasted;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await scan.updateComplete;
}

export const goOn = (scan: AiMaturityScan, language: Language = 'en') =>
  new Visitor(scan).press(WORDS[language].continue);

/** The result of a visit in which this was written. */
export async function resultWith(typed: string, more: Settings = {}): Promise<AiMaturityScan> {
  const scan = await mount({ lang: 'en', assessment: anything(written('en')), ...more });
  await new Visitor(scan).press(en.start);
  await paste(scan, typed);
  await goOn(scan);
  scan.answers = complete;
  await scan.updateComplete;
  // All else is answered by the page now.
  while (scan.stage === 'question') await goOn(scan);
  await until(() => parts(scan, 'review').length > 0, 'The answers are there');
  await new Visitor(scan).press(en.showResult);
  await until(() => scan.stage === 'result', 'The result');
  await scan.updateComplete;
  return scan;
}
