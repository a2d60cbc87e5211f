/** Where actions and their words stand: in the scan, or in the file of offers. */
import { OWN_ACTIONS, SUPPORT } from './beside.js';
import type { Path } from './json.js';

/** `own-actions`: those of the file of offers. */
export type ActionKind = 'actions' | 'own-actions';

export function actionsPath(kind: ActionKind): Path {
  return kind === 'actions' ? ['actions'] : OWN_ACTIONS;
}

/** The object that holds their words in a language, by id. */
export function actionTexts(kind: ActionKind, language: string): Path {
  return kind === 'actions' ? ['texts', language, 'actions'] : [...SUPPORT, 'actionTexts', language];
}
