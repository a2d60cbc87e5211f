import type { Words } from '../../i18n/index.js';
import type { CompleteContext } from '../session/context.js';

/** What the screens for several voices know. */
export interface VoicesContext extends CompleteContext {
  /** With those of these screens. */
  readonly words: Words;
}
