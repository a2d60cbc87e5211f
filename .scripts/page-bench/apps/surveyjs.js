/** The questionnaire in SurveyJS: one question a page, a preview of all answers at the end. */
import { Model } from 'survey-core';
import 'survey-core/survey-core.css';
import 'survey-js-ui';
import { sections } from 'questionnaire';

/** A dot in a name would be a path in an expression of SurveyJS. */
const nameOf = (id) => id.replaceAll(/[.-]/g, '_');

function question(item) {
  const alone = item.options.find(({ alone, id }) => alone && id === 'none');
  return {
    type: item.multiple ? 'checkbox' : 'radiogroup',
    name: nameOf(item.id),
    title: item.question,
    description: item.hint,
    isRequired: true,
    choices: item.options
      .filter((option) => option !== alone)
      .map(({ id, label, value }) => ({ value: value ?? id, text: label })),
    ...(alone && { showNoneItem: true, noneText: alone.label }),
    ...(item.max && { maxSelectedChoices: item.max }),
    ...(item.askIf && { visibleIf: `{${nameOf(item.askIf.item)}} >= ${item.askIf.atLeast}` }),
  };
}

for (const place of document.querySelectorAll('.survey')) {
  const model = new Model({
    showPreviewBeforeComplete: 'showAllQuestions',
    showProgressBar: true,
    pages: sections.flatMap(({ items, title }) => items.map((item) => ({ title, elements: [question(item)] }))),
  });
  model.render(place);
}
