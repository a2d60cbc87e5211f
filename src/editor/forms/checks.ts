/** All that the checks say, in the order of the draft. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { checked, withoutEffect } from '../checks/checked.js';
import { oneOfEach } from '../checks/hints.js';
import { hintNotes, notes } from '../checks/notes.js';
import type { Screen } from '../page/screen.js';

export function checksForm(screen: Screen): TemplateResult {
  const { draft, words } = screen;
  const { mistakes } = checked(draft);
  const hints = oneOfEach(screen.hints);
  const hinted =
    hints.length > 0
      ? html`<p>${words.hintsHelp}</p>
          ${hintNotes(screen, hints, true)}`
      : nothing;
  if (mistakes.length > 0)
    return html`<p>${words.mistakesHelp}</p>
      ${notes(screen, mistakes, true)} ${hinted}`;
  const found = withoutEffect(draft);
  if (found.length === 0) return hints.length > 0 ? html`${hinted}` : html`<p>${words.allWell}</p>`;
  return html`${hinted}
    <p>${words.noEffectHelp}</p>
    ${notes(screen, found, true)}`;
}
