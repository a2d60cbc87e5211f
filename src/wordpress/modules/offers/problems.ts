/** What is wrong with the offers, at its field and in the administrator's language. */
import { library } from '../../../content/advice/actions/library.js';
import { assessment } from '../../../content/assessment.js';
import { parseCatalogue } from '../../../contract/index.js';
import type { Issue } from '../../../contract/index.js';
import { fileOf, pathsOf } from './draft.js';
import type { Draft } from './draft.js';

/** `field` as in `pathsOf`; empty for what no field is for. `offer`: its place, or -1 for the file. */
export interface Problem {
  readonly offer: number;
  readonly field: string;
  readonly text: string;
}

type Words = Readonly<Record<string, string>>;

/** The scan's own check of such a file, with its sentences in the words of the form. */
export function problemsOf(draft: Draft, words: Words): Problem[] {
  const actions = library.actions.map(({ id }) => id);
  return parseCatalogue(assessment, fileOf(draft), { actions }).issues.map((issue) => told(draft, issue, words));
}

function told(draft: Draft, issue: Issue, words: Words): Problem {
  for (const offer of draft.offers.keys())
    for (const [field, path] of pathsOf(draft, offer)) {
      // A list is told at its field, what is missing as a whole at the field that has to be filled.
      const whole = [`${issue.path}.title`, `${issue.path}.source`];
      const isHere = issue.path === path || issue.path.startsWith(`${path}[`) || whole.includes(path);
      if (isHere) return { offer, field, text: sentence(field.split('.').at(-1) ?? '', issue, words) };
    }
  const index = /^\$\.entries\[(\d+)\]/.exec(issue.path)?.[1];
  return { offer: index === undefined ? -1 : Number(index), field: '', text: elsewhere(issue, words) };
}

function sentence(field: string, issue: Issue, words: Words): string {
  const word = issue.code === 'unknown-reference' ? words.unknown : words[`bad-${field}`];
  return word ? word.replace('%s', issue.found) : elsewhere(issue, words);
}

/** The sentence of the check itself is in English. */
function elsewhere({ message, path }: Issue, words: Words): string {
  return `${words.elsewhere ?? ''} ${path}: ${message}`;
}
