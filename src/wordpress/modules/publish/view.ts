/** What an administrator sees before figures are published: the figures themselves, and what is held back and why. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { By, Variable } from '../../../cohort/index.js';
import { groupsWithout, heldBack } from './held-back.js';
import type { Reason, TableStory } from './held-back.js';
import type { Release } from './release.js';

type ById<Value> = Readonly<Record<string, Value>>;

/** Words in the language of the reader: those of the page by key, and those of the questions by id. */
export interface Words {
  readonly language: string;
  readonly words: ById<string>;
  readonly labels: {
    readonly step: string;
    readonly dimensions: ById<string>;
    readonly items: ById<{ readonly label: string; readonly options: ById<string> }>;
    readonly sizes: ById<string>;
    readonly sectors: ById<string>;
  };
}

const KINDS: readonly By[] = ['all', 'size', 'sector', 'size-sector'];
const REASONS: readonly Reason[] = ['few', 'alike', 'computed'];

export function view(site: Words, { counts, file }: Release): TemplateResult {
  const { language, words } = site;
  const { sectors, sizes } = groupsWithout(file, counts);
  const stories = heldBack(file, counts);
  const item = (at: number) => counts.variables[at]?.item;
  const kinds = KINDS.filter((by) => file.tables.some((table) => table.by === by));
  // A kind of table that no question has: did too few firms answer, or did the attack succeed?
  const isAttacked = (by: By) =>
    stories.some(({ tables }) => tables.some((one) => one.by === by && one.heldBack.has('computed')));
  const withoutKinds = (attacked: boolean) =>
    KINDS.filter((by) => !kinds.includes(by) && isAttacked(by) === attacked).map((by) => words[by] ?? by);
  const named = (title: string, names: readonly string[]) =>
    names.length > 0 ? html`<li>${title} ${names.join(' · ')}</li>` : nothing;
  return html`
    <h2>${words.figures}</h2>
    <p>${filled(words.read, file.lines, file.firms)}</p>
    ${refusals(site, file.refused)}
    <div class="ams-preview">
      <ai-maturity-cohort lang=${language} heading-level="3" .cohort=${file}></ai-maturity-cohort>
    </div>
    <h2>${words.heldBack}</h2>
    <p>${filled(words.why, file.threshold)}</p>
    <ul class="ams-without">
      ${named(words.withoutKinds ?? '', withoutKinds(false))} ${named(words.attackedKinds ?? '', withoutKinds(true))}
      ${
        kinds.includes('size')
          ? named(
              words.withoutSizes ?? '',
              sizes.map((id) => site.labels.sizes[id] ?? id),
            )
          : nothing
      }
      ${
        kinds.includes('sector')
          ? named(
              words.withoutSectors ?? '',
              sectors.map((id) => site.labels.sectors[id] ?? id),
            )
          : nothing
      }
    </ul>
    <div class="ams-scroll" role="region" aria-label=${words.heldBack ?? ''} tabindex="0">
      <table class="widefat striped ams-held">
        <thead>
          <tr>
            <th scope="col">${words.question}</th>
            ${kinds.map((by) => html`<th scope="col">${words[by]}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${stories.map(({ tables, variable }, at) => {
            const one = counts.variables[at];
            const title =
              item(at) !== undefined && item(at) !== item(at - 1) ? site.labels.items[item(at) ?? ''] : null;
            return html`
              ${
                title
                  ? html`<tr class="ams-of">
                      <th scope="colgroup" colspan=${kinds.length + 1}>${title.label}</th>
                    </tr>`
                  : nothing
              }
              <tr data-variable=${variable}>
                <th scope="row">${one && nameOf(site, one)}</th>
                ${kinds.map((by) => html`<td>${tables.filter((table) => rowOf(table) === by).map((table) => said(site, table, file.threshold))}</td>`)}
              </tr>
            `;
          })}
        </tbody>
      </table>
    </div>
  `;
}

/** The table by quarter is of all firms. */
function rowOf({ by }: TableStory): By {
  return by === 'quarter' ? 'all' : by;
}

function said({ words }: Words, { by, heldBack: held, shown, stands }: TableStory, threshold: number): TemplateResult {
  const sentence = (text: string) => html`<div>${text}</div>`;
  const quarter = by === 'quarter' ? sentence(words.quarter ?? '') : nothing;
  if (shown === 0 && by !== 'all') return sentence((held.has('few') ? words.tooFew : words.attacked) ?? '');
  return html`
    ${quarter} ${sentence(filled(words.shown, shown))} ${stands ? sentence(words.stands ?? '') : nothing}
    ${REASONS.map((reason) => {
      const count = held.get(reason) ?? 0;
      return count > 0 ? sentence(filled(words[reason], count, threshold)) : nothing;
    })}
  `;
}

function nameOf({ labels }: Words, { id, item }: Variable): string {
  if (item !== undefined) return labels.items[item]?.options[id.slice(item.length + 1)] ?? id;
  if (id === 'step') return labels.step;
  return labels.dimensions[id.replace(/^cell\./, '')] ?? labels.items[id]?.label ?? id;
}

/** Results that were not counted, by what is wrong with them. */
function refusals({ words }: Words, refused: Readonly<Record<string, number>>): TemplateResult {
  const older = ['older-version', 'other-definition', 'other-engine'];
  const sum = (isOlder: boolean) =>
    Object.entries(refused).reduce(
      (total, [reason, count]) => total + (older.includes(reason) === isOlder ? count : 0),
      0,
    );
  const line = (count: number, text: string | undefined) =>
    count > 0 ? html`<li>${filled(text, count)}</li>` : nothing;
  return html`<ul class="ams-refused">
    ${line(sum(true), words.otherVersion)}${line(sum(false), words.notRight)}
  </ul>`;
}

/** Puts values at their places: `%1$s` is the first. */
export function filled(text = '', ...values: readonly (string | number)[]): string {
  return text.replace(/%(\d)\$s/g, (_, number: string) => String(values[Number(number) - 1] ?? ''));
}
