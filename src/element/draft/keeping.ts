import { MOST_TYPED } from '../../engine/written-texts.js';
import type { Answers, Assessment, EarlierVisit } from '../../engine/index.js';
import { packageModule } from '../loading/load-error.js';
import type { KeptAnswers } from './merge.js';

/** What keeping needs to know of an assessment. */
export interface Keeping {
  readonly hash: string;
  /** Those that fit the assessment. */
  readonly fit: (answers: KeptAnswers) => Answers;
  /** The earlier visit in what was kept; null if it is none. */
  readonly visitIn: (value: unknown) => EarlierVisit | null;
}

/** Rejects with a `LoadError`. */
export async function keepingOf({ assessment }: { readonly assessment: Assessment }): Promise<Keeping> {
  const [{ hashOf }, { parseAnswers }, { parseKeptVisit }] = await packageModule(
    Promise.all([
      import('../../contract/hash.js'),
      import('../../contract/answers.js'),
      import('../../contract/earlier.js'),
    ]),
  );
  // What no longer fits was good once; there is nothing in it for anybody to mend.
  return {
    hash: await hashOf(assessment),
    fit: (answers) => ({ ...tooLong(assessment, answers), ...parseAnswers(assessment, answers).answers }),
    visitIn: parseKeptVisit,
  };
}

/** Texts that are still to be shortened: no answers, and typed by the visitor all the same. */
function tooLong({ items }: Assessment, answers: KeptAnswers): Answers {
  const texts = items.flatMap(({ id, type }): [string, string][] => {
    const typed = type === 'text' && answers[id];
    return typeof typed === 'string' && typed !== '' && typed.length <= MOST_TYPED ? [[id, typed]] : [];
  });
  return Object.fromEntries(texts);
}
