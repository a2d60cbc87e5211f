/** All that the checks say, in the order of the draft. */
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { checked, withoutEffect } from '../checks/checked.js';
import { notes } from '../checks/notes.js';
import type { Screen } from '../page/screen.js';

export function checksForm(screen: Screen): TemplateResult {
  const { draft, words } = screen;
  const { mistakes } = checked(draft);
  if (mistakes.length > 0)
    return html`<p>${words.mistakesHelp}</p>
      ${notes(screen, mistakes, true)}`;
  const found = withoutEffect(draft);
  return found.length > 0
    ? html`<p>${words.noEffectHelp}</p>
        ${notes(screen, found, true)}`
    : html`<p>${words.allWell}</p>`;
}
