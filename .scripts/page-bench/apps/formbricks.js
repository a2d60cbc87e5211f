/**
 * The questionnaire in Formbricks' survey package, without its server. It has no page with all answers, and a jump
 * depends on the answer just given: the second place that depends on the use of AI is asked of everybody.
 */
import { renderSurveyInline } from '@formbricks/surveys';
import { sections } from 'questionnaire';

const items = sections.flatMap((section) => section.items);

function question(item, index) {
  const routed = items.slice(index + 1).find((other) => other.askIf?.item === item.id);
  return {
    id: item.id,
    type: item.multiple ? 'multipleChoiceMulti' : 'multipleChoiceSingle',
    headline: item.question,
    subheader: item.hint,
    required: true,
    // "other" is a word of its own there.
    choices: item.options.map(({ id, label }) => ({ id: `${item.id}-${id}`, label })),
    ...(routed && {
      logic: [{ condition: 'equals', value: item.options[0].label, destination: firstAfter(item, index) }],
    }),
  };
}

function firstAfter({ id }, index) {
  return items.slice(index + 1).find(({ askIf }) => askIf?.item !== id).id;
}

[...document.querySelectorAll('.survey')].forEach((place, index) => {
  place.id = `survey-${index}`;
  renderSurveyInline({
    containerId: place.id,
    brandColor: '#1558b0',
    isBrandingEnabled: false,
    survey: {
      id: `survey-${index}`,
      type: 'link',
      questions: items.map(question),
      welcomeCard: { enabled: false },
      thankYouCard: { enabled: true, headline: 'Thank you' },
    },
  });
});
