import type { ViewContext } from './context.js';

/** Where the answers are kept, in words. What came of it is told by what keeps them, once that is there. */
export function keptWhere({ persist, words }: Pick<ViewContext, 'persist' | 'words'>): string {
  return persist === 'local' ? words.draftLocal : words.draftSession;
}
