/** The page "Support offers": a form, checked by the scan's own contract before it is saved. The server checks again. */
import { render } from 'lit';
import { draftOf, emptyDraft, emptyOffer, fileOf, raised } from './offers/draft.js';
import type { Draft, Offer } from './offers/draft.js';
import { problemsOf } from './offers/problems.js';
import type { Problem } from './offers/problems.js';
import { fieldId, view } from './offers/view.js';
import type { Site } from './offers/view.js';
import { save } from './save.js';

interface Page extends Site {
  /** The file that is in use; null for none. */
  readonly file: unknown;
  readonly id: string;
  readonly url: string;
  readonly nonce: string;
}

const place = document.querySelector<HTMLElement>('#ams-offers');
const given = document.querySelector('#ams-offers-data')?.textContent;
if (place && given) edit(place, JSON.parse(given) as Page);

function edit(box: HTMLElement, page: Page): void {
  const { words } = page;
  const status = document.querySelector<HTMLElement>('#ams-offers-status');
  let draft: Draft = page.file === null ? emptyDraft(page.id, page.language) : draftOf(page.file);
  let open = -1;
  let problems: readonly Problem[] = [];
  let isChanged = false;

  const show = () => render(view({ ...page, draft, open, problems, set, change, show: openAt, add, remove }), box);
  const put = (next: Draft) => {
    draft = next;
    isChanged = true;
    // What was wrong may be mended now; nothing new is complained of while somebody types.
    if (problems.length > 0) problems = problemsOf(draft, words);
    show();
  };
  const set = (part: Partial<Draft>) => put({ ...draft, ...part });
  const change = (part: Partial<Offer>) =>
    set({ offers: draft.offers.map((offer, index) => (index === open ? { ...offer, ...part } : offer)) });
  const openAt = (index: number) => {
    open = open === index ? -1 : index;
    show();
    if (open >= 0) box.querySelector<HTMLElement>('#ams-offer-title')?.focus();
  };
  const add = () => {
    set({ offers: [...draft.offers, emptyOffer(draft, Object.keys(page.labels.form)[0] ?? '')] });
    openAt(draft.offers.length - 1);
  };
  const remove = (index: number) => {
    open = -1;
    set({ offers: draft.offers.filter((_, other) => other !== index) });
    box.querySelector<HTMLElement>('#ams-add')?.focus();
  };
  const say = (text: string, isBad = false) => {
    if (!status) return;
    status.className = `notice inline notice-${isBad ? 'error' : 'success'}`;
    const lines = text.split('\n').map((line) => Object.assign(document.createElement('p'), { textContent: line }));
    status.replaceChildren(...lines);
  };
  const complain = () => {
    const others = problems.filter(({ field }) => field === '').map(({ text }) => text);
    say([words.notYet ?? '', ...others].join('\n'), true);
    const first = problems.find(({ field }) => field !== '');
    open = first?.offer ?? open;
    show();
    const field = first && box.querySelector<HTMLElement>(`#${CSS.escape(fieldId(first.field))}`);
    // It may stand in a part that is closed.
    field?.closest('details')?.setAttribute('open', '');
    (field ?? status)?.focus();
  };

  on('#ams-save', 'click', async () => {
    const next = { ...draft, version: page.file === null ? draft.version : raised(draft.version) };
    problems = problemsOf(next, words);
    if (problems.length > 0) {
      complain();
      return;
    }
    const refused = await saved(page, JSON.stringify(fileOf(next)));
    if (refused.length > 0) {
      say(refused.join('\n'), true);
      return;
    }
    draft = next;
    isChanged = false;
    show();
    say(words.saved ?? '');
  });
  on('#ams-download', 'click', () => download(fileOf(draft)));
  on('#ams-import', 'change', async ({ target }) => {
    const field = target as HTMLInputElement;
    const file = field.files?.[0];
    if (!file) return;
    // So that the same file can be taken once more, after it was mended.
    field.value = '';
    try {
      draft = draftOf(JSON.parse(await file.text()));
    } catch (error) {
      say(`${words.noJson ?? ''} ${String(error)}`, true);
      return;
    }
    open = -1;
    isChanged = true;
    problems = problemsOf(draft, words);
    if (problems.length > 0) complain();
    else say(words.imported ?? '');
    show();
  });
  window.addEventListener('beforeunload', (event) => {
    if (isChanged) event.preventDefault();
  });
  show();
}

function on(selector: string, name: string, act: (event: Event) => unknown): void {
  document.querySelector(selector)?.addEventListener(name, (event) => void act(event));
}

/** What the server says against it; empty if it took the file. */
async function saved({ nonce, url, words }: Page, body: string): Promise<readonly string[]> {
  try {
    const headers = { 'content-type': 'application/json', 'x-wp-nonce': nonce };
    const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ text: body }) });
    if (answer.ok) return [];
    const { problems } = JSON.parse(await answer.text()) as { readonly problems?: readonly string[] };
    return problems ?? [`${words.failed ?? ''} (${answer.status})`];
  } catch (error) {
    return [`${words.failed ?? ''} (${String(error)})`];
  }
}

function download(file: unknown): void {
  save(new Blob([JSON.stringify(file, null, 2)], { type: 'application/json' }), 'support.json');
}
