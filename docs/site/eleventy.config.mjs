/** The documentation as a site: the pages of `docs/`, and documents from elsewhere in the project that they refer to. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import markdownIt from 'markdown-it';
import anchor from 'markdown-it-anchor';

const NAME = 'AI maturity scan';
const LAYOUT = 'site/layout.njk';
/** A page of the demo that is a page of the site as well. */
const SNIPPET_BUILDER = 'demo/configure.html';
/** A page of the build that lies beside the site. */
const EDITOR = 'dist/editor/editor.html';

/** The navigation: groups of pages, by the field `group` of a page. */
const GROUPS = [
  { id: 'use', title: 'Use the scan' },
  { id: 'build', title: 'Build with it' },
  { id: 'hosts', title: 'Guides for each system' },
  { id: 'project', title: 'About the project' },
];

/** Documents outside `docs/` that are pages as well, by their path in the project. */
export const OTHERS = {
  'CHANGELOG.md': { title: 'Changelog', group: 'project' },
  'PERFORMANCE.md': { title: 'Performance', group: 'project' },
  'ACCESSIBILITY.md': { title: 'Accessibility', group: 'project' },
  'demo/frameworks/README.md': { title: 'Framework examples', group: 'build' },
  'src/wordpress/README.md': { group: 'hosts' },
  ...Object.fromEntries(
    readdirSync('demo/hosts')
      .filter((name) => existsSync(join('demo/hosts', name, 'README.md')))
      .map((name) => [`demo/hosts/${name}/README.md`, { group: 'hosts' }]),
  ),
};

/** Where a document of the project is on the site; null for a file that is no page. */
function addressOf(document) {
  if (document === SNIPPET_BUILDER) return '/snippet-builder/';
  if (document === EDITOR) return '/editor/editor.html';
  const page = /^docs\/([\w-]+)\.md$/.exec(document)?.[1];
  if (page) return page === 'index' ? '/' : `/${page}/`;
  if (!(document in OTHERS)) return null;
  return `/${document.replace(/(\/README)?\.md$/, '').toLowerCase()}/`;
}

export const markdown = markdownIt({ html: true });
markdown.use(anchor, {
  slugify: (text) =>
    text
      .toLowerCase()
      .replace(/[^\w\s-]/g, '')
      .trim()
      .replace(/\s+/g, '-'),
});

const plain = { ...markdown.renderer.rules };
markdown.renderer.rules.link_open = (tokens, at, options, env, self) => {
  tokens[at].attrSet('href', linkFrom(env.page, tokens[at].attrGet('href')));
  return self.renderToken(tokens, at, options);
};
markdown.renderer.rules.image = (tokens, at, options, env, self) => {
  tokens[at].attrSet('src', linkFrom(env.page, tokens[at].attrGet('src')));
  return plain.image(tokens, at, options, env, self);
};
/** Wide tables scroll by themselves, not with the page; a keyboard can reach them. */
markdown.renderer.rules.table_open = () => '<div class="scroll" tabindex="0" role="group" aria-label="Table"><table>\n';
markdown.renderer.rules.table_close = () => '</table></div>\n';
const fence = plain.fence;
markdown.renderer.rules.fence = (tokens, at, options, env, self) => {
  const { content, info } = tokens[at];
  const code = `<div class="sample">${fence(tokens, at, options, env, self).replace('<pre>', '<pre tabindex="0">')}</div>\n`;
  if (!info.split(' ').includes('live')) return code;
  // Each page has the script of the scan already.
  const running = content.replace(/^<(script|link)\b.*$/gm, '').trim();
  return `${code}<div class="live">${running}</div>\n`;
};

/** Files of the project that pages refer to; they are copied beside the pages. */
export const files = new Set();

/** Links between documents of the project become links between pages. Throws if one leads to nothing. */
function linkFrom(page, href) {
  if (/^(?:[a-z]+:|#|\/)/.test(href)) return href;
  const [path, hash] = href.split('#');
  const source = page.filePathStem in STEMS ? STEMS[page.filePathStem] : page.inputPath.replace(/^\.\//, '');
  const target = posix.join(posix.dirname(source), path);
  const address = addressOf(target);
  if (address !== null) return relativeTo(address, page.url) + (hash ? `#${hash}` : '');
  if (!statSync(target, { throwIfNoEntry: false })?.isFile())
    throw new Error(`${source} links to "${href}", which is no file.`);
  files.add(target);
  return relativeTo(`/${target}`, page.url);
}
/** The document of a page that does not lie in `docs/`, by what Eleventy calls the page. */
const STEMS = {};

function relativeTo(address, url) {
  const path = posix.relative(url, address) || '.';
  return address.endsWith('/') ? `${path}/` : path;
}

export default function config(eleventy) {
  eleventy.setLibrary('md', markdown);
  eleventy.addGlobalData('layout', LAYOUT);
  eleventy.addGlobalData('name', NAME);
  eleventy.addGlobalData('groups', GROUPS);
  eleventy.addFilter('from', (address, url) => relativeTo(address, url));
  eleventy.addFilter('inGroup', (pages, group) =>
    pages
      .filter(({ data }) => data.group === group.id)
      .sort((a, b) => (a.data.order ?? 50) - (b.data.order ?? 50) || a.data.title.localeCompare(b.data.title)),
  );
  for (const [document, { group, title }] of Object.entries(OTHERS)) {
    const text = readFileSync(document, 'utf8');
    const address = addressOf(document);
    const stem = `/${address.slice(1, -1)}`;
    STEMS[stem] = document;
    const heading = /^# (.*)$/m.exec(text)?.[1] ?? document;
    eleventy.addTemplate(`${stem.slice(1)}.md`, text, {
      title: title ?? heading,
      description: heading,
      group,
      permalink: `${address}index.html`,
      // What looks like a template in a document is text.
      templateEngineOverride: 'md',
    });
  }
  const [, builder] = /<main[^>]*>([^]*)<\/main>/.exec(readFileSync(SNIPPET_BUILDER, 'utf8'));
  eleventy.addTemplate('snippet-builder.html', `<div class="configure">${builder}</div>`, {
    title: 'Snippet builder',
    description: 'Choose settings and a look, and copy the lines for your page.',
    group: 'use',
    order: 2.5,
    permalink: '/snippet-builder/index.html',
    script: '/demo/configure.js',
    style: '/demo/configure.css',
    templateEngineOverride: 'html',
  });
  return {
    dir: { includes: '.' },
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
    templateFormats: ['md', 'html'],
  };
}
