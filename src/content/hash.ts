/**
 * Content hash of the built-in assessment, equal to `hashOf` of `ai-maturity-scan/contract`. A constant, so that the tag
 * does not have to load the code that computes it.
 */
export const assessmentHash = 'sha256-369883a16b728ff01765371886ebc67aeb078a9001c8135f7808bd720c2bedec';

/** The same of the built-in catalogues, by id. */
export const catalogueHashes = {
  generic: 'sha256-b2fecb61cc7cc53af2031657893c272f6a568d755957e4db993f74ca014057c2',
  ideas: 'sha256-33c430bba7aa579429853d72efe16a10b4e2d65ca02e53e75bb233cb7e639c1c',
  actions: 'sha256-aeb1ec60303d345685e2d931f74d09d93543ebd441bc0ca815823fef5cc50592',
};
