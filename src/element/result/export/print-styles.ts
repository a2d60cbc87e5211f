/**
 * For paper: A4, black on white, with colours kept where they carry a picture, and set tight enough for a few pages.
 * Nothing is folded there, so what folds on screen is small; frames that could be cut by the end of a page are lines.
 */
export const printStyles = `
@page {
  size: A4;
  margin: 12mm 13mm;
  @bottom-right { content: counter(page) ' / ' counter(pages); font: 8pt system-ui, sans-serif; }
}
:root { color-scheme: light; }
body { margin: 0; color: #000; background: #fff; font: 8.8pt/1.28 system-ui, sans-serif; }
.print-host { font-size: 8.8pt !important; line-height: 1.28 !important; color: #000 !important; --_ams-space: 0.5em !important; }
* { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
[part='result'] { max-inline-size: none; }
/* One plan is enough on paper, and the list of steps needs no more than its names. */
.plan details { display: none; }
.page > section { margin-block-start: 1.1em; }

h1, h2, h3, h4, h5, h6, summary, .facts-title, .small-heading { break-after: avoid; }
section > :is(h1, h2, h3, h4, h5, h6) + p { break-after: avoid; }
p, li, .card, .cell, .figure, table, .ladder-layout, .certainty, .binding { break-inside: avoid; }
p, li { orphans: 3; widows: 3; }
:is(h1, h2, h3, h4, h5, h6) { text-wrap: wrap; }

.ladder-layout { grid-template-columns: 1fr 2.5fr; padding: 0.6em; gap: 1em; }
.steps { gap: 0.25em; }

.plan { padding: 0; padding-inline-start: 0.9em; border: 0 solid; border-inline-start: 3px solid var(--_ams-accent-line); border-radius: 0; }
.raises { grid-template-columns: 1fr 1fr; gap: 0.4em; align-items: start; }
.raises > li { padding-block: 0.35em; }
.raises > li::before { inset-block-start: 0.4em; }

details { margin-block-start: 0.5em; }
details > summary { list-style: none; text-decoration: none; color: inherit; font-weight: bold; min-block-size: 0; padding-block: 0.1em; }
details > summary::marker { content: ''; }
th, td { padding-block: 0.15em; }

.cards { grid-template-columns: repeat(3, 1fr); gap: 0.6em; }
.card { padding: 0.6em; font-size: 0.94em; }
.card > * + * { margin-block-start: 0.25em; }
.card > .reasons { list-style: disc; padding-inline-start: 1.1em; }
.cells { gap: 0.6em; }
.cells.in-grid { grid-template-columns: 1fr 1fr; }
.cell { padding: 0.6em; row-gap: 0.1em; }
.cell details { margin-block-start: 0.2em; }
.bar { block-size: 8px; }
.facts { gap: 0.25em; margin-block-start: 0.2em; }
.facts > li { display: block; padding-inline-start: 1.8em; }
:is([part='barriers'], [part='support-wanted']) { display: inline-block; inline-size: 48%; vertical-align: top; }
.about { padding-block-start: 0.6em; }
.figure > * + * { margin-block-start: 0.2em; }

a { min-block-size: 0; display: inline; }
a[href]::after { content: ' (' attr(href) ')'; font-size: 0.85em; overflow-wrap: anywhere; }
`;
