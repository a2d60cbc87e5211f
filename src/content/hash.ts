/**
 * Content hash of the built-in assessment, equal to `hashOf` of `ai-maturity-scan/contract`. A constant, so that the tag
 * does not have to load the code that computes it.
 */
export const assessmentHash = 'sha256-71524641f0a5ac6326648eb57aaa78bcc4d662aae330db40e081c26fb2f2ece3';
