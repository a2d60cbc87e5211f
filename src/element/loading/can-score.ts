import type { Scan } from './scan.js';

/** Whether something can be scored: neither with the outline of the built-in scan, nor with a definition at first sight. */
export function canScore<Some extends Pick<Scan, 'assessment'>>(scan: Some | null): scan is Some {
  // These two have neither steps nor dimensions.
  return scan !== null && scan.assessment.dimensions.length + scan.assessment.steps.length > 0;
}
