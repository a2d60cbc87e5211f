/** Content hash of the assessment on screen. */
import type { Assessment } from '../../engine/index.js';
import { outline } from '../../languages/index.js';
import { packageModule } from './load-error.js';

/** `sha256-` and 64 hex digits. Rejects with a `LoadError`. */
export async function definitionHash(assessment: Assessment): Promise<string> {
  if (await isBuiltIn(assessment)) return (await packageModule(import('../../content/hash.js'))).assessmentHash;
  const contract = await packageModule(import('../../contract/hash.js'));
  return contract.hashOf(assessment);
}

/** And not one of the host's with the same id. Rejects with a `LoadError`. */
export async function isBuiltIn(assessment: Assessment): Promise<boolean> {
  return (
    assessment.id === outline.id && assessment === (await packageModule(import('../../content/whole.js'))).assessment
  );
}
