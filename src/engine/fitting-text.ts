/** The texts of an assessment in the words for one firm. */
import { readAnswers } from './routing.js';
import type { AssessmentText } from './text.js';
import type { Answers, Assessment, Variant } from './types.js';

/** An item, a dimension or a step. */
interface Entry {
  readonly id: string;
  readonly variants?: readonly Variant[];
}

/** The texts of an entry, with those of its variants. */
interface Varied {
  readonly variants?: Readonly<Record<string, object>>;
}

/**
 * The same texts, with those of the variants that apply to a firm with these answers in place of the default ones. Items,
 * dimensions and steps of the returned text have no `variants`. Throws a RangeError if a variant looks at a missing item or
 * at a score.
 *
 *     const text = textFor(assessment, await loadText('en'), { 'profile.size': '1' });
 *     text.steps['occasional']?.description; // "You use AI for real work a few times a month."
 */
export function textFor(assessment: Assessment, text: AssessmentText, answers: Answers): AssessmentText {
  const { holds } = readAnswers(assessment, answers);
  const applies = ({ when }: Variant) => holds(when) === true;

  function fitted<Words extends Varied>(entries: readonly Entry[], texts: Readonly<Record<string, Words>>) {
    const variantOf = new Map(entries.map(({ id, variants }) => [id, variants?.find(applies)?.id ?? '']));
    return Object.fromEntries(
      Object.entries(texts).map(([id, { variants, ...words }]) => [
        id,
        { ...words, ...variants?.[variantOf.get(id) ?? ''] },
      ]),
    );
  }

  return {
    ...text,
    items: fitted(assessment.items, text.items),
    dimensions: fitted(assessment.dimensions, text.dimensions),
    steps: fitted(assessment.steps, text.steps),
  };
}
