/** Fields that are bound to a path of the draft. What is typed counts when the field is left, or at Enter. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { pathText } from '../../contract/issues.js';
import { hintAt } from '../checks/notes.js';
import { textAt } from '../model/draft.js';
import { valueAt } from '../model/json.js';
import type { Json, Path } from '../model/json.js';
import { isDefault } from '../model/normal.js';
import { nameOfTarget } from '../model/targets.js';
import type { Target } from '../model/targets.js';
import { directionOf } from '../page/direction.js';
import type { Screen } from '../page/screen.js';

type View = TemplateResult | typeof nothing;

/** The id of the field in the page; also what the focus goes by. */
export const fieldId = (path: Path): string => `f:${path.join('/')}`;

export const inputOf = (event: Event): string => (event.currentTarget as HTMLInputElement).value;
export const isTicked = (event: Event): boolean => (event.currentTarget as HTMLInputElement).checked;

/** What the contract says of this very place. */
function mistake(
  { issues, words }: Screen,
  path: Path,
): { readonly text: View; readonly is: boolean; readonly id: string } {
  const place = pathText(path);
  const found = issues.find((issue) => issue.path === place);
  const id = `${fieldId(path)}:mistake`;
  return {
    id,
    is: found !== undefined,
    text: found ? html`<p class="mistake" id=${id}>${words.codes[found.code]}</p>` : nothing,
  };
}

interface TextOptions {
  readonly isLong?: boolean;
  readonly help?: string;
  /** Of the text; none for what is not read by visitors. */
  readonly language?: string;
}

/** A text. An empty field takes the key out. */
export function textField(screen: Screen, label: string, path: Path, options: TextOptions = {}): TemplateResult {
  const { help, isLong, language } = options;
  const id = fieldId(path);
  const { id: mistakeId, is: isWrong, text: wrong } = mistake(screen, path);
  const change = (event: Event) => {
    const value = inputOf(event).trim();
    screen.act(value === '' ? { type: 'set', path } : { type: 'set', path, value });
  };
  const described = [help ? `${id}:help` : '', isWrong ? mistakeId : ''].join(' ').trim();
  const direction = language ? directionOf(language) : 'ltr';
  const value = live(textAt(screen.draft, path));
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${help ? html`<p class="help" id="${id}:help">${help}</p>` : nothing}
    ${
      isLong
        ? html`<textarea
            id=${id}
            rows="3"
            lang=${language ?? nothing}
            dir=${direction}
            aria-describedby=${described || nothing}
            aria-invalid=${isWrong}
            .value=${value}
            @change=${change}
          ></textarea>`
        : html`<input
            id=${id}
            lang=${language ?? nothing}
            dir=${direction}
            aria-describedby=${described || nothing}
            aria-invalid=${isWrong}
            .value=${value}
            @change=${change}
          />`
    }
    ${wrong} ${hintAt(screen, path)}
  </div>`;
}

/** A number. An empty field takes the key out. `label` may be for screen readers alone, in tables. */
export function numberField(screen: Screen, label: string, path: Path, isInTable = false): TemplateResult {
  const id = fieldId(path);
  const { id: mistakeId, is: isWrong, text: wrong } = mistake(screen, path);
  const found = valueAt(screen.draft, path);
  const change = (event: Event) => {
    const number = (event.currentTarget as HTMLInputElement).valueAsNumber;
    screen.act(Number.isNaN(number) ? { type: 'set', path } : { type: 'set', path, value: number });
  };
  return html`<div class="field number">
    <label for=${id} class=${isInTable ? 'unseen' : nothing}>${label}</label>
    <input
      id=${id}
      type="number"
      step="any"
      aria-describedby=${isWrong ? mistakeId : nothing}
      aria-invalid=${isWrong}
      .value=${live(typeof found === 'number' ? String(found) : '')}
      @change=${change}
    />
    ${wrong}
  </div>`;
}

/** A choice of texts. The value '' takes the key out. `choose`: what a choice does, if it is more than that. */
export function choiceField(
  screen: Screen,
  label: string,
  path: Path,
  choices: readonly (readonly [value: string, name: string])[],
  choose: (value: string) => void = (value) => {
    screen.act(value === '' ? { type: 'set', path } : { type: 'set', path, value });
  },
): TemplateResult {
  const found = valueAt(screen.draft, path);
  // A file may say what it would mean without the key, too.
  const isSaid = typeof found === 'string' && !isDefault(path.at(-1), found);
  const chosen = isSaid ? found : '';
  // Else the first choice would look as if it were chosen, and could not be.
  const isKnown = choices.some(([value]) => value === chosen);
  const known = isKnown ? choices : [[chosen, chosen || screen.words.asksNothing] as const, ...choices];
  const id = fieldId(path);
  const change = (event: Event) => choose(inputOf(event));
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${select(id, known, chosen, change)} ${mistake(screen, path).text}
  </div>`;
}

export function select(
  id: string,
  choices: readonly (readonly [value: string, name: string])[],
  chosen: string,
  change: (event: Event) => void,
): TemplateResult {
  return html`<select id=${id} @change=${change}>
    ${choices.map(([value, name]) => html`<option value=${value} .selected=${live(value === chosen)}>${name}</option>`)}
  </select>`;
}

/** A box that writes `true`, or takes the key out. */
export function boxField(screen: Screen, label: string, path: Path, whenTicked: Json = true): TemplateResult {
  const id = fieldId(path);
  const isOn = valueAt(screen.draft, path) === whenTicked;
  const change = (event: Event) =>
    screen.act(isTicked(event) ? { type: 'set', path, value: whenTicked } : { type: 'set', path });
  return html`<div class="box">
    <input id=${id} type="checkbox" .checked=${live(isOn)} @change=${change} /><label for=${id}>${label}</label>
  </div>`;
}

/** The id of something. References and words follow it. */
export function idField(screen: Screen, target: Target): TemplateResult {
  const id = `id:${nameOfTarget(target)}`;
  const change = (event: Event) => {
    const to = inputOf(event).trim();
    const moved = id.slice(0, id.length - target.id.length) + to;
    screen.act({ type: 'rename', target, to }, moved);
  };
  return html`<div class="field id">
    <label for=${id}>${screen.words.shortName}</label>
    <input id=${id} .value=${live(target.id)} dir="ltr" autocapitalize="off" spellcheck="false" @change=${change} />
  </div>`;
}
