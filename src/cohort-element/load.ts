/** Loads and checks the file of figures, and the definition that was counted. Everything from outside is checked. */
import type { CohortFile } from '../cohort/file.js';
import { assessment as builtInAssessment } from '../content/assessment.js';
import type { Parsed } from '../contract/issues.js';
import { directionOf } from '../element/host/direction.js';
import { fetchText } from '../element/loading/fetch-text.js';
import { LoadError, packageModule } from '../element/loading/load-error.js';
import type { AssessmentDefinition } from '../engine/index.js';
import { pickLanguage } from '../i18n/index.js';
import type { Labels } from './context.js';
import type { CohortErrorCode } from './events.js';
import { languages, loadLanguage } from './languages/index.js';

/** The file, from the page or from its address. Rejects with a `LoadError`, or with the signal's reason. */
export async function loadFile(signal: AbortSignal, value: unknown, src: string): Promise<CohortFile> {
  const [{ parseCohortFile, parseCohortJson }, json] = await Promise.all([
    packageModule(import('../cohort/parse-file.js')),
    value === null ? fetchText(src, 'The file of figures', signal) : undefined,
  ]);
  return valid('cohort-invalid', json === undefined ? parseCohortFile(value) : parseCohortJson(json));
}

/** The definition and the words. `wanted`: BCP 47 tags, best first. Rejects as above. */
export async function loadLabels(
  signal: AbortSignal,
  wanted: string,
  definition: unknown,
  src: string,
): Promise<Labels> {
  const tags = wanted.split(' ');
  const language = pickLanguage(tags, languages) ?? 'en';
  const { text: builtIn, words } = await packageModule(loadLanguage(language));
  if (definition === null && src === '') {
    return { assessment: builtInAssessment, text: builtIn, isBuiltIn: true, language, direction: 'ltr', words };
  }
  return { ...(await custom(signal, tags, definition, src)), isBuiltIn: false, words };
}

async function custom(signal: AbortSignal, tags: readonly string[], definition: unknown, src: string) {
  const [{ parseDefinition, parseDefinitionJson }, json] = await Promise.all([
    packageModule(import('../contract/definition.js')),
    definition === null ? fetchText(src, 'The assessment', signal) : undefined,
  ]);
  const parsed = json === undefined ? parseDefinition(definition) : parseDefinitionJson(json);
  const { texts, ...assessment }: AssessmentDefinition = valid('assessment-invalid', parsed);
  const language = pickLanguage(tags, assessment.languages) ?? assessment.languages[0] ?? 'en';
  const found = texts[language];
  if (!found) throw new LoadError('assessment-invalid', `There are no texts for "${language}".`, '$.texts');
  return { assessment, text: found, language, direction: directionOf(language) };
}

function valid<Value>(code: CohortErrorCode, parsed: Parsed<Value>): Value {
  if (parsed.ok) return parsed.value;
  // The first problem in full, and how many more there are.
  const [first, ...others] = parsed.issues;
  const more = others.length > 0 ? ` (and ${others.length} more)` : '';
  throw new LoadError(code, `${first?.message ?? 'The file is not valid.'}${more}`, first?.path);
}
