/** How sure it is that an action or an offer helps, and by which source. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { valueAt } from '../model/json.js';
import type { Path } from '../model/json.js';
import type { Screen } from '../page/screen.js';
import { choiceField, textField } from './fields.js';

const GRADES = ['expert', 'observational', 'trial'] as const;

export function evidenceFields(screen: Screen, path: Path): TemplateResult {
  const { draft, words } = screen;
  const grade = valueAt(draft, [...path, 'grade']);
  return html`<fieldset>
    <legend>${words.evidence}</legend>
    ${choiceField(
      screen,
      words.grade,
      [...path, 'grade'],
      GRADES.map((one) => [one, words.grades[one]] as const),
    )}
    ${
      grade === 'expert' && valueAt(draft, [...path, 'source']) === undefined
        ? nothing
        : textField(screen, words.source, [...path, 'source'], { help: words.evidenceSourceHelp })
    }
    ${textField(screen, words.asOf, [...path, 'asOf'], { help: words.asOfHelp })}
  </fieldset>`;
}
