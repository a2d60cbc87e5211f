/** Texts that a second language lacks: one thing to do, however many they are. */
import type { Issue } from '../../contract/issues.js';
import { languagesOf } from '../model/draft.js';
import type { Draft } from '../model/draft.js';
import { placeOf } from '../page/place.js';
import type { Place } from '../page/place.js';
import { pathFrom } from './issue-path.js';

/** The language that lacks a text of which an issue tells; null for other issues, and in the first language. */
export function lackingLanguage(draft: Draft, { code, path }: Issue): string | null {
  const [top, language] = pathFrom(path);
  if (top !== 'texts' || typeof language !== 'string') return null;
  const isLacking = code === 'missing-key' || code === 'missing-text';
  return isLacking && language !== languagesOf(draft)[0] ? language : null;
}

/** Where an issue is mended. */
export function placeOfIssue(draft: Draft, issue: Issue): Place {
  return lackingLanguage(draft, issue) === null ? placeOf(draft, pathFrom(issue.path)) : { kind: 'texts' };
}

/** One of those that a language lacks, and all others. */
export function oneOfEachLanguage(draft: Draft, issues: readonly Issue[]): readonly Issue[] {
  const seen = new Set<string>();
  return issues.filter((issue) => {
    const language = lackingLanguage(draft, issue);
    if (language === null) return true;
    const isFirst = !seen.has(language);
    seen.add(language);
    return isFirst;
  });
}
