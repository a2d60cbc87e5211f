/**
 * For the document that is printed alone: the page, and a first sheet that fills it. What is on the paper has its styles
 * from `paper/paper-styles.ts`. No size of paper is set, so that the printer's own is used, A4 or Letter.
 */
export const printStyles = `
@page {
  margin: 12mm 13mm;
  @bottom-right { content: counter(page) ' / ' counter(pages); font: 8pt system-ui, sans-serif; }
}
:root { color-scheme: light; }
body { margin: 0; background: #fff; font: 9pt/1.3 system-ui, sans-serif; }
.print-host { color: #000 !important; font-size: 9pt !important; line-height: 1.3 !important; }
/* As high as Letter has room for; where the page is longer, as A4 is, as high as that. */
.sheet { min-block-size: 250mm; }
@media (max-aspect-ratio: 73/100) { .sheet { min-block-size: 268mm; } }
`;
