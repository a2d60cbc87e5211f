/**
 * Minifies by terser, in this process. `@rollup/plugin-terser` has workers for each build: more than twice the time in all,
 * since every worker begins by compiling terser.
 */
import { minify } from 'terser';

export const terser = (options) => ({
  name: 'terser',
  async renderChunk(code) {
    const { code: small } = await minify(code, options);
    return { code: small, map: null };
  },
});
