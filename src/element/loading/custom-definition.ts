import { pickLanguage } from '../../i18n/index.js';
import { directionOf } from '../host/direction.js';
import type { ScanRequest, ScanText } from './scan.js';
import { LoadError, packageModule } from './load-error.js';
import { fetchText } from './fetch-text.js';

/** A custom definition, checked. Rejects with a `LoadError`, or with the signal's reason. */
export async function loadCustomDefinition(request: ScanRequest, signal: AbortSignal): Promise<ScanText> {
  const [{ parseDefinition, parseDefinitionJson }, json] = await Promise.all([
    packageModule(import('../../contract/definition.js')),
    request.definition === null ? fetchText(request.src, 'The assessment', signal) : undefined,
  ]);
  const parsed = json === undefined ? parseDefinition(request.definition) : parseDefinitionJson(json);
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
  const language = pickLanguage(request.languages, languages) ?? languages[0] ?? 'en';
  const text = texts[language];
  if (!text) throw new LoadError('assessment-invalid', `There are no texts for "${language}".`, '$.texts');
  return { assessment, text, isWhole: true, language, direction: directionOf(language) };
}
