// Shows the scan as the form says, and the lines that put it on a page like that.
import { snippetsOf } from './snippets.js';

const form = document.getElementById('settings');
const preview = document.getElementById('preview');
const snippets = document.getElementById('snippets');
const integrity = await (await fetch('../dist/cdn/integrity.json')).json();

const ATTRIBUTES = [
  'lang',
  'layout',
  'depth',
  'persist',
  'heading-level',
  'src',
  'support-src',
  'endpoint',
  'anonymous',
];
/** The preview is to load nothing of yours, and to send nothing. */
const NOT_SHOWN = ['src', 'support-src', 'endpoint', 'anonymous'];

form.addEventListener('input', ({ target }) => {
  // Whoever picks a colour wants it.
  if (target === form.elements.accent) form.elements.branded.checked = true;
  show();
});
form.addEventListener('submit', (event) => event.preventDefault());
show();

function show() {
  const values = new FormData(form);
  const attributes = ATTRIBUTES.map((name) => [name, String(values.get(name) ?? '')]).filter(
    ([, value]) => value !== '',
  );
  const styles = [
    ...(values.get('branded') ? [['--ams-accent', String(values.get('accent'))]] : []),
    ...(values.get('radius') ? [['--ams-radius', String(values.get('radius'))]] : []),
  ];
  showPreview(attributes, styles);
  const wrong = [...form.querySelectorAll('input[type=url]')].filter((field) => !explain(field));
  if (wrong.length > 0) {
    const notice = document.createElement('p');
    notice.textContent = 'The lines come back once every address is right.';
    snippets.replaceChildren(notice);
    return;
  }
  const base = folderOf(new URL(values.get('script')));
  const host = new URL(values.get('host')).origin;
  const [sandbox, isolated] = [values.has('sandbox'), values.has('isolated')];
  const list = snippetsOf({ attributes, styles, base, host, integrity, sandbox, isolated });
  snippets.replaceChildren(...reminder(base, host), ...list.flatMap(snippet));
}

/** Also of the script's own address, which may be what somebody has at hand. */
function folderOf({ origin, pathname }) {
  return `${origin}${pathname.replace(/[^/]*\.m?js$/, '').replace(/\/?$/, '/')}`;
}

/** What was there when the page was opened is nobody's site. */
function reminder(...addresses) {
  if (!addresses.some((address) => new URL(address).hostname === 'your.site')) return [];
  const notice = document.createElement('p');
  notice.className = 'problem';
  notice.textContent = 'These lines still name “your.site”. Fill in above where your files and your page are.';
  return [notice];
}

function showPreview(attributes, styles) {
  for (const name of ATTRIBUTES) preview.removeAttribute(name);
  for (const [name, value] of attributes) if (!NOT_SHOWN.includes(name)) preview.setAttribute(name, value);
  for (const name of ['--ams-accent', '--ams-radius']) preview.style.removeProperty(name);
  for (const [name, value] of styles) preview.style.setProperty(name, value);
}

/** Says under a field what is wrong with its address. False if something is. */
function explain(field) {
  const isRight = field.validity.valid && (field.value === '' || isSafe(new URL(field.value)));
  const problem = document.getElementById(field.getAttribute('aria-describedby'));
  const text = isRight ? '' : 'Write a whole address that begins with https://, without a password.';
  field.setAttribute('aria-invalid', String(!isRight));
  // Once, not at every key.
  if (problem.textContent !== text) problem.textContent = text;
  return isRight;
}

/** As the frame and the delivery of results want it: encrypted, or on this machine; and nobody's password. */
function isSafe({ hostname, password, protocol, username }) {
  if (username || password) return false;
  return protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1'].includes(hostname));
}

function snippet({ name, note, text }) {
  const [title, code, button, status] = ['h3', 'pre', 'button', 'span'].map((tag) => document.createElement(tag));
  title.textContent = name;
  code.textContent = text;
  code.tabIndex = 0;
  button.type = 'button';
  button.textContent = `Copy: ${name}`;
  status.setAttribute('role', 'status');
  button.addEventListener('click', async () => {
    const isDone = await copied(text);
    if (!isDone) getSelection().selectAllChildren(code);
    status.textContent = isDone
      ? `Copied: ${name}.`
      : 'The browser did not copy. The lines are marked: copy them with Ctrl+C or Cmd+C.';
  });
  const remark = document.createElement('p');
  remark.textContent = note ?? '';
  return [title, code, button, status, ...(note ? [remark] : [])];
}

/** Whether it could be done: not on a page without https, and not without leave. */
async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
