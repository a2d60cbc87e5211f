/** The form for support offers. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Draft, ListName, Offer } from './draft.js';
import type { Problem } from './problems.js';

export type Labels = Readonly<Record<string, string>>;

/** What the page hands over: words in the administrator's language, and labels of ids in the order of the scan. */
export interface Site {
  readonly words: Labels;
  readonly languages: Labels;
  readonly language: string;
  readonly labels: Readonly<Record<ListName | 'form', Labels>>;
}

export interface View extends Site {
  readonly draft: Draft;
  /** Place of the offer that is open; -1 for none. */
  readonly open: number;
  readonly problems: readonly Problem[];
  readonly set: (change: Partial<Draft>) => void;
  readonly change: (change: Partial<Offer>) => void;
  readonly show: (index: number) => void;
  readonly add: () => void;
  readonly remove: (index: number) => void;
}

const MANY: readonly ListName[] = ['dimensions', 'barriers'];
const LIMITS: readonly ListName[] = ['steps', 'sizes', 'sectors'];

export function view(context: View): TemplateResult {
  const { add, draft, open, words } = context;
  return html`
    ${draft.offers.length === 0 ? html`<p>${words.none}</p>` : list(context)}
    <p><button type="button" class="button" id="ams-add" @click=${add}>${words.add}</button></p>
    ${draft.offers[open] ? offerForm(context, draft.offers[open]) : nothing} ${fileForm(context)}
  `;
}

function list({ draft, labels, language, open, problems, remove, show, words }: View): TemplateResult {
  return html`<ul class="ams-offers">
    ${draft.offers.map(
      (offer, index) =>
        html`<li>
          <span>${titleOf(offer, language) || words.untitled}</span>
          <span class="ams-muted">${labels.form[offer.form] ?? offer.form}</span>
          ${problems.some((one) => one.offer === index) ? html`<strong class="ams-problem">${words.toMend}</strong>` : nothing}
          <button type="button" class="button" aria-expanded=${String(open === index)} @click=${() => show(index)}>
            ${words.edit}<span class="screen-reader-text">: ${titleOf(offer, language)}</span>
          </button>
          <button type="button" class="button ams-remove" @click=${() => remove(index)}>
            ${words.remove}<span class="screen-reader-text">: ${titleOf(offer, language)}</span>
          </button>
        </li>`,
    )}
  </ul>`;
}

function offerForm(context: View, offer: Offer): TemplateResult {
  const { draft, labels, languages, words } = context;
  return html`<section class="ams-offer" aria-labelledby="ams-offer-title">
    <h2 id="ams-offer-title" tabindex="-1">${titleOf(offer, context.language) || words.untitled}</h2>
    <div class="ams-columns">
      <div>
        ${draft.languages.map(
          (language) =>
            html`<fieldset>
              <legend>${languages[language] ?? language}</legend>
              ${text(context, offer, language, 'title')} ${text(context, offer, language, 'description')}
              ${text(context, offer, language, 'provider')}
            </fieldset>`,
        )}
        ${choice(context, 'form', offer.form, labels.form)} ${line(context, 'url', offer.url, 'url')}
        ${MANY.map((name) => boxes(context, offer, name))}
        <details>
          <summary>${words.limits}</summary>
          <p class="description">${words['limits-help']}</p>
          ${LIMITS.map((name) => boxes(context, offer, name))}
        </details>
        <details>
          <summary>${words.evidence}</summary>
          ${choice(context, 'grade', offer.grade, { '': words.ungraded ?? '', expert: words.expert ?? '', observational: words.observational ?? '', trial: words.trial ?? '' })}
          ${line(context, 'source', offer.source, 'text')} ${line(context, 'asOf', offer.asOf, 'month')}
        </details>
      </div>
      ${preview(context, offer)}
    </div>
  </section>`;
}

/** What a visitor sees of it. The scan adds why it fits. */
function preview({ draft, labels, language, words }: View, offer: Offer): TemplateResult {
  const spoken = draft.languages.includes(language) ? language : (draft.languages[0] ?? '');
  const { description = '', provider = '', title = '' } = offer.texts[spoken] ?? {};
  return html`<aside aria-label=${words.preview ?? ''}>
    <p class="ams-muted">${words.preview}</p>
    <div class="ams-card" lang=${spoken}>
      <p class="ams-muted">${labels.form[offer.form] ?? ''}</p>
      <p><strong>${title || words.untitled}</strong></p>
      <p>${description}</p>
      ${provider ? html`<p class="ams-muted">${provider}</p>` : nothing}
      ${offer.url ? html`<p><u>${words.link}</u></p>` : nothing}
    </div>
  </aside>`;
}

