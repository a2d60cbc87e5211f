/** What has changed since the version that was opened, what it does to results, and the version that follows from it. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { AssessmentDefinition } from '../../engine/index.js';
import { checked } from '../checks/checked.js';
import { fieldId } from '../forms/fields.js';
import { download } from '../files/save.js';
import { textAt } from '../model/draft.js';
import type { Screen } from '../page/screen.js';
import { examplesOf } from '../try-out/examples.js';
import { madeUp } from '../try-out/made-up.js';
import { stored } from '../try-out/stored.js';
import { fill } from '../words/words.js';
import { differences } from './differences.js';
import { effectOn, isEnough, raised, suggested } from './effect.js';
import type { Bump, Effect } from './effect.js';
import { changeLog, effectLines, lines } from './change-log.js';

/** Made-up firms on which a change is tried. */
const MADE_UP = 300;

export function changesForm(screen: Screen): TemplateResult {
  const { draft, start, words } = screen;
  const [before, now] = [checked(start).definition, checked(draft).definition];
  if (!before) return html`<p>${words.noEarlier}</p>`;
  if (!now) return html`<p>${words.mistakesHelp}</p>`;
  const found = differences(before, now);
  const effects = effectsOf(screen, before, now);
  const bump = suggested(found, Object.values(effects));
  if (!bump) return html`<p>${words.noChanges}</p>`;
  const said = lines(screen, found);
  return html`<p>${fill(words.changesHelp, { version: before.version })}</p>
    ${version(screen, before.version, bump)}
    <h3>${words.effectOnResults}</h3>
    <ul class="reasons" id="effects">
      ${effectLines(screen, effects).map((line) => html`<li>${line}</li>`)}
    </ul>
    ${screen.results === '' ? html`<p class="help">${words.effectHelp}</p>` : nothing}
    <h3>${words.whatChanged}</h3>
    <ul class="reasons" id="changed">
      ${said.map((line) => html`<li>${line}</li>`)}
    </ul>
    ${text(screen, changeLog(screen, { version: versionAfter(screen, before.version, bump), said, effects }))}`;
}

export type Effects = Readonly<Partial<Record<'examples' | 'stored' | 'madeUp', Effect>>>;

function effectsOf({ draft, results }: Screen, before: AssessmentDefinition, now: AssessmentDefinition): Effects {
  const examples = examplesOf(draft).map(({ answers }) => answers);
  const sheets = stored(before, results).sheets.map(({ answers }) => answers);
  return {
    ...(examples.length > 0 && { examples: effectOn(before, now, examples) }),
    ...(sheets.length > 0 && { stored: effectOn(before, now, sheets) }),
    madeUp: effectOn(before, now, madeUp(before, MADE_UP)),
  };
}

/** The version that the draft has, if it is high enough; else the one to which it has to be raised. */
function versionAfter({ draft }: Screen, before: string, bump: Bump): string {
  const now = textAt(draft, ['version']);
  const least = raised(before, bump) ?? now;
  return isEnough(now, least) ? now : least;
}

function version(screen: Screen, before: string, bump: Bump): TemplateResult {
  const { act, draft, words } = screen;
  const next = versionAfter(screen, before, bump);
  const isRaised = next === textAt(draft, ['version']);
  const use = () => act({ type: 'set', path: ['version'], value: next }, 'heading');
  return html`<p id="bump"><b>${fill(words.bumps[bump], { version: next })}</b></p>
    ${
      isRaised
        ? html`<p>${words.versionRaised}</p>`
        : html`<button type="button" class="first" @click=${use}>${fill(words.useVersion, { version: next })}</button>
            <p class="help">${words.versionMayStay}</p>`
    }`;
}

function text({ draft, words }: Screen, log: string): TemplateResult {
  const id = fieldId(['changes']);
  const save = () => download(log, `${textAt(draft, ['id']) || 'scan'}-changes.md`, 'text/markdown');
  return html`<div class="field">
      <label for=${id}>${words.changeText}</label>
      <textarea id=${id} rows="8" readonly .value=${log}></textarea>
    </div>
    <button type="button" id="save-changes" @click=${save}>${words.saveChanges}</button>`;
}
