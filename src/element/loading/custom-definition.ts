import { pickLanguage } from '../../i18n/index.js';
import { directionOf } from '../host/direction.js';
import type { Fields } from '../fields/index.js';
import type { Matrices } from '../matrix/index.js';
import type { ScanRequest, ScanText } from './scan.js';
import { fetchText } from './fetch-text.js';
import { firstLook } from './first-look.js';
import { LoadError, packageModule } from './load-error.js';

/** Texts that have arrived, so that the whole check reads what was shown. */
const texts = new WeakMap<ScanRequest, string>();

/**
 * A custom definition. `isWhole`: checked by the contract. Else at first sight where that is enough to show its questions;
 * nothing of that can be scored. `early`: what came of asking for it, where that was begun already. Rejects with a
 * `LoadError`, or with the signal's reason.
 */
export async function loadCustomDefinition(
  request: ScanRequest,
  isWhole: boolean,
  signal: AbortSignal,
  early: Promise<Response | Error> | false,
): Promise<ScanText> {
  const { definition, languages, src } = request;
  const json =
    definition === null ? (texts.get(request) ?? (await fetchText(src, 'The assessment', signal, early))) : null;
  if (json !== null) texts.set(request, json);
  const seen = isWhole ? null : firstLook(json === null ? definition : parsed(json), languages);
  return withViews(seen ?? (await checked(definition, json, languages)), languages);
}

/** With what shows questions that are answered by typing, and those that are rows of a table, if it has such questions. */
async function withViews(text: ScanText, languages: readonly string[]): Promise<ScanText & Fields & Matrices> {
  const { items, sections } = text.assessment;
  const [fields, matrices] = await Promise.all([
    items.some(({ type }) => type === 'number' || type === 'text') && packageModule(import('../fields/index.js')),
    sections.some(({ layout }) => layout) && packageModule(import('../matrix/index.js')),
  ]);
  return { ...text, ...(fields && fields.fieldsIn(languages)), ...(matrices && matrices.matricesIn(languages)) };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // The contract says where the mistake is.
    return null;
  }
}

/** What passed the contract. `json`: null for an object that the host page set. */
async function checked(definition: unknown, json: string | null, wanted: readonly string[]): Promise<ScanText> {
  const { parseDefinition, parseDefinitionJson } = await packageModule(import('../../contract/definition.js'));
  const parsed = json === null ? parseDefinition(definition) : parseDefinitionJson(json);
  if (!parsed.ok) {
    const [first, ...others] = parsed.issues;
    const more = others.length > 0 ? ` (and ${others.length} more; \`parseDefinition\` lists them all)` : '';
    throw new LoadError(
      'assessment-invalid',
      `${first?.message ?? 'The definition is not valid.'}${more}`,
      first?.path,
    );
  }
  const { texts, languages, ...assessment } = parsed.value;
  const language = pickLanguage(wanted, languages) ?? languages[0] ?? 'en';
  const text = texts[language];
  if (!text) throw new LoadError('assessment-invalid', `There are no texts for "${language}".`, '$.texts');
  return {
    assessment,
    text,
    isWhole: true,
    stepCount: assessment.steps.length,
    language,
    direction: directionOf(language),
  };
}
