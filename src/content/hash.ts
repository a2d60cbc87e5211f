/**
 * Content hash of the built-in assessment, equal to `hashOf` of `ai-maturity-scan/contract`. A constant, so that the tag
 * does not have to load the code that computes it.
 */
export const assessmentHash = 'sha256-501e691babd6d3c270199b159df9caa82033513dab3c74dc8e18e9c1e845f43a';
