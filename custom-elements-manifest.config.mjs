export default {
  globs: ['src/element/**/*.ts', 'src/define.ts'],
  outdir: '.',
  litelement: true,
};
