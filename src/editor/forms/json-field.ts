/** A part of the draft as JSON: for what has no form of its own. */
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { valueAt } from '../model/json.js';
import type { Json, Path } from '../model/json.js';
import type { Screen } from '../page/screen.js';
import { fieldId } from './fields.js';

export function jsonField({ act, draft, words }: Screen, label: string, path: Path): TemplateResult {
  const id = `${fieldId(path)}:json`;
  const found = valueAt(draft, path);
  const apply = (event: SubmitEvent) => {
    event.preventDefault();
    const area = (event.currentTarget as HTMLFormElement).elements.namedItem('json') as HTMLTextAreaElement;
    const value = parsed(area.value);
    area.setCustomValidity(value === undefined ? words.notJson : '');
    if (value === undefined) area.reportValidity();
    else act(value === null ? { type: 'set', path } : { type: 'set', path, value }, id);
  };
  return html`<details class="json">
    <summary>${label}</summary>
    <form @submit=${apply}>
      <label for=${id}>${words.asJson}</label>
      <textarea
        id=${id}
        name="json"
        rows="8"
        dir="ltr"
        spellcheck="false"
        .value=${live(found === undefined ? '' : JSON.stringify(found, null, 2))}
        @input=${(event: Event) => (event.currentTarget as HTMLTextAreaElement).setCustomValidity('')}
      ></textarea>
      <button>${words.apply}</button>
    </form>
  </details>`;
}

/** Null for an empty field; undefined if it is no JSON. */
function parsed(text: string): Json | undefined {
  if (text.trim() === '') return null;
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