function text(
  context: View,
  offer: Offer,
  language: string,
  name: 'title' | 'description' | 'provider',
): TemplateResult {
  const texts = offer.texts[language] ?? { title: '', description: '', provider: '' };
  const id = `${language}.${name}`;
  const write = ({ target }: Event) => {
    const { value } = target as HTMLInputElement;
    context.change({ texts: { ...offer.texts, [language]: { ...texts, [name]: value } } });
  };
  const input =
    name === 'description'
      ? html`<textarea
          class="large-text"
          rows="3"
          lang=${language}
          id=${fieldId(id)}
          aria-describedby=${`${fieldId(id)}-help`}
          aria-invalid=${invalid(context, id)}
          .value=${texts[name]}
          @input=${write}
        ></textarea>`
      : html`<input
          type="text"
          class="large-text"
          lang=${language}
          id=${fieldId(id)}
          aria-describedby=${`${fieldId(id)}-help`}
          aria-invalid=${invalid(context, id)}
          .value=${texts[name]}
          @input=${write}
        />`;
  return field(context, id, name, input);
}

function line(context: View, name: 'url' | 'source' | 'asOf', value: string, type: string): TemplateResult {
  const write = ({ target }: Event) => context.change({ [name]: (target as HTMLInputElement).value });
  return field(
    context,
    name,
    name,
    html`<input
      type=${type}
      class="regular-text"
      id=${fieldId(name)}
      aria-describedby=${`${fieldId(name)}-help`}
      aria-invalid=${invalid(context, name)}
      .value=${value}
      @input=${write}
    />`,
  );
}

function choice(context: View, name: 'form' | 'grade', value: string, options: Labels): TemplateResult {
  const write = ({ target }: Event) => context.change({ [name]: (target as HTMLSelectElement).value });
  return field(
    context,
    name,
    name,
    html`<select
      id=${fieldId(name)}
      aria-describedby=${`${fieldId(name)}-help`}
      aria-invalid=${invalid(context, name)}
      @change=${write}
    >
      ${Object.entries(options).map(([id, label]) => html`<option value=${id} .selected=${id === value}>${label}</option>`)}
    </select>`,
  );
}

function boxes(context: View, offer: Offer, name: ListName): TemplateResult {
  const { labels, words } = context;
  const chosen = offer[name];
  const toggle = (id: string) => () =>
    context.change({ [name]: chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id] });
  return html`<fieldset id=${fieldId(name)} tabindex="-1" aria-describedby=${`${fieldId(name)}-help`}>
    <legend>${words[name]}</legend>
    ${help(context, name, name)}
    <div class="ams-boxes">
      ${Object.entries(labels[name]).map(
        ([id, label]) =>
          html`<label><input type="checkbox" .checked=${chosen.includes(id)} @change=${toggle(id)} /> ${label}</label>`,
      )}
    </div>
  </fieldset>`;
}

function field(context: View, id: string, word: string, input: TemplateResult): TemplateResult {
  return html`<p class="ams-field">
    <label for=${fieldId(id)}>${context.words[word]}</label>${input} ${help(context, id, word)}
  </p>`;
}

/** The help of a field, and what is wrong with it. */
function help({ open, problems, words }: View, id: string, word: string): TemplateResult {
  const told = problems.filter((one) => one.offer === open && one.field === id);
  return html`<span class="description" id=${`${fieldId(id)}-help`}
    >${words[`${word}-help`]} ${told.map((one) => html`<strong class="ams-problem">${one.text}</strong>`)}</span
  >`;
}

function invalid({ open, problems }: View, id: string): string {
  return String(problems.some((one) => one.offer === open && one.field === id));
}

/** Settings of the whole file. */
function fileForm({ draft, languages, set, words }: View): TemplateResult {
  const toggle = (id: string) => () =>
    set({
      languages: draft.languages.includes(id) ? draft.languages.filter((one) => one !== id) : [...draft.languages, id],
    });
  const all = { ...languages, ...Object.fromEntries(draft.languages.map((id) => [id, languages[id] ?? id])) };
  return html`<fieldset>
      <legend>${words.languages}</legend>
      <div class="ams-boxes">
        ${Object.entries(all).map(
          ([id, label]) =>
            html`<label
              ><input type="checkbox" .checked=${draft.languages.includes(id)} @change=${toggle(id)} /> ${label}</label
            >`,
        )}
      </div>
    </fieldset>
    <p>
      <label
        ><input
          type="checkbox"
          .checked=${draft.mode === 'instead'}
          @change=${() => set({ mode: draft.mode === 'instead' ? 'beside' : 'instead' })}
        />
        ${words.instead}</label
      >
    </p>`;
}

export function fieldId(name: string): string {
  return `ams-offer-${name.replace('.', '-')}`;
}

function titleOf({ texts }: Offer, language: string): string {
  const titles = [texts[language], ...Object.values(texts)].map((words) => words?.title ?? '');
  return titles.find((title) => title !== '') ?? '';
}
