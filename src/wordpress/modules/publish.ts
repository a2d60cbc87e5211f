/** The page "Publish figures": makes the figures in a worker, shows them and what is held back, and publishes them. */
import { html, render } from 'lit';
import type { Choices, Next, Release } from './publish/release.js';
import { filled, view } from './publish/view.js';
import type { Words } from './publish/view.js';
import type { Task, Told } from './publish-worker.js';

/** What PHP writes into the page. */
interface Page extends Words {
  /** Addresses: where the next release begins, where its results are read, where it is published, where it is taken down. */
  readonly next: string;
  readonly results: string;
  readonly publish: string;
  readonly takeDown: string;
  readonly nonce: string;
  readonly worker: string;
  readonly solver: string;
  /** Thresholds that may be chosen are at most this one, unless a new round begins. */
  readonly most: number;
}

const MOST_OF_ALL = 50;
const place = document.querySelector<HTMLElement>('#ams-publish-made');
const form = document.querySelector<HTMLFormElement>('#ams-publish-form');
const status = document.querySelector<HTMLElement>('#ams-publish-status');
const given = document.querySelector('#ams-publish-data')?.textContent;
if (place && form && status && given) begin(JSON.parse(given) as Page, form, status, place);

function begin(page: Page, choices: HTMLFormElement, told: HTMLElement, box: HTMLElement): void {
  const { words } = page;
  const button = choices.querySelector<HTMLButtonElement>('#ams-look');
  const threshold = choices.querySelector<HTMLInputElement>('#ams-threshold');
  const fresh = choices.querySelector<HTMLInputElement>('#ams-fresh');
  const last = document.querySelector('#ams-last');
  const shown = document.querySelector('#ams-published');
  let most = page.most;
  const limit = () => {
    if (threshold) threshold.max = String(fresh?.checked ? MOST_OF_ALL : most);
  };
  fresh?.addEventListener('change', limit);
  const say = (text: string, kind: 'info' | 'success' | 'error') => {
    told.className = `notice inline notice-${kind}`;
    const lines = text.split('\n').map((line) => Object.assign(document.createElement('p'), { textContent: line }));
    told.replaceChildren(...lines);
  };
  const fail = (error: unknown, text = words.failed ?? '') =>
    say(`${text}\n${error instanceof Error ? error.message : String(error)}`, 'error');

  choices.addEventListener('submit', (event) => {
    event.preventDefault();
    void look();
  });

  async function look(): Promise<void> {
    if (button) button.disabled = true;
    render(html``, box);
    say(words.reading ?? '', 'info');
    try {
      const next = JSON.parse(await posted(page.next, page.nonce, { fresh: fresh?.checked ?? false })) as Next;
      const chosen: Choices = {
        population: choices.querySelector<HTMLInputElement>('#ams-population')?.value.trim() ?? '',
        threshold: threshold?.valueAsNumber ?? most,
      };
      // Somebody else may have published since this page was loaded.
      if (chosen.threshold > next.most) {
        most = next.most;
        limit();
        say(filled(words.tooHigh, most), 'error');
        threshold?.focus();
        return;
      }
      const release = await made(page, next, chosen, (lines) =>
        say(lines < next.lines ? filled(words.progress, lines, next.lines) : (words.making ?? ''), 'info'),
      );
      show(next, release);
    } catch (error) {
      fail(error);
    } finally {
      if (button) button.disabled = false;
    }
  }

  function show(next: Next, release: Release): void {
    const isEmpty = release.file.tables.length === 0;
    const confirm = html`<p class="ams-confirm">
      <button type="button" class="button button-primary" id="ams-publish" @click=${() => void publish(next, release)}>
        ${words.publish}
      </button>
    </p>`;
    render(isEmpty ? html`` : html`${view(page, release)}${confirm}`, box);
    if (isEmpty) say(filled(words.nothing, release.file.firms, 2 * release.file.threshold), 'error');
    else
      say(
        [words.ready, next.isKnown ? '' : words.unknown].filter(Boolean).join('\n'),
        next.isKnown ? 'success' : 'info',
      );
  }

  async function publish({ digest, number, round }: Next, { file }: Release): Promise<void> {
    const confirm = box.querySelector<HTMLButtonElement>('#ams-publish');
    if (confirm) confirm.disabled = true;
    try {
      await posted(page.publish, page.nonce, { text: JSON.stringify(file), number, round, digest });
      render(html``, box);
      say(words.published ?? '', 'success');
      begun(file.threshold);
      if (last) last.textContent = filled(words.last, file.firms);
      shown?.removeAttribute('hidden');
      told.focus();
    } catch (error) {
      if (error instanceof Conflict) say(words.changed ?? '', 'error');
      else fail(error);
      if (confirm) confirm.disabled = false;
    }
  }

  /** What may be chosen once there are figures with this threshold. */
  function begun(least: number): void {
    most = least;
    if (fresh) fresh.checked = false;
    choices.querySelector('#ams-fresh-row')?.removeAttribute('hidden');
    limit();
  }

  const question = document.querySelector<HTMLDialogElement>('#ams-question');
  document.querySelector('#ams-take-down')?.addEventListener('click', () => {
    if (question) question.returnValue = '';
    question?.showModal();
  });
  question?.addEventListener('close', () => {
    if (question.returnValue === 'yes') void takeDown();
  });

  async function takeDown(): Promise<void> {
    try {
      await posted(page.takeDown, page.nonce, {});
      say(words.takenDown ?? '', 'success');
      if (last) last.textContent = words.notPublic ?? '';
      shown?.setAttribute('hidden', '');
    } catch (error) {
      fail(error, words.stillThere);
    }
    told.focus();
  }
}

/** Something else is published, or other results are there, than when the figures were made. */
class Conflict extends Error {}

function made(page: Page, next: Next, choices: Choices, read: (lines: number) => void): Promise<Release> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(page.worker, { type: 'module' });
    const end = () => worker.terminate();
    worker.addEventListener('error', ({ message }) => {
      end();
      reject(new Error(message || page.worker));
    });
    worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      if (data.kind === 'read') {
        read(data.lines);
        return;
      }
      end();
      if (data.kind === 'made') resolve(data.release);
      else reject(new Error(data.message));
    });
    const absolute = (path: string) => new URL(path, location.href).href;
    const task: Task = {
      next,
      choices,
      results: absolute(page.results),
      solver: absolute(page.solver),
      nonce: page.nonce,
    };
    worker.postMessage(task);
  });
}

/** The answer as text. Throws an `Error` with what the server says against it. */
async function posted(address: string, nonce: string, body: object): Promise<string> {
  const headers = { 'content-type': 'application/json', 'x-wp-nonce': nonce };
  const answer = await fetch(address, { method: 'POST', headers, body: JSON.stringify(body) });
  const text = await answer.text();
  if (answer.ok) return text;
  if (answer.status === 409) throw new Conflict(text);
  throw new Error(`${answer.status} ${text.slice(0, 500)}`);
}
