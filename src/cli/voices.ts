/** The command `voices`: what the lead of a scan and colleagues see together. */
import { issue } from '../contract/issues.js';
import type { Issue } from '../contract/issues.js';
import { MOST_VOICES, mergeVoices, readCode } from '../engine/index.js';
import type { Answers } from '../engine/index.js';
import type { CodeSource } from './codes.js';
import { BadFile, listed } from './files.js';
import type { NamedInput } from './files.js';
import { visitFrom } from './visit.js';

/** `lead`: a code, a file, or `-`. `codes`: of colleagues. Throws `BadFile`. */
export async function merged(source: CodeSource, lead: string, codes: readonly string[], standard: () => NamedInput) {
  const visit = await visitFrom(source, lead, standard);
  if (codes.length > MOST_VOICES) {
    const cure = `Take ${codes.length - MOST_VOICES} out.`;
    throw new BadFile(listed('codes', [issue('bad-value', [], codes.length, `at most ${MOST_VOICES} codes`, cure)]));
  }
  const others = codes.map((code, at) => voiceIn(source, code, codes.slice(0, at)));
  const { id, version } = source.assessment;
  const { date, depth, id: of, sameDefinition } = visit;
  return {
    assessment: { id, version, hash: source.hash },
    lead: { id: of, date, depth, assessment: visit.assessment, sameDefinition },
    ...mergeVoices(source.assessment, visit, others),
  };
}

/** `before`: the codes that were read already. */
function voiceIn({ assessment, hash }: CodeSource, code: string, before: readonly string[]): Answers {
  const refused = (cure: string): BadFile => {
    const issues: Issue[] = [issue('bad-code', [], code, `the code of a colleague for ${assessment.id}`, cure)];
    return new BadFile(listed('code', issues));
  };
  const outcome = readCode(assessment, code, { hash });
  if (!outcome.ok) throw refused(outcome.problem.message);
  if (outcome.value.kind === 'answers') throw refused('It holds all answers of a scan. Give the code of a colleague.');
  if (outcome.value.kind === 'invitation') throw refused('It invites a colleague. Give the code that came back.');
  if (before.some((one) => plain(one) === plain(code))) throw refused('It is there twice. Take one of the two out.');
  return outcome.value.answers;
}

/** One spelling of a code. */
function plain(code: string): string {
  return code
    .replace(/[^0-9a-z]/gi, '')
    .toUpperCase()
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
}
