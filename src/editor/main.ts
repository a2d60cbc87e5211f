/** The page on which definitions are written: paints it, and looks after focus, keys and leaving. */
import { render } from 'lit';
import { page } from './page/page.js';
import { State } from './page/state.js';

const root = document.getElementById('editor');

/** Paints the page. What had the focus keeps it, also where its place has moved; `focus` names another. */
function paint(focus?: string): void {
  if (!root) return;
  const before = document.activeElement?.id;
  document.documentElement.lang = state.editorLanguage;
  document.title = state.words.editor;
  render(page(state), root);
  if (focus) document.getElementById(focus)?.focus();
  else if (before && document.activeElement === document.body) document.getElementById(before)?.focus();
}

const state = new State(paint);

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
