/** Ways to take the figures along: on paper, and as files. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../../element/host/heading.js';
import type { FiguresContext } from '../context.js';
import type { FileKind } from '../files/index.js';

export interface TakeActions {
  readonly print: () => void;
  readonly download: (kind: FileKind) => void;
  /** Whether the last one did not work. */
  readonly hasFailed: boolean;
}

const KINDS: readonly FileKind[] = ['csv', 'sdmx', 'dcat'];

export function take({ headingLevel, words }: FiguresContext, actions: TakeActions): TemplateResult {
  return html`<section part="downloads" class="no-print">
    ${heading(headingLevel + 1, words.takeTitle)}
    <div class="actions">
      <button type="button" class="primary" part="button button-primary" @click=${actions.print}>${words.print}</button>
      ${KINDS.map(
        (kind) =>
          html`<button type="button" part="button" @click=${() => actions.download(kind)}>${words[kind]}</button>`,
      )}
    </div>
    <p role="status">${actions.hasFailed ? words.takeFailed : nothing}</p>
  </section>`;
}
