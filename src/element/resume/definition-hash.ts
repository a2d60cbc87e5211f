/** Content hash of the assessment on screen. */
import type { Assessment } from '../../engine/index.js';
import { outline } from '../../languages/index.js';
import { packageModule } from '../loading/load-error.js';
import { loadAssessment } from '../loading/load-scan.js';

export async function definitionHash(assessment: Assessment): Promise<string> {
  // A custom definition may have the id of the built-in one.
  if (assessment.id === outline.id && assessment === (await loadAssessment()))
    return (await packageModule(import('../../content/hash.js'))).assessmentHash;
  const contract = await packageModule(import('../../contract/hash.js'));
  return contract.hashOf(assessment);
}
