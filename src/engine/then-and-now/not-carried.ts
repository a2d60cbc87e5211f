import { answerTo } from '../values.js';
import type { Answers, Assessment } from '../types.js';
import type { NotCarried } from './types.js';

/** The answers of then that are not among those that count. */
export function notCarried(assessment: Assessment, answers: Answers, counted: Answers): NotCarried[] {
  const left = Object.keys(answers).filter((id) => !Object.hasOwn(counted, id));
  return left.map((id): NotCarried => {
    const item = assessment.items.find((one) => one.id === id);
    if (!item) return { item: id, reason: 'item' };
    return { item: id, reason: answerTo(item, answers) === undefined ? 'answer' : 'not-asked' };
  });
}
