/** The figures on paper, and nothing of the page around them. Loaded when somebody prints. */
import { render } from 'lit';
import type { TemplateResult } from 'lit';
import { printPaper } from '../element/result/export/print.js';
import type { FiguresContext } from './context.js';

/** Opens the print dialog. Rejects where the page allows no document of its own, as in a frame with `sandbox`. */
export async function printReport(root: ShadowRoot, context: FiguresContext, report: TemplateResult): Promise<void> {
  const paper = document.createElement('div');
  render(report, paper);
  const { direction, language, text, words } = context;
  await printPaper(root, { paper, title: `${text.title}: ${words.title}`, language, direction });
}
