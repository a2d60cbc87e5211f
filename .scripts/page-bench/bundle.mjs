/** Bundles the built package as an app would: Rollup with terser, one chunk for each lazy module. */
import { join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { terser } from '../rollup/terser.mjs';
import { root } from '../setup.mjs';

const APP = 'app.js';
const { exports: doors } = (await import('../../package.json', { with: { type: 'json' } })).default;

/**
 * Bundles a module of the user's, which may import the package by its name. Resolves to files: name, code, and the
 * modules of which something is left in it. `isWanted`: of which chunks the size counts; the others are left as they
 * are, as minifying takes most of the time.
 */
export async function bundle(code, isWanted = () => true) {
  const small = terser({ module: true, ecma: 2022 });
  const app = {
    name: 'app',
    resolveId: (id) => {
      if (id === APP) return id;
      const door = doors[id.replace(/^ai-maturity-scan/, '.')];
      // A bundler keeps of the package what it is asked for, and what its manifest says has an effect.
      return id.startsWith('ai-maturity-scan')
        ? { id: join(root, door.default), moduleSideEffects: id.includes('/define') }
        : null;
    },
    load: (id) => (id === APP ? code : null),
  };
  const built = await rollup({
    input: APP,
    plugins: [
      app,
      nodeResolve(),
      {
        name: 'small',
        renderChunk: (text, chunk, options) => (isWanted(chunk) ? small.renderChunk(text, chunk, options) : null),
      },
    ],
    onwarn: () => undefined,
  });
  const { output } = await built.generate({ format: 'es', chunkFileNames: '[name]-[hash].js' });
  await built.close();
  return output.map(({ code: text, fileName, modules }) => ({
    name: fileName,
    code: text,
    modules: Object.keys(modules).filter((id) => modules[id].renderedLength > 0),
  }));
}
