/** One comparison: what it is about, how it compares, and with what. */
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { inputOf, isTicked, select } from '../forms/fields.js';
import { optionName } from '../page/place.js';
import type { Screen } from '../page/screen.js';
import { begin, levelsOf, optionsOf, testsOf, withTest } from './subjects.js';
import type { ConditionKind } from './subjects.js';
import type { Comparison, Test } from './tree.js';

/** What a comparison may be. */
export interface Comparable {
  readonly kind: ConditionKind;
  /** What it can be about: `item id` or `dimension id`, and its name. */
  readonly subjects: readonly (readonly [string, string])[];
}
interface Shown {
  readonly id: string;
  readonly part: Comparison;
  /** Null takes it out. */
  readonly replace: (next: Comparison | null, focus: string) => void;
  readonly takeOut: () => void;
}

export function comparisonFields(screen: Screen, { kind, subjects }: Comparable, shown: Shown): TemplateResult {
  const { draft, words } = screen;
  const { id, part, replace, takeOut } = shown;
  const name = (what: string) => `${id}:${what}`;
  const about = `${part.of} ${part.id}`;
  const known = subjects.some(([value]) => value === about) ? subjects : [...subjects, [about, part.id] as const];
  const tests = testsOf(draft, kind, part).map((test): [Test, string] => [test, words[test]]);
  const toSubject = (event: Event) => {
    const [of, ...others] = inputOf(event).split(' ');
    replace(begin(draft, kind, of === 'dimension' ? 'dimension' : 'item', others.join(' ')), name('what'));
  };
  return html`<div class="comparison">
    <label class="unseen" for=${name('what')}>${words.what}</label>${select(name('what'), known, about, toSubject)}
    <label class="unseen" for=${name('test')}>${words.comparison}</label>
    ${select(name('test'), tests, part.test, (event) => replace(withTest(draft, part, inputOf(event) as Test), name('test')))}
    ${
      typeof part.value === 'number'
        ? numberOf(screen, part, name('value'), (value) => replace({ ...part, value }, name('value')))
        : optionBoxes(screen, part, name('value'), (value, focus) => replace({ ...part, value }, focus))
    }
    <button type="button" @click=${takeOut}>${words.takeOutCondition}</button>
  </div>`;
}

/** A value is chosen by the answer that is worth it, where there are such answers. */
function numberOf(screen: Screen, part: Comparison, id: string, put: (value: number) => void): TemplateResult {
  const { draft, language, words } = screen;
  const worths = part.of === 'item' ? levelsOf(draft, part.id) : [];
  const label = html`<label class="unseen" for=${id}>${words.value}</label>`;
  const change = (event: Event) => {
    const value = Number(inputOf(event));
    if (Number.isFinite(value)) put(value);
  };
  if (!worths.some(({ value }) => value === part.value))
    return html`${label}<input
        id=${id}
        type="number"
        step="any"
        .value=${live(String(part.value))}
        @change=${change}
      />`;
  const choices = worths.map(
    ({ option, value }) => [String(value), `${optionName(draft, language, part.id, option)} (${value})`] as const,
  );
  return html`${label}${select(id, choices, String(part.value), change)}`;
}

function optionBoxes(
  { draft, language, words }: Screen,
  { id: item, value }: Comparison,
  id: string,
  put: (value: readonly string[], focus: string) => void,
): TemplateResult {
  const chosen = typeof value === 'number' ? [] : value;
  return html`<div role="group" aria-label=${words.answers} class="boxes">
    ${optionsOf(draft, item).map(({ id: option }) => {
      const box = `${id}:${option}`;
      const change = (event: Event) =>
        put(isTicked(event) ? [...chosen, option] : chosen.filter((one) => one !== option), box);
      return html`<div class="box">
        <input
          id=${box}
          type="checkbox"
          .checked=${live(chosen.includes(option))}
          ?disabled=${chosen.length === 1 && chosen[0] === option}
          @change=${change}
        />
        <label for=${box} lang=${language}>${optionName(draft, language, item, option)}</label>
      </div>`;
    })}
  </div>`;
}
