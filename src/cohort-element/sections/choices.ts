/** What the firms chose: barriers, support wanted, motives, kinds of AI, work. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { figuresOn, shareAt } from '../../engine/cohort/figures.js';
import { heading } from '../../element/host/heading.js';
import type { Item, ItemRole } from '../../engine/index.js';
import { aboutText, listText, numberText, say } from '../context.js';
import type { FiguresContext } from '../context.js';
import { itemInRole, optionName } from '../names.js';
import { bars, table } from './figure.js';
import type { Line } from './figure.js';
import { official } from './official.js';

export interface ChoicesOptions {
  readonly role: ItemRole;
  /** One below the sections that are open. */
  readonly level: number;
}

/** All options, the most frequent first; those held back are named. */
export function choices(context: FiguresContext, { level, role }: ChoicesOptions): TemplateResult | typeof nothing {
  const item = itemInRole(context, role);
  if (!item) return nothing;
  const { words } = context;
  const title = context.text.items[item.id]?.label ?? item.id;
  const { held, shown } = choiceLines(context, item);
  return html`<section part=${role}>
    ${heading(level, title)}
    ${
      shown.length === 0
        ? html`<p>${words.nothing}</p>`
        : html`<p>${choiceSentence(context, shown)}</p>
            ${bars(context, shown)}
            ${held.length > 0 ? html`<p class="muted small">${heldText(context, held)}</p>` : nothing}
            ${table(context, words.columnAnswer, title, [...shown, ...held])}`
    }
    ${role === 'barriers' ? official(context, item, level + 1) : nothing}
  </section>`;
}

export function choiceLines(context: FiguresContext, item: Item): { readonly shown: Line[]; readonly held: Line[] } {
  const lines = item.type === 'multiple' ? ofMultiple(context, item) : ofSingle(context, item);
  return {
    shown: lines.filter(({ share }) => share).sort((a, b) => (b.share?.share ?? 0) - (a.share?.share ?? 0)),
    held: lines.filter(({ share }) => !share),
  };
}

function ofMultiple(context: FiguresContext, { id, options }: Item): Line[] {
  return options
    .filter(({ exclusive }) => !exclusive)
    .map((option) => {
      const found = figuresOn(context.file.tables, `${id}.${option.id}`, context.group);
      const yes = found?.table.categories.findIndex((ids) => ids.join() === 'yes') ?? -1;
      return { name: optionName(context, id, option.id), share: found && yes >= 0 ? shareAt(found.row, yes) : null };
    });
}

function ofSingle(context: FiguresContext, { id }: Item): Line[] {
  const found = figuresOn(context.file.tables, id, context.group);
  if (!found) return [];
  return found.table.categories.map((ids, at) => ({
    name: listText(
      context,
      ids.map((one) => optionName(context, id, one)),
      'or',
    ),
    share: shareAt(found.row, at),
  }));
}

/** What most of them chose. */
export function choiceSentence(context: FiguresContext, [first]: readonly Line[]): string {
  if (!first?.share) return context.words.nothing;
  const { firms, share } = first.share;
  const values = { count: numberText(context, firms), share: aboutText(context, share), label: first.name };
  return say(context, 'choiceSentence', values);
}

function heldText(context: FiguresContext, held: readonly Line[]): string {
  return say(context, 'optionsHeld', { list: held.map(({ name }) => name).join('; ') });
}
