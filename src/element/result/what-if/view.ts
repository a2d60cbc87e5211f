import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { askedAt, chosenOf, itemStates, scoredItems } from '../../../engine/index.js';
import type { Assessment, Item, Result, StepRange } from '../../../engine/index.js';
import type { Trial } from './trial.js';
import { smallLadder } from '../../../charts/index.js';
import { fold } from '../fold.js';
import { itemText, say } from '../../session/context.js';
import { itemOf, optionLabel, stepTitle } from '../context.js';
import type { ReportContext } from '../context.js';
import { profileRows } from '../profile.js';
import type { ProfileRow } from '../profile.js';

/** What the visitor tries out, and the two ways to change it. */
export interface TrialView extends ReportContext {
  /** The result that was sent. */
  readonly own: Result;
  readonly item: string | null;
  readonly trial: Trial | null;
  readonly look: (item: string | null) => void;
  readonly tryOut: (trial: Trial) => void;
  /** The own answer was put back just now. */
  readonly ended: boolean;
  /** Ends the trial. */
  readonly putBack: () => void;
}

/** Change one answer and watch step, scores and plan move. `shown`: the result as it would be. */
export function whatIf(context: TrialView, shown: Result): TemplateResult | typeof nothing {
  const { assessment, item, own, words } = context;
  const items = changeable(assessment, own);
  if (items.length === 0) return nothing;
  const looked = item === null ? undefined : itemOf(context, item);
  return fold(
    context,
    { part: 'what-if', title: words.tryTitle, isScreenOnly: true },
    html`<p>${words.tryIntro}</p>
      <p>
        <label class="field">
          <span>${words.tryQuestion}</span>
          <select
            data-focus="try"
            @change=${(event: Event) => context.look((event.target as HTMLSelectElement).value || null)}
          >
            <option value="" .selected=${live(item === null)}>${words.tryChoose}</option>
            ${items.map(
              ({ id }) =>
                html`<option value=${id} .selected=${live(id === item)}>${itemText(context, id).label}</option>`,
            )}
          </select>
        </label>
      </p>
      ${looked ? trialField(context, looked) : nothing}
      <p role="status">${context.trial ? outcome(context, shown) : context.ended ? words.tryEnded : nothing}</p>`,
  );
}

/**
 * Stays in sight while something is tried out: the staircase, what is tried, and the way back. `shown`: the result as it
 * would be.
 */
export function trialBar(context: TrialView, shown: Result): TemplateResult | typeof nothing {
  const { assessment, direction, item, own, trial, words } = context;
  if (!trial || item === null) return nothing;
  const steps = assessment.steps.length;
  return html`<div class="trial-note" part="trial-note">
    <div class="trial-row">
      ${
        own.step && shown.step
          ? smallLadder({ steps, own: own.step, shown: shown.step, mirrored: direction === 'rtl' })
          : nothing
      }
      <button type="button" part="button" @click=${context.putBack}>${words.tryPutBack}</button>
    </div>
    <p class="trial-what">
      ${shown.step ? html`<strong>${barText(context, shown.step)}</strong>` : nothing}
      ${say(context, 'tryNote', { label: itemText(context, item).label, answer: answerText(context, trial) })}
    </p>
  </div>`;
}

function barText(context: TrialView, { high, low }: StepRange): string {
  return low === high
    ? say(context, 'tryBarStep', { step: low, name: stepTitle(context, low) })
    : say(context, 'tryBarSteps', { low, high });
}

function trialField(context: TrialView, item: Item): TemplateResult {
  const own = itemStates(context.assessment, context.own.answers).get(item.id)?.answer;
  const ownOption = chosenOf(item, own);
  const current = context.trial?.answer ?? ownOption;
  return html`<fieldset data-item="try">
    <legend>${itemText(context, item.id).question}</legend>
    <div class="options tight">
      ${item.options.map(
        ({ id }) =>
          html`<label class="option">
            <input
              type="radio"
              name="what-if"
              value=${id}
              .checked=${live(current === id)}
              @change=${() => context.tryOut({ item: item.id, answer: id === ownOption ? (own ?? id) : id })}
            />
            <span
              >${optionLabel(context, item.id, id)}
              ${ownOption === id ? html`<span class="muted">${context.words.tryOwn}</span>` : nothing}</span
            >
          </label>`,
      )}
    </div>
  </fieldset>`;
}

/** "With … you would be on step 4 instead of 3. The plan would have 2 changes instead of 5." Without steps, the scores. */
function outcome(context: TrialView, shown: Result): string {
  const { own, trial } = context;
  if (!trial) return '';
  if (!own.step || !shown.step)
    return [say(context, 'tryWith', { answer: answerText(context, trial) }), ...scoresMoved(context, shown)].join(' ');
  const range = ({ high, low }: StepRange) =>
    low === high
      ? say(context, 'tryStep', { step: low, name: stepTitle(context, low) })
      : say(context, 'trySteps', { low, high });
  const [before, after] = [range(own.step), range(shown.step)];
  const steps =
    before === after ? say(context, 'trySame', { step: after }) : say(context, 'tryOther', { step: after, before });
  const [now, then] = [own.plan?.raises.length, shown.plan?.raises.length];
  // Plans for two different steps are not to be compared.
  const isSame = own.plan?.step === shown.plan?.step && now !== undefined && then !== undefined;
  const plan = isSame ? say(context, 'tryPlan', { then, now }) : '';
  return `${say(context, 'tryWith', { answer: answerText(context, trial) })} ${steps} ${plan}`;
}

/** "Data: 60, instead of 40." for each score that would be another one. */
function scoresMoved(context: TrialView, shown: Result): string[] {
  const before = new Map(profileRows(context, context.own).map((row) => [row.id, row]));
  const said = ({ band, number }: ProfileRow) => (band ? `${band} (${number})` : number);
  return profileRows(context, shown).flatMap((row) => {
    const own = before.get(row.id);
    if (!own || said(own) === said(row)) return [];
    const value = say(context, 'tryOther', { step: said(row), before: said(own) });
    return say(context, 'labelled', { label: row.title, value });
  });
}

function answerText(context: TrialView, { answer, item }: Trial): string {
  return optionLabel(context, item, typeof answer === 'string' ? answer : null);
}

/** Questions with one answer on which a step or a score hangs, and that were asked. */
function changeable(assessment: Assessment, own: Result): Item[] {
  const states = itemStates(assessment, own.answers);
  const asked = new Set(askedAt(assessment, own.depth).items);
  return scoredItems(assessment).filter(
    (item) => item.type !== 'multiple' && asked.has(item) && states.get(item.id)?.asked,
  );
}
