/** For paper: A4, black on white, with colours kept where they carry a picture. */
export const printStyles = `
@page { size: A4; margin: 18mm 16mm 16mm; }
:root { color-scheme: light; }
body { margin: 0; color: #000; background: #fff; font: 10.5pt/1.4 system-ui, sans-serif; }
.print-host { font-size: 10.5pt !important; line-height: 1.4 !important; color: #000 !important; --space: 0.7em !important; }
* { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.page { max-inline-size: none; }
.page > section { margin-block-start: 1.4em; }
h1, h2, h3, h4, h5, h6, summary, .facts-title, .small-heading { break-after: avoid; }
li, .card, .cell, .figure, tr, .ladder-layout, .certainty, .binding { break-inside: avoid; }
details > summary { list-style: none; text-decoration: none; color: inherit; font-weight: 650; min-block-size: 0; padding-block: 0.2em; }
details > summary::marker { content: ''; }
.cards, .cells.in-grid { grid-template-columns: 1fr 1fr; }
.ladder-layout { grid-template-columns: 2fr 3fr; }
a { min-block-size: 0; }
a[href]::after { content: ' (' attr(href) ')'; font-size: 0.85em; overflow-wrap: anywhere; }
`;
