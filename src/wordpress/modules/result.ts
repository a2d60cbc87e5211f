/** The page of one result: computes the roadmap from the answers, by the engine of the scan, and prints. */
import { library } from '../../content/advice/actions/library.js';
import { assessment } from '../../content/assessment.js';
import { actionSources, firmFacts, optionWorth, plan, stageAction } from '../../engine/index.js';
import type { ActionSource, Answers, PlanStage } from '../../engine/index.js';
import { turnOf } from '../../engine/turn.js';
import type { Turn } from '../../engine/turn.js';

interface Titles {
  readonly title: string;
  /** By variant id. */
  readonly variants?: ById<{ readonly title?: string }>;
}

type ById<Value> = Readonly<Record<string, Value>>;

/** What PHP writes into the page. */
interface Given {
  readonly answers: Answers;
  readonly items: ById<{ readonly label: string; readonly options: ById<string> }>;
  /** Built-in actions by id. */
  readonly actions: ById<Titles>;
  /** The site's own, which the server has checked. */
  readonly catalogue: (ActionSource & { readonly actionTexts?: ById<ById<Titles>> }) | null;
  readonly language: string;
  readonly words: Readonly<
    Record<'to' | 'top' | 'impossible' | 'findOut' | 'change' | 'reach' | 'foundation' | Turn, string>
  > & {
    /** Titles by number of the step. */
    readonly steps: ById<string>;
  };
}
document.querySelector('#ams-print')?.addEventListener('click', () => window.print());
const place = document.querySelector<HTMLElement>('#ams-roadmap');
if (place?.dataset.given) show(place, JSON.parse(place.dataset.given) as Given);

function show(target: HTMLElement, given: Given): void {
  const { words } = given;
  const found = plan(assessment, given.answers);
  const stages = found?.stages ?? [];
  const title = words.steps[found?.step ?? ''] ?? '';
  const said = found ? (stages.length > 0 ? words.to.replace('%s', title) : words.impossible) : words.top;
  target.replaceChildren(element('p', said));
  let head = '';
  let list = element('ol');
  stages.forEach((stage, index) => {
    const turn = words[turnOf(stage, stages.slice(0, index))];
    const next = stage.foundation ? `${turn} · ${words.foundation}` : turn;
    if (next !== head) {
      list = Object.assign(element('ol'), { start: index + 1 });
      target.append(element('h3', next), list);
    }
    head = next;
    list.append(entry(given, stage));
  });
}

/** The action, and below it the answers that it leads from and to. */
function entry(given: Given, stage: PlanStage): HTMLElement {
  const row = element('li');
  const title = titleOf(given, stage);
  const change = changeOf(given, stage);
  if (title) row.append(element('strong', title), element('br'));
  row.append(change);
  return row;
}

function changeOf({ items, words }: Given, { findOut, from, item, option, to }: PlanStage): string {
  const { label = item, options = {} } = items[item] ?? {};
  const asked = assessment.items.find(({ id }) => id === item);
  const before = asked && !findOut ? optionWorth(asked, from) : null;
  const name = (id: string | null, value: number) => (id === null ? String(value) : (options[id] ?? id));
  if (findOut) return `${filled(words.reach, label, name(option, to))} (${words.findOut})`;
  return filled(words.change, label, name(before, from), name(option, to));
}

function titleOf({ actions, answers, catalogue, language }: Given, stage: PlanStage): string | null {
  const sources = actionSources(assessment, [...(catalogue ? [catalogue] : []), library]);
  const choice = stageAction(assessment, sources, stage, firmFacts(assessment, answers));
  if (!choice) return null;
  const { action, source, variant } = choice;
  const words = (source === catalogue?.id ? ownActions(catalogue, language) : actions)[action];
  return words?.variants?.[variant ?? '']?.title ?? words?.title ?? null;
}

function ownActions({ actionTexts = {} }: NonNullable<Given['catalogue']>, language: string): ById<Titles> {
  return actionTexts[language] ?? Object.values(actionTexts)[0] ?? {};
}

/** Puts texts at their places: `%1$s` is the first. */
function filled(words: string, ...texts: readonly string[]): string {
  return words.replace(/%(\d)\$s/g, (_, number: string) => texts[Number(number) - 1] ?? '');
}

/** With `textContent`, since a catalogue comes from a file. */
function element<Name extends keyof HTMLElementTagNameMap>(name: Name, text = ''): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), { textContent: text });
}
