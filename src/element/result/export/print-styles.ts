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
/* One plan is enough on paper, and one how of each action. */
[part~='other-ways'], .answered li details, .effort + .how-fold > summary { display: none; }
.page > section { margin-block-start: 1.1em; }

h1, h2, h3, h4, h5, h6, summary, .facts-title, .small-heading { break-after: avoid; }
section > :is(h1, h2, h3, h4, h5, h6) + p { break-after: avoid; }
p, li, .card, .figure, .grid, .first-action, .certainty { break-inside: avoid; }
p, li { orphans: 3; widows: 3; }
:is(h1, h2, h3, h4, h5, h6) { text-wrap: wrap; }

.first-screen { grid-template-columns: 1fr 1fr; gap: 0.5em 2em; }
.first-action { padding: 0.5em 0.8em; }
.raises { columns: 2; column-gap: 2em; }
.raises > li { padding-inline-start: 2.2em; }
.raises > li::before { inset-block-start: 0.25em; }
.change { padding-block: 0.25em; }
.tick { min-block-size: 0; }
.raises > .tickable > .tick { inset-block-start: 0.2em; }
.first-body > .tick { display: none; }
.raises summary, .fold summary { display: flex; min-block-size: 0; padding-block: 0.15em; }
.raises li, .first-action { break-inside: avoid; }
.ladder { max-inline-size: 17em; }
.terms { columns: 2; column-gap: 2em; display: block; }
.terms dt { break-after: avoid; }
.terms dd { break-inside: avoid; margin-block-end: 0.25em; }
.trace ul { columns: 2; margin: 0; }
.trace td > * + * { margin-block-start: 0; }
.grid :is(td, th) { padding-block: 0.2em; }
.grid td[part] { white-space: nowrap; }
.grid .cell-words { display: inline-block; min-inline-size: 9em; }
.grid .track { display: inline-block; inline-size: 110px; vertical-align: middle; }
.answered > li { margin-block-end: 0.3em; }
.card > .reasons { columns: auto; }
.raises summary::after, .fold summary::after { display: none; }
.how { gap: 0.25em; padding-block: 0 0.4em; }
.how li + li { margin-block-start: 0; }
.how-facts > div { display: flex; gap: 0.5em; }
.answered { columns: 2; column-gap: 2em; }
.page > section, .fold > details[open] { margin-block-start: 0.6em; padding-block-end: 0.3em; }
.fold details > * + * { margin-block-start: 0.35em; }

details { margin-block-start: 0.5em; }
details > summary { list-style: none; text-decoration: none; color: inherit; font-weight: bold; min-block-size: 0; padding-block: 0.1em; }
details > summary::marker { content: ''; }
th, td { padding-block: 0.15em; }

.cards { grid-template-columns: repeat(3, 1fr); gap: 0.6em; }
.card { padding: 0.6em; font-size: 0.94em; }
.card > * + * { margin-block-start: 0.25em; }
.card > .reasons { list-style: disc; padding-inline-start: 1.1em; }
.bar { block-size: 8px; }
.facts { gap: 0.25em; margin-block-start: 0.2em; }
.facts > li { display: block; padding-inline-start: 1.8em; }
.trace tr { break-inside: avoid; }
.figure > * + * { margin-block-start: 0.2em; }

a { min-block-size: 0; display: inline; }
a[href]::after { content: ' (' attr(href) ')'; font-size: 0.85em; overflow-wrap: anywhere; }
`;
