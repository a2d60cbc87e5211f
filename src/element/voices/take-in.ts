/** Takes the codes of colleagues out of what the lead of a scan types, and says what is wrong with the others. */
import type { CodeProblem, ReadCodeOutcome } from '../../engine/index.js';

/** Why a code is not taken in. `answers`, `invitation`: it is of this kind. */
export type VoiceProblem = CodeProblem['code'] | 'answers' | 'invitation' | 'twice' | 'full';

export interface Refused {
  /** As it was typed. */
  readonly typed: string;
  readonly problem: VoiceProblem;
}

export interface TakenIn {
  /** All codes, those of before included. */
  readonly codes: readonly string[];
  readonly refused: readonly Refused[];
}

export interface Reading {
  readonly read: (code: string) => ReadCodeOutcome;
  /** The code in a link; any other text as it is. */
  readonly codeIn: (typed: string) => string;
  /** So many colleagues may be taken in. */
  readonly most: number;
}

export function takeIn(reading: Reading, before: readonly string[], typed: string): TakenIn {
  const codes = [...before];
  const refused: Refused[] = [];
  for (const one of codesIn(reading, typed)) {
    const code = plainOf(one);
    const problem = problemOf(reading.read(one)) ?? placeProblem(codes, code, reading.most);
    if (problem) refused.push({ typed: one, problem });
    else codes.push(code);
  }
  if (typed.trim() === '') refused.push({ typed: '', problem: 'empty' });
  return { codes, refused };
}

function problemOf(outcome: ReadCodeOutcome): VoiceProblem | null {
  if (!outcome.ok) return outcome.problem.code;
  return outcome.value.kind === 'voice' ? null : outcome.value.kind;
}

function placeProblem(codes: readonly string[], code: string, most: number): VoiceProblem | null {
  if (codes.includes(code)) return 'twice';
  return codes.length < most ? null : 'full';
}

/** Each on a line, or with commas between them. A line of several with spaces is taken apart if each can be read. */
function codesIn({ codeIn, read }: Reading, typed: string): string[] {
  return typed
    .split(/[\n\r,;]+/)
    .map((line) => line.trim())
    .filter(Boolean)
    .flatMap((line) => {
      const words = line.split(/\s+/);
      const isSeveral = !read(codeIn(line)).ok && words.length > 1 && words.every((word) => read(codeIn(word)).ok);
      return isSeveral ? words : [line];
    })
    .map(codeIn);
}

/** The same text for the same code, however it was typed: groups of five, as codes are shown. */
export function plainOf(code: string): string {
  const symbols = code
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  return (symbols.match(/.{1,5}/g) ?? []).join('-');
}
