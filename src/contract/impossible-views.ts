/** Checks of `voices` of a result that a JSON Schema cannot express. */
import { FEWEST_FOR_MEDIAN } from '../engine/voices/views.js';
import type { ItemViews, Voices } from '../engine/voices/types.js';
import { issue } from './issues.js';
import type { Issue, Path } from './issues.js';

/** Numbers that do not go together: no answers of colleagues give them. */
export function impossibleViews({ count, items }: Pick<Voices, 'count' | 'items'>): Issue[] {
  return items.flatMap((one, at) => issuesOf(one, count, ['voices', 'items', at]));
}

const CURE = 'Ask its sender for the original.';

function issuesOf({ answered, deviation, high, low, median }: ItemViews, count: number, path: Path): Issue[] {
  const wrong = (key: keyof ItemViews, found: unknown, expected: string) => [
    issue('bad-value', [...path, key], found, expected, CURE),
  ];
  if (high < low) return wrong('high', high, `at least ${low}, as \`low\``);
  if (answered > count) return wrong('answered', answered, `at most ${count}, as \`count\``);
  if (answered < FEWEST_FOR_MEDIAN) {
    if (median !== null) return wrong('median', median, `null, since ${answered} answered it`);
    return deviation === null ? [] : wrong('deviation', deviation, `null, since ${answered} answered it`);
  }
  if (median === null || median < low || median > high) return wrong('median', median, `from ${low} to ${high}`);
  // Half of them at each end is the farthest that all can be from their median.
  const most = (high - low) / 2;
  return deviation === null || deviation > most ? wrong('deviation', deviation, `from 0 to ${most}`) : [];
}
