/** What an action takes, and for which firms it is: of the action itself, and of a variant of it or of an answer. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { hintAt } from '../../checks/notes.js';
import type { Path } from '../../model/json.js';
import type { Screen } from '../../page/screen.js';
import { boxesField, choicesOfItem, choicesOfRole, rangeField } from '../choices.js';
import { choiceField, numberField } from '../fields.js';

const WHO = ['you', 'one', 'few', 'team', 'all', 'outside'] as const;
const MONEY = ['none', 'under-500', '500-5000', 'over-5000'] as const;

/** `isVariant`: what stays empty is as in the action. */
export function effortFields(screen: Screen, path: Path, isVariant = false): TemplateResult {
  const { words } = screen;
  const first = isVariant ? [['', words.asInAction] as const] : [];
  return html`
    ${choiceField(screen, words.who, [...path, 'who'], [...first, ...WHO.map((one) => [one, words.whoNames[one]] as const)])}
    ${rangeField(screen, words.hours, [...path, 'hours'], words.hoursHelp)}
    ${rangeField(screen, words.startHours, [...path, 'start'], words.startHoursHelp)}
    ${numberField(screen, words.eachHours, [...path, 'each'])}
    ${choiceField(screen, words.money, [...path, 'money'], [...first, ...MONEY.map((one) => [one, words.moneyNames[one]] as const)])}
  `;
}

/** Without a tick, it is for all firms. `item`: the question that it raises, if it is an action. */
export function limitFields(screen: Screen, path: Path, item?: string): TemplateResult {
  const { draft, language, words } = screen;
  return html`${hintAt(screen, path)}
    <details>
      <summary>${words.onlyFor}</summary>
      <p class="help">${words.onlyForHelp}</p>
      ${boxesField(screen, words.roles.size, [...path, 'sizes'], choicesOfRole(draft, language, 'size'))}
      ${boxesField(screen, words.roles.sector, [...path, 'sectors'], choicesOfRole(draft, language, 'sector'))}
      ${boxesField(screen, words.roles.barriers, [...path, 'barriers'], choicesOfRole(draft, language, 'barriers'))}
      ${item === undefined ? nothing : boxesField(screen, words.answerNow, [...path, 'from'], choicesOfItem(draft, language, item))}
    </details>`;
}
