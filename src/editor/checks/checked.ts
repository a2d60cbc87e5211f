/** What the contract says of a draft, once for each draft. */
import { parseCatalogue } from '../../contract/catalogue.js';
import { parseDefinition } from '../../contract/definition.js';
import { pathText } from '../../contract/issues.js';
import type { Issue } from '../../contract/issues.js';
import { warningsOf } from '../../contract/warnings/index.js';
import type { AssessmentDefinition } from '../../engine/text.js';
import { definitionOf, SUPPORT, supportOf } from '../model/beside.js';
import type { Draft } from '../model/draft.js';
import { edited } from '../model/edits.js';
import { lackingLanguage } from './untranslated.js';

export interface Checked {
  /** Null if it has mistakes. Without languages that lack texts, if that is all: meanwhile the scan works in the others. */
  readonly definition: AssessmentDefinition | null;
  /** Of the definition; if there is one, also those of the offers of support. */
  readonly mistakes: readonly Issue[];
}

const known = new WeakMap<Draft, Checked>();
const warnings = new WeakMap<AssessmentDefinition, readonly Issue[]>();
/** The definition that was checked last, and what came of it. */
let last: { readonly definition: Draft; readonly checked: Checked } | null = null;

export function checked(draft: Draft): Checked {
  const before = known.get(draft);
  if (before) return before;
  const { definition, mistakes } = definitionChecked(definitionOf(draft));
  const now = { definition, mistakes: definition ? [...mistakes, ...supportMistakes(definition, draft)] : mistakes };
  known.set(draft, now);
  return now;
}

/** What lies beside a definition may change without it; then it is not checked again, and stays the same object. */
function definitionChecked(definition: Draft): Checked {
  if (last && isSame(last.definition, definition)) return last.checked;
  const parsed = parseDefinition(definition);
  const now = parsed.ok
    ? { definition: parsed.value, mistakes: [] }
    : { definition: inWholeLanguages(definition, parsed.issues), mistakes: parsed.issues };
  last = { definition, checked: now };
  return now;
}

/** The definition in the languages that lack nothing; null if it has other mistakes. */
function inWholeLanguages(definition: Draft, mistakes: readonly Issue[]): AssessmentDefinition | null {
  const told = mistakes.filter(({ code }) => code !== 'more-issues');
  const lacking = [...new Set(told.map((one) => lackingLanguage(definition, one)))];
  const whole = lacking.reduce<Draft | null>((rest, language) => {
    const without = rest && language !== null ? edited(rest, { type: 'remove-language', language }) : null;
    return without?.ok ? without.draft : null;
  }, definition);
  const parsed = whole && parseDefinition(whole);
  return parsed?.ok ? parsed.value : null;
}

function isSame(one: Draft, other: Draft): boolean {
  const keys = Object.keys(one);
  return keys.join() === Object.keys(other).join() && keys.every((key) => one[key] === other[key]);
}

/** Of the offers of support, with paths as in the draft. */
function supportMistakes(definition: AssessmentDefinition, draft: Draft): readonly Issue[] {
  const support = supportOf(draft);
  if (!support) return [];
  return parseCatalogue(definition, support).issues.map((one) => ({
    ...one,
    path: `${pathText(SUPPORT)}${one.path.slice(1)}`,
  }));
}

/** What has no effect, of a draft without mistakes. May take a second for a large one. */
export function withoutEffect(draft: Draft): readonly Issue[] {
  const { definition } = checked(draft);
  if (!definition) return [];
  const found = warnings.get(definition) ?? warningsOf(definition);
  warnings.set(definition, found);
  return found;
}
