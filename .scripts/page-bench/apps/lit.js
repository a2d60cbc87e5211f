/** The same questionnaire as a plain Lit element, without anything else that ours can do. */
import { css as sheet, html, LitElement, nothing, unsafeCSS } from 'lit';
import { live } from 'lit/directives/live.js';
import { sections } from 'questionnaire';
import { css } from './look.js';

const items = sections.flatMap((section) => section.items.map((item) => ({ ...item, section })));

class BareSurvey extends LitElement {
  static styles = sheet`
    ${unsafeCSS(css)}
  `;
  static properties = { answers: { state: true }, at: { state: true }, problem: { state: true } };

  constructor() {
    super();
    this.answers = {};
    this.at = 0;
    this.problem = '';
  }

  get path() {
    const valueOf = (id) =>
      items.find((item) => item.id === id).options.find((option) => option.id === this.answers[id]?.[0])?.value ?? 0;
    return items.filter(({ askIf }) => !askIf || valueOf(askIf.item) >= askIf.atLeast);
  }

  choose(item, option, { checked }) {
    const before = this.answers[item.id] ?? [];
    const isAlone = (id) => item.options.find((other) => other.id === id).alone;
    const next = () => {
      if (!item.multiple || (checked && option.alone)) return [option.id];
      if (!checked) return before.filter((id) => id !== option.id);
      return [...before.filter((id) => !isAlone(id)), option.id];
    };
    this.answers = { ...this.answers, [item.id]: next() };
  }

  async go(to) {
    this.at = to;
    this.problem = '';
    await this.updateComplete;
    this.renderRoot.querySelector('[tabindex]').focus();
  }

  next(event, item) {
    event.preventDefault();
    const count = this.answers[item.id]?.length ?? 0;
    if (count > 0 && count <= (item.max ?? count)) void this.go(this.at + 1);
    else this.problem = count === 0 ? 'Choose an answer.' : `Choose at most ${item.max}.`;
  }

  render() {
    const { at, path } = this;
    return at < path.length ? this.question(path[at], path) : this.review(path);
  }

  question(item, path) {
    return html`<form novalidate @submit=${(event) => this.next(event, item)}>
      <p>Question ${this.at + 1} of ${path.length}</p>
      <progress
        aria-label="Questions answered"
        max=${path.length}
        .value=${path.filter(({ id }) => this.answers[id]?.length).length}
      ></progress>
      <p>${item.section.title}</p>
      <fieldset>
        <legend><h2 tabindex="-1">${item.question}</h2></legend>
        ${item.hint ? html`<p class="hint">${item.hint}</p>` : nothing}
        <p class="problem" role="alert">${this.problem}</p>
        ${item.options.map((option) => this.option(item, option))}
      </fieldset>
      <button class="primary">Continue</button>
      ${this.at > 0 ? html`<button type="button" @click=${() => this.go(this.at - 1)}>Back</button>` : nothing}
    </form>`;
  }

  option(item, option) {
    return html`<label class="option">
      <input
        type=${item.multiple ? 'checkbox' : 'radio'}
        name=${item.id}
        value=${option.id}
        .checked=${live(this.answers[item.id]?.includes(option.id) ?? false)}
        @change=${(event) => this.choose(item, option, event.target)}
      />
      <span>${option.label}</span>
    </label>`;
  }

  review(path) {
    return html`<div class="review">
      <h2 tabindex="-1">Check your answers</h2>
      <dl>${path.map((item, index) => this.answer(item, index))}</dl>
    </div>`;
  }

  answer(item, index) {
    const chosen = item.options.filter(({ id }) => this.answers[item.id].includes(id));
    return html`<dt>${item.question}</dt>
      <dd>
        ${chosen.map(({ label }) => html`<p>${label}</p>`)}
        <button @click=${() => this.go(index)}>Change</button>
      </dd>`;
  }
}

customElements.define('bare-survey', BareSurvey);
