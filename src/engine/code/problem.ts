/** Why a code cannot be read. */

export type CodeProblemCode =
  /** Nothing was typed. */
  | 'empty'
  /** A character that no code has. */
  | 'character'
  /** Characters are missing, or there are too many. */
  | 'length'
  /** The checksum does not fit. */
  | 'mistyped'
  /** The code is an invitation to a colleague. */
  | 'invitation'
  /** The code holds the answers of a colleague, not those of a whole scan. */
  | 'voice'
  /** The code has a format that this version of the program does not know. */
  | 'version'
  /** The code is of another assessment. */
  | 'other-assessment'
  /** The code is of another version of this assessment, with other questions or options. */
  | 'changed-assessment';

export interface CodeProblem {
  readonly code: CodeProblemCode;
  /** English, with what to do. */
  readonly message: string;
  /** For `character`: the first one that no code has. */
  readonly found?: string;
  /** For `length`: the first group that is not full, from 1. Absent if the code was typed without groups. */
  readonly group?: number;
}

export function problem(code: CodeProblemCode, place: Pick<CodeProblem, 'found' | 'group'> = {}): CodeProblem {
  return { code, message: MESSAGES[code](place), ...place };
}

const MESSAGES: Readonly<Record<CodeProblemCode, (place: Pick<CodeProblem, 'found' | 'group'>) => string>> = {
  empty: () => 'There is no code. Type all groups of letters and digits.',
  character: ({ found = '' }) =>
    `A code has no ${JSON.stringify(found)}: only digits, and letters but for U. Compare the code with the original.`,
  length: ({ group }) =>
    `${group === undefined ? 'The number of characters is not right' : `Group ${group} is not right`}: each group has five characters. Compare the code with the original.`,
  mistyped: () => 'The code is mistyped. Compare it with the original, group by group.',
  invitation: () =>
    'The code invites a colleague to answer some questions. It holds no answers to show. Use the code of a result.',
  voice: () =>
    'The code holds the answers of a colleague to some questions. Add it on the page of the result it is for.',
  version: () => 'The code was made by another version of the scan. Update the scan to read it.',
  'other-assessment': () => 'The code is of another scan. Use it where it was made.',
  'changed-assessment': () =>
    'The questions of the scan have changed since the code was made. Use the definition of that time, or the file of the result.',
};
