/** Names for parts of the scale of a score: low, middle, high. */
import { html } from 'lit';
import type { TemplateResult, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { compile } from '../../engine/compile.js';
import { checked } from '../checks/checked.js';
import { middle, newBand } from '../model/additions.js';
import type { Scale } from '../model/additions.js';
import { entriesAt } from '../model/draft.js';
import type { Draft } from '../model/draft.js';
import type { Edit } from '../model/edits.js';
import { valueAt } from '../model/json.js';
import type { Path } from '../model/json.js';
import type { Target } from '../model/targets.js';
import type { Screen } from '../page/screen.js';
import { fill } from '../words/words.js';
import { fieldId, idField, inputOf, select, textField } from './fields.js';

const TESTS = ['atLeast', 'moreThan'] as const;

/** `path`: of the score in the draft. */
export function bandsFields(screen: Screen, dimension: string, path: Path): TemplateResult {
  const { act, draft, words } = screen;
  const list: Path = [...path, 'bands'];
  const bands = entriesAt(draft, list);
  const add = () => {
    const scale = scaleOf(draft, dimension);
    const first = newBand(draft, dimension, list, { title: words.newBand, scale });
    if (bands.length > 0) act(first, `f:${[...list, bands.length].join('/')}:value`);
    // One part alone would not part anything.
    else
      act(
        { type: 'all', edits: [first, secondBand(first, words.newBand, scale)] },
        `f:${[...list, 1].join('/')}:value`,
      );
  };
  return html`<fieldset>
    <legend>${words.bands}</legend>
    <p class="help">${words.bandsHelp}</p>
    <ol class="entries">
      ${bands.map(({ id }, at) => html`<li>${band(screen, { kind: 'bands', dimension, id }, [...list, at], at)}</li>`)}
    </ol>
    <button type="button" id="add-band:${dimension}" @click=${add}>
      ${bands.length > 0 ? words.addBand : words.addBands}
    </button>
  </fieldset>`;
}

type BandTarget = Extract<Target, { kind: 'bands' }>;

/** Of a draft with mistakes, as a mean. */
function scaleOf(draft: Draft, dimension: string): Scale {
  const { definition } = checked(draft);
  const found = definition && compile(definition).dimensions.find(({ id }) => id === dimension)?.range;
  return found && Number.isFinite(found.high) ? found : { low: 0, high: 100 };
}

function secondBand(first: Extract<Edit, { type: 'insert' }>, title: string, { high, low }: Scale): Edit {
  const words = Object.fromEntries(Object.keys(first.words ?? {}).map((language) => [language, { title }]));
  return { ...first, target: { ...first.target, id: 'part-2' }, at: 1, entry: { atLeast: middle(low, high) }, words };
}

function band(screen: Screen, target: BandTarget, path: Path, at: number): TemplateResult {
  const { act, draft, language, words } = screen;
  const texts: Path = ['texts', language, 'dimensions', target.dimension, 'bands', target.id];
  const name = fill(words.band, { number: String(at + 1) });
  const next: Path = [...path.slice(0, -1), 0];
  const remove = () => {
    const edits: Edit[] = [{ type: 'remove', target }];
    // What is then the first part begins at the bottom.
    if (at === 0) edits.push(...TESTS.map((test): Edit => ({ type: 'set', path: [...next, test] })));
    const isLast = entriesAt(draft, path.slice(0, -1)).length === 1;
    act({ type: 'all', edits: isLast ? edits.slice(0, 1) : edits }, `add-band:${target.dimension}`);
  };
  return html`<fieldset>
    <legend>${name}</legend>
    ${at === 0 ? html`<p class="help">${words.bandFirst}</p>` : limit(screen, path, name)}
    ${textField(screen, words.title, [...texts, 'title'], { language })}
    ${textField(screen, words.description, [...texts, 'description'], { isLong: true, language, help: words.optional })}
    <div class="buttons">
      <button type="button" aria-label=${fill(words.removeNamed, { name })} @click=${remove}>${words.remove}</button>
    </div>
    <details>
      <summary>${fill(words.moreOf, { name })}</summary>
      ${idField(screen, target)}
    </details>
  </fieldset>`;
}

/** From which score on, or above which. */
function limit({ act, draft, words }: Screen, path: Path, name: string): TemplateResult | typeof nothing {
  const id = fieldId(path);
  const test = valueAt(draft, [...path, 'moreThan']) === undefined ? 'atLeast' : 'moreThan';
  const found = valueAt(draft, [...path, test]);
  const put = (by: string, value: number | null, focus: string) => {
    const edits = TESTS.map((one): Edit => {
      const at = { type: 'set', path: [...path, one] } as const;
      return one === by && value !== null ? { ...at, value } : at;
    });
    act({ type: 'all', edits }, focus);
  };
  const value = typeof found === 'number' ? found : null;
  const write = (event: Event) => {
    const number = (event.currentTarget as HTMLInputElement).valueAsNumber;
    put(test, Number.isNaN(number) ? null : number, `${id}:value`);
  };
  const tests = TESTS.map((one) => [one, words[one]] as const);
  return html`<div class="row">
    <div class="field">
      <label for="${id}:test">${words.bandFrom}</label>
      ${select(`${id}:test`, tests, test, (event) => put(inputOf(event), value, `${id}:test`))}
    </div>
    <div class="field number">
      <label for="${id}:value"><span class="unseen">${name}${words.colon} </span>${words.bandValue}</label>
      <input
        id="${id}:value"
        type="number"
        step="any"
        .value=${live(value === null ? '' : String(value))}
        @change=${write}
      />
    </div>
  </div>`;
}
