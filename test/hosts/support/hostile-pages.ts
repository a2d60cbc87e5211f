/** Pages that do to themselves what real pages do. */
import { scriptOf, TAG } from './page.js';
import type { HostPage } from './page.js';

const style = (css: string) => `<style>${css}</style>`;
const sheet = (path: string) => `<link rel="stylesheet" href="/node_modules/${path}">`;

export interface Hostile extends HostPage {
  /** How large the page shows what is on it, by a transform or by zoom. */
  readonly scale?: number;
  readonly zoom?: number;
  /** Where the tag is, if not in the document itself. */
  readonly within?: (document: Document) => ParentNode;
}

const filler = '<p>Words of the page.</p>'.repeat(30);

/** Rules of the page. */
export const RULES: readonly [string, Hostile][] = [
  ['* { all: unset !important }', { head: style('* { all: unset !important }') }],
  ['* { all: initial !important }', { head: style('* { all: initial !important }') }],
  ['* { all: revert !important }', { head: style('*, ::before, ::after { all: revert !important }') }],
  [
    'everything tiny, transparent and in one place',
    {
      head: style(
        `ai-maturity-scan, div, section, button, input, label, fieldset { display: inline !important; opacity: 0 !important; font-size: 2px !important; position: absolute !important; width: 0 !important; height: 0 !important;
         overflow: hidden !important; content-visibility: hidden !important; clip-path: inset(50%) !important }`,
      ),
    },
  ],
  [
    'inherited: spaced, small, shouting and one line high',
    {
      head: style(
        `body { font: italic 5px/0.5 serif; letter-spacing: 1em; word-spacing: 3em; text-transform: uppercase; text-indent: 20em;
         white-space: nowrap; text-align: right; cursor: none; user-select: none }`,
      ),
    },
  ],
  ['Bootstrap 5', { head: sheet('bootstrap/dist/css/bootstrap.css') }],
  [
    'Bootstrap 5 in its dark dress',
    {
      head: `${sheet('bootstrap/dist/css/bootstrap.css')}<script>document.documentElement.dataset.bsTheme = 'dark'</script>${style(':root { color-scheme: dark }')}`,
    },
  ],
  ['the reset of Tailwind', { head: sheet('tailwindcss/preflight.css') }],
  ['html { font-size: 62.5% }', { head: style('html { font-size: 62.5% }') }],
  ['white on black', { head: style(':root { color-scheme: dark } body { background: #000; color: #fff }') }],
];

/** Places on the page. */
export const PLACES: readonly [string, Hostile][] = [
  ['zoomed', { head: style('body { zoom: 1.5 }'), zoom: 1.5 }],
  [
    'scaled',
    {
      head: style('main { transform: scale(0.8) translate(10px, 10px); perspective: 100px }'),
      body: `<main>${TAG}</main>`,
      scale: 0.8,
    },
  ],
  [
    'a column that cuts off and scrolls',
    {
      head: style(
        'main { display: flex } aside { flex: 1 } div { flex: none; overflow: hidden auto; width: 300px; height: 500px }',
      ),
      body: `<main><aside>${filler}</aside><div>${TAG}</div></main>`,
    },
  ],
  ['a cell of a table', { body: `<table><tr><td>${filler}<td>${TAG}</table>` }],
  ['a grid that stretches', { body: `<div style="display: grid; grid-auto-flow: column; height: 500px">${TAG}</div>` }],
  ['a page from right to left', { body: `<div dir="rtl">${TAG}</div>` }],
  ['a page without a doctype', { doctype: '' }],
  [
    'a dialog above the page',
    {
      body: `<dialog style="width: 600px">${TAG}</dialog>${filler}<script>document.querySelector('dialog').showModal()</script>`,
    },
  ],
  [
    'below a header that lies on top of all',
    {
      head: style('header { position: sticky; top: 0; height: 60px; background: #fff; z-index: 2147483647 }'),
      body: `<header>Menu</header>${TAG}${filler}`,
    },
  ],
  [
    'a shadow tree of the page',
    {
      body: `<page-card></page-card>${scriptOf('/.cache/browser-tests/test/hosts/support/page-card.js')}`,
      within: (document) => document.querySelector('page-card')?.shadowRoot ?? document,
    },
  ],
];
