/** Small scans to begin with, in the language of the editor. */
import type { Draft } from '../model/draft.js';
import type { Json, JsonObject } from '../model/json.js';
import { TEMPLATE_WORDS } from './words.js';
import type { TemplateWords } from './words.js';

export const TEMPLATES = ['gates', 'mean', 'bands'] as const;
export type TemplateName = (typeof TEMPLATES)[number];

const QUESTIONS = ['q1', 'q2', 'q3', 'q4'] as const;

/** `language`: one that the editor has. */
export function template(name: TemplateName, language: keyof typeof TEMPLATE_WORDS): Draft {
  const words = TEMPLATE_WORDS[language];
  const scored = { id: 'total', score: name === 'bands' ? 'sum' : 'mean', items: QUESTIONS.map((item) => ({ item })) };
  return {
    schemaVersion: 2,
    ...{ id: 'my-scan', version: '1.0.0', validation: 'not-validated', minutes: 2, languages: [language] },
    items: QUESTIONS.map((id) => question(id)),
    sections: [{ id: 'section-1', items: [...QUESTIONS] }],
    dimensions: [scored],
    steps: [{ id: 'step-1' }, { id: 'step-2', gate: gate(name, 1) }, { id: 'step-3', gate: gate(name, 2) }],
    texts: { [language]: texts(words) },
  };
}

function question(id: string): JsonObject {
  return { id, type: 'single', options: [0, 1, 2].map((value) => ({ id: `a${value + 1}`, value })) };
}

/** What the second (1) or the third step (2) asks. */
function gate(name: TemplateName, step: 1 | 2): Json {
  if (name === 'mean') return { dimension: 'total', atLeast: step === 1 ? 40 : 70 };
  if (name === 'bands') return { dimension: 'total', atLeast: step === 1 ? 3 : 6 };
  const facts = step === 1 ? ['q1', 'q2'] : ['q1', 'q2', 'q3', 'q4'];
  return { all: facts.map((item) => ({ item, atLeast: step })) };
}

function texts(words: TemplateWords): JsonObject {
  const { answers, caveat, description, facts, section, source, steps, title, total } = words;
  const options = Object.fromEntries(answers.map((text, at) => [`a${at + 1}`, text]));
  return {
    ...{ title, description, caveat, source },
    sections: { 'section-1': { title: section } },
    items: Object.fromEntries(facts.map(([question, label], at) => [`q${at + 1}`, { question, label, options }])),
    dimensions: { total: { title: total, description: total } },
    steps: Object.fromEntries(steps.map(([name, what], at) => [`step-${at + 1}`, { title: name, description: what }])),
  };
}
