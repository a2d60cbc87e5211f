/**
 * `npm run docs:site`: makes the documentation site in `dist/docs/`, for any static host. It includes the built scan
 * (`scan/`), which the live examples use.
 */
import Eleventy from '@11ty/eleventy';
import { build } from 'esbuild';
import { copyFileSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { files, markdown } from '../docs/site/eleventy.config.mjs';
import { root } from './setup.mjs';

/** Where the site is made, from the project. */
export const SITE = join('dist', 'docs');
/** What the page on which lines are put together loads, from where it finds it in the project. */
const SNIPPET_BUILDER = ['demo/configure.css', 'demo/configure.js', 'demo/snippets.js', 'dist/cdn/integrity.json'];
const CONFIG = join('docs', 'site', 'eleventy.config.mjs');

/** Makes the site from the documents as they are now. Needs a build. Rejects with what is wrong in a document. */
export async function buildSite() {
  process.chdir(root);
  rmSync(SITE, { recursive: true, force: true });
  const pages = await rendered();
  cpSync(join('dist', 'cdn'), join(SITE, 'scan'), { recursive: true });
  addEditor();
  for (const file of [...files, ...SNIPPET_BUILDER]) cpSync(file, join(SITE, file));
  copyFileSync(join('docs', 'site', 'site.css'), join(SITE, 'site.css'));
  copyFileSync(join('docs', 'site', 'playground.js'), join(SITE, 'playground.js'));
  await build({ entryPoints: ['docs/site/site.js'], bundle: true, minify: true, format: 'esm', outdir: SITE });
  writeFileSync(join(SITE, 'search.json'), JSON.stringify(pages.flatMap(sections)));
}

/** The editor, which shows the scan of the site. */
function addEditor() {
  cpSync(join('dist', 'editor'), join(SITE, 'editor'), { recursive: true });
  const page = join(SITE, 'editor', 'editor.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace('../cdn/', '../scan/'));
}

async function rendered() {
  const eleventy = new Eleventy('docs', SITE, { configPath: CONFIG, quietMode: true });
  await eleventy.write();
  const pages = readdirSync('docs').filter((name) => name.endsWith('.md'));
  return pages.map((name) => ({
    url: name === 'index.md' ? '' : `${name.slice(0, -'.md'.length)}/`,
    text: readFileSync(join('docs', name), 'utf8'),
  }));
}

/** What the search finds: each section of a page by itself. */
function sections({ text, url }) {
  const tokens = markdown.parse(text.replace(/^---\n[^]*?\n---\n/, ''), {
    page: { url, inputPath: '', filePathStem: '' },
  });
  const found = [];
  for (const [at, token] of tokens.entries()) {
    if (token.type === 'heading_open') {
      const title = tokens[at + 1].children.map(({ content }) => content).join('');
      const hash = found.length > 0 ? `#${token.attrGet('id')}` : '';
      found.push({ id: `${url}${hash}`, url: `${url}${hash}`, title, page: found[0]?.title ?? title, text: '' });
    } else if (token.type === 'inline' && tokens[at - 1]?.type !== 'heading_open' && found.length > 0) {
      found.at(-1).text += ` ${token.content}`;
    }
  }
  return found;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildSite();
