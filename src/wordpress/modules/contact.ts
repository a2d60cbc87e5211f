/**
 * The contact form of a block, in the result of the scan. It does not touch the page: the fields move into a shadow root, where
 * neither styles nor forms of the page reach them, and which is not printed with the result.
 */

type Kind = 'mail' | 'call';

const STYLES = `
:host { display: block; margin-block: 1.5em; }
:host([hidden]) { display: none; }
* { box-sizing: border-box; }
h1, h2, h3, h4, h5, h6 { font-size: 1.25em; margin-block: 0 0.5em; }
details { border-block-start: 1px solid; }
details:last-of-type { border-block-end: 1px solid; }
summary { padding-block: 0.75em; font-weight: 600; cursor: pointer; min-block-size: 44px; }
p { margin-block: 0 0.75em; max-inline-size: 40em; }
label { display: block; }
.tick { display: flex; gap: 0.5em; align-items: start; }
.tick input { inline-size: 24px; block-size: 24px; margin: 0; flex: none; }
input:not([type='checkbox']) { inline-size: 100%; max-inline-size: 24em; min-block-size: 44px; padding-inline: 0.75em; font: inherit; color: inherit; background: transparent; border: 1px solid currentColor; border-radius: 4px; }
button { min-block-size: 44px; padding-inline: 1.25em; font: inherit; font-weight: 600; color: inherit; background: transparent; border: 2px solid currentColor; border-radius: 4px; cursor: pointer; }
:is(input, button, summary):focus-visible { outline: 3px solid currentColor; outline-offset: 2px; }
.small { font-size: 0.9em; }
.problem { display: block; font-weight: 600; }
.problem:empty, [role='status']:empty { display: none; }
a { color: inherit; }
`;

/** Fields of each part that have to be good, in the order in which they stand. */
const CHECKS: Readonly<Record<Kind, Readonly<Record<string, RegExp>>>> = {
  mail: { email: /^[^\s@]+@[^\s@]+\.[^\s@]+$/ },
  call: { name: /\S/, phone: /^\+?[\d\s()/.-]{6,30}$/, email: /^$|^[^\s@]+@[^\s@]+\.[^\s@]+$/ },
};

const isHost = (element: Element | null): element is HTMLElement => element?.localName === 'div' && !element.shadowRoot;

function setUpAll(within: ParentNode): void {
  for (const host of within.querySelectorAll('ai-maturity-scan > .ams-contact')) if (isHost(host)) setUp(host);
}

function setUp(host: HTMLElement): void {
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  root.adoptedStyleSheets = [sheet];
  root.append(...host.childNodes);
  for (const part of root.querySelectorAll('details')) {
    const form = document.createElement('form');
    form.noValidate = true;
    form.append(...[...part.childNodes].filter((node) => node.nodeName !== 'SUMMARY'));
    part.append(form);
    const button = form.querySelector('button');
    if (button) button.type = 'submit';
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void send(host, part, form);
    });
  }
  host.hidden = false;
}

async function send(host: HTMLElement, part: HTMLElement, form: HTMLFormElement): Promise<void> {
  const kind: Kind = part.dataset.kind === 'call' ? 'call' : 'mail';
  const status = form.querySelector<HTMLElement>('[role="status"]');
  const button = form.querySelector('button');
  if (!status || !button || button.getAttribute('aria-disabled') === 'true' || !check(host, form, kind)) return;
  const say = (word: string) => status.replaceChildren(host.dataset[word] ?? '');
  button.setAttribute('aria-disabled', 'true');
  say('sending');
  const said = await answerOf(host, kind, { consent: part.dataset.consent ?? '', ...valuesOf(form) });
  button.removeAttribute('aria-disabled');
  if (said === kind) {
    for (const child of [...form.children]) if (child !== status) child.remove();
  }
  say(said);
  status.focus();
}

/** Says at each field what is wrong with it, and goes to the first one. */
function check(host: HTMLElement, form: HTMLFormElement, kind: Kind): boolean {
  let first: HTMLElement | null = null;
  for (const [name, pattern] of Object.entries(CHECKS[kind])) {
    const field = form.querySelector<HTMLInputElement>(`[data-field="${name}"]`);
    const isGood = !field || pattern.test(field.value.trim());
    field?.setAttribute('aria-invalid', String(!isGood));
    field?.parentElement?.querySelector('.problem')?.replaceChildren(isGood ? '' : (host.dataset[name] ?? ''));
    if (!isGood) first ??= field;
  }
  first?.focus();
  return !first;
}

function valuesOf(form: HTMLFormElement): Record<string, string | boolean> {
  const fields = [...form.querySelectorAll<HTMLInputElement>('[data-field]')];
  const valueOf = ({ checked, type, value }: HTMLInputElement) => (type === 'checkbox' ? checked : value.trim());
  return Object.fromEntries(fields.map((field) => [field.dataset.field ?? '', valueOf(field)]));
}

/** The word to say: that of the kind if it was taken. */
async function answerOf(host: HTMLElement, kind: Kind, asked: object): Promise<string> {
  const { lang, dataset } = host;
  try {
    const result = kind === 'mail' ? await resultOf(host) : {};
    const body = JSON.stringify({ kind, ...asked, ...result, language: lang, page: Number(dataset.page) || 0 });
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(dataset.url ?? '', { method: 'POST', body, headers });
    if (answer.status === 429) return 'busy';
    const taken = answer.ok ? (JSON.parse(await answer.text()) as { readonly kind?: unknown }) : {};
    return taken.kind === kind ? kind : 'failed';
  } catch {
    return 'failed';
  }
}

async function resultOf(host: HTMLElement): Promise<object> {
  const scan = host.closest('ai-maturity-scan');
  if (!scan?.result) throw new TypeError('There is no result.');
  const { answers, depth } = scan.result;
  return { answers, depth, code: await scan.code() };
}

void customElements.whenDefined('ai-maturity-scan').then(() => {
  setUpAll(document);
  // Parts of a page may come later, by a script of the theme.
  for (const name of ['scan-start', 'scan-resume', 'scan-result'])
    document.addEventListener(
      name,
      ({ target }) => target instanceof Element && setUpAll(target.parentNode ?? document),
    );
});
