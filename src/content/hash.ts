/**
 * Content hash of the built-in assessment, equal to `hashOf` of `ai-maturity-scan/contract`. A constant, so that the tag
 * does not have to load the code that computes it.
 */
export const assessmentHash = 'sha256-369883a16b728ff01765371886ebc67aeb078a9001c8135f7808bd720c2bedec';

/** The same of the built-in catalogues, by id. */
export const catalogueHashes = {
  generic: 'sha256-b2fecb61cc7cc53af2031657893c272f6a568d755957e4db993f74ca014057c2',
  ideas: 'sha256-13e48bcd3ec2e4af124fd327035ca0558a128385400054c961c2ed2caee40533',
  actions: 'sha256-d09da1e32fcdf570c345bb09bf384d6e0dece6307dfede17fbc36cda524999b1',
};
