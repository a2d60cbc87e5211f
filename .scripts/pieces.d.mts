import type { AssessmentText } from '../src/engine/text.js';
import type { Assessment } from '../src/engine/types.js';

export function outlineOf(assessment: Assessment): Assessment;
export function firstSectionOf<Text extends AssessmentText>(
  text: Text,
  assessment: Assessment,
): Pick<Text, 'description' | 'items' | 'sections' | 'title'>;
export function otherSectionsOf<Text extends AssessmentText>(
  text: Text,
  assessment: Assessment,
): Omit<Text, 'description' | 'title'>;
