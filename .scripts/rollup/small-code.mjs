/**
 * Minifies style sheets and HTML in templates, which a minifier of JavaScript skips. The plugins on npm for templates parse
 * the HTML and may change it; here only line breaks go.
 */
import { transform } from 'esbuild';
import { walk } from 'estree-walker';
import MagicString from 'magic-string';
import { pathOf, target } from './project.mjs';

/** Style sheets without comments and spaces. */
export const smallStyles = {
  name: 'small-styles',
  async transform(code, id) {
    if (!/^src\/(?:cohort-)?element\/.*styles\.ts$/.test(pathOf(id))) return null;
    const sheet = /css`([^`$]+)`/.exec(code)?.[1];
    if (!sheet) return null;
    const { code: small } = await transform(sheet, { loader: 'css', minify: true, charset: 'utf8', target });
    // It leaves the values of custom properties as they are. In quotation marks spaces count.
    const smaller = small
      .trim()
      .replaceAll(/("[^"]*")|([,:]) /g, (_, quoted, sign) => quoted ?? sign)
      .replaceAll('\\', '\\\\');
    return { code: code.replace(sheet, () => smaller), map: null };
  },
};

/** Templates without the line breaks of the source: any white space in HTML is as good as one space. */
export const smallTemplates = {
  name: 'small-templates',
  transform(code, id) {
    if (!/^src\/(?:(?:cohort-)?element|prerender)\//.test(pathOf(id))) return null;
    const small = new MagicString(code);
    walk(this.parse(code), {
      enter(node) {
        if (node.type !== 'TaggedTemplateExpression' || !['html', 'svg'].includes(node.tag.name)) return;
        for (const { end, start, value } of node.quasi.quasis) {
          const text = value.raw.replaceAll(/\s*\n\s*/g, ' ');
          if (text !== value.raw) small.update(start, end, text);
        }
      },
    });
    return { code: small.toString(), map: small.generateMap({ hires: true }) };
  },
};

/** What browsers like of the script itself, which all wait for. */
export const quickToStart = (file) => ({
  name: 'quick-to-start',
  generateBundle(_, { [file]: main }) {
    // One character beyond Latin 1, and they keep the whole text with two bytes a character.
    const code = main.code.replaceAll(/[^\0-\xFF]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
    // Nearly all of it runs before the first question is there. Chrome (from 136) then compiles it as it arrives, and not
    // function by function while the page waits.
    main.code = `//# allFunctionsCalledOnLoad\n${code}`;
  },
});
