/** Cells of the matrix of steps: what a step asks of a question or a score. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { asking, askedOf, partsOf } from '../conditions/asked.js';
import { sentence } from '../conditions/sentence.js';
import { levelsOf } from '../conditions/subjects.js';
import type { Comparison } from '../conditions/tree.js';
import { valueAt } from '../model/json.js';
import type { Path } from '../model/json.js';
import { optionName } from '../page/place.js';
import type { Screen } from '../page/screen.js';
import { fill } from '../words/words.js';
import { inputOf, select } from './fields.js';
import { needing, needOf } from './matrix-rows.js';
import type { Fact } from './matrix-rows.js';

type View = TemplateResult | typeof nothing;
type Test = 'atLeast' | 'moreThan';

/** The gate of a step, for one fact. The first step has none. */
export function gateCell(screen: Screen, fact: Fact, at: number, label: string): View {
  const path: Path = ['steps', at, 'gate'];
  const gate = valueAt(screen.draft, path);
  if (at === 0 || partsOf(gate) === null) return nothing;
  const id = `gate:${at}:${fact.of}:${fact.id}`;
  const found = askedOf(gate, fact);
  if (found && !isShown(found)) return html`<p class="help">${sentence(screen, found)}</p>`;
  const { test, value } = found ?? { test: 'atLeast', value: null };
  const put = (next: number | null, by: Test, focus: string) => {
    const comparison: Comparison | null = next === null ? null : { of: fact.of, id: fact.id, test: by, value: next };
    const asked = asking(gate, fact, comparison);
    screen.act({ type: 'set', path, ...(asked !== undefined && { value: asked }) }, focus);
  };
  return choice(screen, fact, { id, label, test, value, put });
}

/** Whether the cell can change it; a file may have what a gate must not ask. */
function isShown(found: Comparison): found is Comparison & { readonly test: Test; readonly value: number } {
  return (found.test === 'atLeast' || found.test === 'moreThan') && typeof found.value === 'number';
}

/** What a plan to a step must bring about, for one question. */
export function needCell(screen: Screen, fact: Fact, at: number, label: string): View {
  const path: Path = ['steps', at, 'needs'];
  const put = (next: number | null, _: Test, focus: string) => {
    const needs = needing(screen.draft, at, fact.id, next);
    screen.act({ type: 'set', path, ...(needs !== undefined && { value: needs }) }, focus);
  };
  const value = needOf(screen.draft, at, fact.id) ?? null;
  return choice(screen, fact, { id: `need:${at}:${fact.id}`, label, test: 'atLeast', value, put });
}

interface Asked {
  readonly id: string;
  /** For screen readers. */
  readonly label: string;
  readonly test: Test;
  /** Null: nothing is asked. */
  readonly value: number | null;
  readonly put: (value: number | null, test: Test, focus: string) => void;
}

/** One of the answers, where they have worths; otherwise a number. */
function choice(screen: Screen, fact: Fact, asked: Asked): TemplateResult {
  const { draft, language, words } = screen;
  const { id, label, put, test, value } = asked;
  const worths = fact.of === 'item' ? levelsOf(draft, fact.id) : [];
  if (worths.length === 0) return numberCell(screen, asked);
  const said = { atLeast: words.atLeastShort, moreThan: words.moreThanShort };
  // The least answer is no demand.
  const choices = worths
    .slice(1)
    .map(
      (worth) =>
        [`atLeast ${worth.value}`, `${optionName(draft, language, fact.id, worth.option)} (${worth.value})`] as const,
    );
  const current = value === null ? '' : `${test} ${value}`;
  const other = choices.some(([one]) => one === current) || value === null;
  const named = choices.map(([one, name]) => [one, fill(said.atLeast, { value: name })] as const);
  const all = other ? named : [...named, [current, fill(said[test], { value: String(value) })] as const];
  const change = (event: Event) => {
    const [by, number] = inputOf(event).split(' ');
    put(number === undefined ? null : Number(number), by === 'moreThan' ? 'moreThan' : 'atLeast', id);
  };
  return html`<label class="unseen" for=${id}>${label}</label
    >${select(id, [['', words.asksNothing], ...all], current, change)}`;
}

function numberCell({ words }: Screen, { id, label, put, test, value }: Asked): TemplateResult {
  const tests: [Test, string][] = [
    ['atLeast', words.atLeast],
    ['moreThan', words.moreThan],
  ];
  const write = (event: Event) => {
    const number = (event.currentTarget as HTMLInputElement).valueAsNumber;
    put(Number.isNaN(number) ? null : number, test, id);
  };
  const compare = (event: Event) => put(value, inputOf(event) === 'moreThan' ? 'moreThan' : 'atLeast', `${id}:test`);
  return html`<div class="asked">
    ${
      value === null || id.startsWith('need:')
        ? nothing
        : html`<label class="unseen" for="${id}:test">${label}${words.colon} ${words.comparison}</label>
            ${select(`${id}:test`, tests, test, compare)}`
    }
    <label class="unseen" for=${id}>${label}</label>
    <input id=${id} type="number" step="any" .value=${live(value === null ? '' : String(value))} @change=${write} />
  </div>`;
}
