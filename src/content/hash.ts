/**
 * Content hash of the built-in assessment, as `hashOf` of `ai-maturity-scan/contract` gives it: written down, so that most
 * results need nothing to compute it with.
 */
export const assessmentHash = 'sha256-501e691babd6d3c270199b159df9caa82033513dab3c74dc8e18e9c1e845f43a';
