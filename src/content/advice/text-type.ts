/** The type of the words of the advice, derived from its data: a missing or misspelt text does not compile. */
import type { NamedText } from '../../engine/text.js';
import type { FigureFamily } from '../figures/families.js';
import type { catalogue } from './catalogue.js';
import type { ideas } from './ideas.js';

/** What has to stand beside every figure. Each is part of a line, so without a capital or a full stop; a note is not. */
export interface FigureText {
  /** What is counted. */
  readonly measure: string;
  readonly source: string;
  /** Of which firms. */
  readonly population: string;
  /** The firms, where they are no size or sector of ours. */
  readonly group?: string;
  /** What the figure must not be compared with. */
  readonly note?: string;
}

export interface IdeaText extends NamedText {
  /** One small experiment for this week. */
  readonly start: string;
}

export interface AdviceText {
  readonly support: Readonly<Record<(typeof catalogue)['entries'][number]['id'], NamedText>>;
  readonly ideas: Readonly<Record<(typeof ideas)[number]['id'], IdeaText>>;
  /** By family of series: the place is not in it. */
  readonly figures: Readonly<Record<FigureFamily, FigureText>>;
}
