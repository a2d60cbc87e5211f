export default {
  globs: ['src/element/**/*.ts', 'src/cohort-element/**/*.ts', 'src/define.ts'],
  outdir: '.',
  litelement: true,
};
