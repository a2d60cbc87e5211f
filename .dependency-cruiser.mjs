/**
 * No module imports itself through others. Unlike Oxlint's rule for this, it also sees `import()`. What may import what stands
 * in `.scripts/lint/rooms.mjs`.
 */
export default {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Move what both modules share into a module of its own, or hand it over as an argument.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      // What is not found is not followed. A piece of a file (`?outline`) is one of texts or words, which import no others.
      name: 'all-found',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, path: '^\\.', pathNot: '\\?' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Types too, which are gone after compiling.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.d.ts'] },
  },
};
