/**
 * Content hash of the built-in assessment, equal to `hashOf` of `ai-maturity-scan/contract`. A constant, so that the tag
 * does not have to load the code that computes it.
 */
export const assessmentHash = 'sha256-70b014a4151df23c12268f2659b31fc68d2276b222314410cccd1ad80a224250';

/** The same of the built-in catalogues, by id. */
export const catalogueHashes = {
  generic: 'sha256-b2fecb61cc7cc53af2031657893c272f6a568d755957e4db993f74ca014057c2',
  ideas: 'sha256-33c430bba7aa579429853d72efe16a10b4e2d65ca02e53e75bb233cb7e639c1c',
  actions: 'sha256-aeb1ec60303d345685e2d931f74d09d93543ebd441bc0ca815823fef5cc50592',
};
