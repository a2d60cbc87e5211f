/** Up, down and remove, for an entry of a list: for keyboards first. */
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { BESIDE, SUPPORT } from '../model/beside.js';
import { removed } from '../model/change-ids.js';
import { textAt } from '../model/draft.js';
import type { Draft } from '../model/draft.js';
import type { Edit } from '../model/edits.js';
import { forAllWithout } from '../model/for-all.js';
import { isObject, valueAt } from '../model/json.js';
import type { Path } from '../model/json.js';
import { acrossTable } from '../model/table.js';
import { nameOfTarget } from '../model/targets.js';
import type { Target } from '../model/targets.js';
import { nameOf, placeOf } from '../page/place.js';
import type { Screen } from '../page/screen.js';
import { counted, fill } from '../words/words.js';
import { choicesOfRole } from './choices.js';

export interface Listed {
  readonly target: Target;
  readonly name: string;
  readonly at: number;
  readonly count: number;
  /** What then has the focus. */
  readonly then: string;
}

export function listButtons(screen: Screen, { at, count, name, target, then }: Listed): TemplateResult {
  const { act, draft, words } = screen;
  const id = `b:${nameOfTarget(target)}`;
  const move = (to: number, focus: string) => {
    if (to >= 0 && to < count) act({ type: 'move', target, to }, `${id}:${focus}`);
  };
  const remove = () => {
    const edit: Edit = { type: 'remove', target };
    const gone = targetsOf(acrossTable(draft, edit));
    const goes = gone.reduce((sum, one) => sum + goneWith(draft, one), 0);
    const names = new Set(gone.flatMap((one) => forAllWithout(draft, one)).map((path) => nameAt(screen, path)));
    const forAll = names.size > 0 ? `\n\n${fill(words.removeForAll, { names: [...names].join(', ') })}` : '';
    if (goes === 0 || confirm(`${counted(words, words.removeAsk, goes, { name })}${forAll}`)) act(edit, then);
  };
  const button = (what: 'up' | 'down', to: number) =>
    html`<button
      type="button"
      id="${id}:${what}"
      aria-disabled=${to < 0 || to >= count}
      aria-label=${fill(words[`${what}Named`], { name })}
      @click=${() => move(to, what)}
    >
      ${words[what]}
    </button>`;
  return html`<div class="buttons">
    ${button('up', at - 1)}${button('down', at + 1)}
    <button type="button" aria-label=${fill(words.removeNamed, { name })} @click=${remove}>${words.remove}</button>
  </div>`;
}

/** What a removal takes out: of a table, the answer in each of its questions. */
function targetsOf(edit: Edit): readonly Target[] {
  if (edit.type === 'all') return edit.edits.flatMap(targetsOf);
  return edit.type === 'remove' ? [edit.target] : [];
}

/** How an action, an offer, an answer to a barrier, or what a variant is of, is called. */
function nameAt({ draft, language, words }: Screen, path: Path): string {
  const [, , list, at] = path;
  if (path[0] !== BESIDE || typeof at !== 'number') return nameOf(draft, language, placeOf(draft, path), words);
  const entry = valueAt(draft, path.slice(0, 4));
  if (list === 'entries')
    return textAt(draft, [...SUPPORT, 'texts', language, textAt(isObject(entry) ? entry : {}, ['id']), 'title']);
  const barrier = textAt(isObject(entry) ? entry : {}, ['barrier']);
  const name = choicesOfRole(draft, language, 'barriers').find(([id]) => id === barrier)?.[1];
  return name ?? nameOf(draft, language, placeOf(draft, path), words);
}

/** How many other places change with it. */
function goneWith(draft: Draft, target: Target): number {
  const { actions, cleared } = removed(draft, target);
  return actions.length + cleared.length;
}
