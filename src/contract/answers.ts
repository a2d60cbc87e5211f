/** Checks answers. */
import { DONT_KNOW, isAnswer, plainText } from '../engine/index.js';
import type { Answer, Answers, Assessment, Item } from '../engine/index.js';
import { allIssues, copyJson, isObject } from './copy.js';
import type { Json } from './copy.js';
import { freeze } from '../engine/freeze.js';
import { capped, issue, words } from './issues.js';
import type { Issue, Path } from './issues.js';
import { suggester } from './suggest.js';

/**
 * Checks untrusted answers against an assessment that passed `parseDefinition`. Never throws. Valid answers are kept,
 * the others are reported as issues:
 *
 *     const { answers, issues } = parseAnswers(assessment, { 'use.frequency': 'weekly', 'use.reach': 'dont-know' });
 *
 * An answer is an option id, a list of option ids for a `multiple` item, a number or the id of its band for a `number` item,
 * or `dont-know`. Of a `text` item it is what was written: it is brought into the form of `plainText`, and a blank one is no
 * answer. `null` means "no answer".
 */
export function parseAnswers(
  assessment: Assessment,
  value: unknown,
): { readonly answers: Answers; readonly issues: readonly Issue[] } {
  const { value: copy, issues: unreadable } = copyJson(value);
  const { answers, issues } = checkAnswers(assessment, copy, []);
  return freeze({ answers, issues: capped(allIssues(unreadable, issues)) });
}

/** As `parseAnswers`, for a copy made by `copyJson`. `at`: path of the answers in the data that was read. */
export function checkAnswers(assessment: Assessment, copy: Json | undefined, at: Path) {
  const issues: Issue[] = [];
  const answers: Record<string, Answer> = {};
  if (copy !== undefined && !isObject(copy)) {
    issues.push(issue('wrong-type', at, copy, 'an object of answers by item id', 'Write { "item.id": "option-id" }.'));
  }
  const suggest = suggester();
  const items = new Map(assessment.items.map((item) => [item.id, item]));
  for (const [id, answer] of Object.entries(isObject(copy) ? copy : {})) {
    const item = items.get(id);
    const path = [...at, id];
    if (!item) issues.push(issue('unknown-reference', path, id, 'the id of an item', suggest(id, items.keys())));
    else if (answer === null) continue;
    else if (item.type === 'text' && typeof answer === 'string') {
      const plain = plainText(item, answer);
      if (isAnswer(item, plain)) answers[id] = plain;
      else if (plain !== '') issues.push(tooLong(item, plain, path));
    } else if (isAnswer(item, answer)) answers[id] = answer;
    else issues.push(...problems(item, answer, path, suggest));
  }
  return { answers: answers as Answers, issues };
}

function tooLong({ maxLength = 0 }: Item, text: string, path: Path): Issue {
  const found = words(`${text.length} characters`);
  return issue('bad-answer', path, found, `at most ${maxLength} characters`, 'Shorten it.');
}

function problems(item: Item, answer: unknown, path: Path, suggestion: ReturnType<typeof suggester>): Issue[] {
  const ids = item.options.map((option) => option.id);
  if (item.type === 'text') {
    const cure = 'Write it in quotes, or leave the item out.';
    return [issue('bad-answer', path, answer, `a text of at most ${item.maxLength ?? 0} characters`, cure)];
  }
  if (item.type === 'number') {
    const cure =
      typeof answer === 'number' ? 'Look at `min`, `max` and `decimals`.' : suggestion(answer, [...ids, DONT_KNOW]);
    return [issue('bad-answer', path, answer, `${numbersOf(item)}, or the id of one band`, cure)];
  }
  if (item.type === 'single') {
    return [issue('bad-answer', path, answer, 'the id of one option', suggestion(answer, [...ids, DONT_KNOW]))];
  }
  if (!Array.isArray(answer)) {
    const cure =
      typeof answer === 'string' && ids.includes(answer) ? `Write ["${answer}"].` : suggestion(answer, [DONT_KNOW]);
    return [issue('bad-answer', path, answer, `a list of option ids, or "${DONT_KNOW}"`, cure)];
  }
  if (answer.length === 0) {
    return [issue('bad-answer', path, answer, 'at least one option id', 'Leave the item out if it was not answered.')];
  }
  const unknown = answer.flatMap((id: unknown, index) =>
    typeof id === 'string' && ids.includes(id)
      ? []
      : [issue('bad-answer', [...path, index], id, 'the id of an option', suggestion(id, ids))],
  );
  if (unknown.length > 0) return unknown;
  if (new Set(answer).size < answer.length) {
    return [issue('bad-answer', path, answer, 'each option once', 'Take the repeated one out.')];
  }
  if (answer.length > (item.max ?? answer.length)) {
    return [issue('bad-answer', path, answer, `at most ${item.max ?? answer.length} options`, 'Take some out.')];
  }
  const cure = 'Take either that one or the others out.';
  return [issue('bad-answer', path, answer, 'an option that stands alone, without others', cure)];
}

function numbersOf({ decimals = 0, max = 0, min = 0 }: Item): string {
  const kind = decimals === 0 ? 'a whole number' : `a number with at most ${decimals} decimals`;
  return `${kind} from ${min} to ${max}`;
}
