/** The page on which definitions are written: paints it, and looks after focus, keys and leaving. */
import { render } from 'lit';
import { fieldId } from './forms/fields.js';
import { page } from './page/page.js';
import { State } from './page/state.js';

const root = document.getElementById('editor');

/** Paints the page. What had the focus keeps it, also where its place has moved; `focus` names another. It is never lost. */
function paint(focus?: string): void {
  if (!root) return;
  const before = document.activeElement;
  document.documentElement.lang = state.editorLanguage;
  document.title = state.words.editor;
  render(page(state), root);
  const isLost = before !== null && before !== document.body && document.activeElement === document.body;
  if (focus !== undefined) giveFocus(focus);
  else if (isLost) giveFocus(before.id);
}

/** To the heading, if this is not there or cannot have it. */
function giveFocus(id: string): void {
  const wanted = document.getElementById(id);
  wanted?.focus();
  // Words that something was made with are there to be written over.
  if (wanted && 'select' in wanted && isFirstText(id)) (wanted as HTMLInputElement | HTMLTextAreaElement).select();
  if (document.activeElement === document.body) document.getElementById('heading')?.focus();
}

const state = new State(paint);

/** Whether a field still has what the editor wrote into it. */
function isFirstText(id: string): boolean {
  return state.screen?.hints.some(({ kind, path }) => kind === 'firstWords' && fieldId(path) === id) ?? false;
}

/** Fields in which something was written that does not count yet. */
const unfinished = new WeakSet<EventTarget>();
addEventListener('input', ({ target }) => target && unfinished.add(target));
addEventListener('change', ({ target }) => target && unfinished.delete(target));

addEventListener('keydown', (event) => {
  const what = wantedBy(event);
  const { target } = event;
  const isWriting = target !== null && unfinished.has(target);
  // While a text is being written, the browser undoes what was written of it.
  if (!what || (what !== 'save' && isWriting)) return;
  event.preventDefault();
  // What is still in the field belongs to the file.
  if (isWriting) target.dispatchEvent(new Event('change', { bubbles: true }));
  if (what === 'save') void state.save(false);
  else state[what]();
});

function wantedBy({ altKey, ctrlKey, key, metaKey, shiftKey }: KeyboardEvent): 'undo' | 'redo' | 'save' | null {
  if (!(ctrlKey || metaKey) || altKey) return null;
  switch (key.toLowerCase()) {
    case 's':
      return 'save';
    case 'y':
      return 'redo';
    case 'z':
      return shiftKey ? 'redo' : 'undo';
    default:
      return null;
  }
}

addEventListener('beforeunload', (event) => {
  if (state.isAtRisk) event.preventDefault();
});

paint();
