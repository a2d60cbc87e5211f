/** Where one is on a path of questions, some of which share a page. */
import type { Page } from '../../engine/index.js';
import { fill } from '../../i18n/index.js';
import type { MatrixWords } from '../../i18n/matrix/en.js';
import { say } from '../session/context.js';
import type { ViewContext } from '../session/context.js';

/** Undefined where pages are sections, and are counted as such. Empty on a page without questions. */
export function position(
  words: MatrixWords,
  context: ViewContext,
  page: Page,
  path: readonly Page[],
): string | undefined {
  if (context.layout === 'section') return undefined;
  const before = questionsIn(path.slice(0, path.indexOf(page)));
  const [first, last, total] = [before + 1, before + page.items.length, questionsIn(path)];
  if (last < first) return '';
  return last > first
    ? fill(words.positionQuestions, { first, last, total })
    : say(context, 'positionQuestion', { current: first, total });
}

function questionsIn(path: readonly Page[]): number {
  return path.flatMap(({ items }) => items).length;
}
