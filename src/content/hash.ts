/**
 * Content hash of the built-in assessment, equal to `hashOf` of `ai-maturity-scan/contract`. A constant, so that the tag
 * does not have to load the code that computes it.
 */
export const assessmentHash = 'sha256-775be8a3f61e41d6b7d01169b7c548eb05c1cadfe635730d4ef34d8eb5ad7308';

/** The same of the built-in catalogues, by id. */
export const catalogueHashes = {
  generic: 'sha256-efa553d60e3bb232a43611b70894873810672d83f8c518a2fdc671fe39db9e11',
  ideas: 'sha256-5e419d617633f274d9c8cea300b7170dea8a8dcf025108db61f49c882712a9cc',
  actions: 'sha256-70d52a839067872d91cd08f3fadef6bdd6431e8ae5315d15276c670769d7f4e3',
};
