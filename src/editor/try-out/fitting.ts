/** Answers that were given to an earlier draft. */
import { DONT_KNOW, isAnswer } from '../../engine/index.js';
import type { Answer, Answers, AssessmentDefinition } from '../../engine/index.js';

/** The answers that the draft still has: questions and options may have gone. */
export function fitting({ items }: AssessmentDefinition, answers: Answers): Answers {
  const known = items.flatMap((item): [string, Answer][] => {
    const { id, options, type } = item;
    const answer = answers[id];
    const isThere = (option: string) => options.some((one) => one.id === option);
    if (answer === undefined) return [];
    if (answer === DONT_KNOW) return [[id, answer]];
    if (!Array.isArray(answer)) return isAnswer(item, answer) ? [[id, answer]] : [];
    const left = answer.filter(isThere);
    return type === 'multiple' && left.length > 0 ? [[id, left]] : [];
  });
  return Object.fromEntries(known);
}
