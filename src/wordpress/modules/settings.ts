/** The settings page: a colour picker beside each field for a colour, and a shortcode that is put together and copied. */

for (const field of document.querySelectorAll<HTMLInputElement>('.ams-colour')) addPicker(field);

/** The browser's own picker. It cannot be empty, so the text stays what counts. */
function addPicker(field: HTMLInputElement): void {
  const picker = Object.assign(document.createElement('input'), { type: 'color', className: 'ams-picker' });
  picker.setAttribute('aria-label', field.dataset.picker ?? '');
  const show = () => {
    const colour = longForm(field.value);
    picker.value = colour ?? '#0b5394';
    picker.classList.toggle('ams-unset', colour === null);
  };
  show();
  field.addEventListener('input', show);
  picker.addEventListener('input', () => {
    field.value = picker.value;
    show();
  });
  field.after(' ', picker);
}

/** `#rrggbb` of what an administrator writes, such as `E17000` or `#fa0`; null for what is no colour. */
function longForm(written: string): string | null {
  const digits = /^#?([\da-f]{6}|[\da-f]{3})$/i.exec(written.trim())?.[1]?.toLowerCase();
  if (!digits) return null;
  return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`;
}

const line = document.querySelector<HTMLElement>('#ams-line');
const copy = document.querySelector<HTMLButtonElement>('#ams-copy');
if (line && copy) makeLine(line, copy);

/** Each value becomes a button that puts its choice into the line, or takes it out again. */
function makeLine(shown: HTMLElement, button: HTMLButtonElement): void {
  const chosen = new Map<string, string>();
  const buttons = [...document.querySelectorAll<HTMLElement>('.ams-choices tr[data-name] code')].map((code) => {
    const toggle = Object.assign(document.createElement('button'), { type: 'button', className: 'ams-toggle' });
    code.replaceWith(toggle);
    toggle.append(code);
    return { toggle, name: toggle.closest('tr')?.dataset.name ?? '', text: code.textContent };
  });
  const show = () => {
    shown.textContent = `[${['ai_maturity_scan', ...chosen.values()].join(' ')}]`;
    for (const { name, text, toggle } of buttons)
      toggle.setAttribute('aria-pressed', String(chosen.get(name) === text));
  };
  for (const { name, text, toggle } of buttons)
    toggle.addEventListener('click', () => {
      if (chosen.get(name) === text) chosen.delete(name);
      else chosen.set(name, text);
      show();
    });
  show();
  button.hidden = false;
  button.addEventListener('click', () => void copyText(shown, button));
}

async function copyText(shown: HTMLElement, button: HTMLButtonElement): Promise<void> {
  const told = document.querySelector('#ams-copied');
  try {
    await navigator.clipboard.writeText(shown.textContent);
    told?.replaceChildren(button.dataset.done ?? '');
  } catch {
    // Without https there is no clipboard: what is selected can be copied by hand.
    getSelection()?.selectAllChildren(shown);
  }
}
