/** The type of the words of the actions, derived from the library: a missing or misspelt text does not compile. */
import type { ActionWords } from '../../../engine/action-words.js';
import type { NamedText } from '../../../engine/text.js';
import type { library } from './library.js';

type Library = typeof library;

/** The words of one action. `{task}`, `{safe}` and `{check}` are filled from the sector: see `TaskText`. */
export type ActionText = Omit<ActionWords, 'variants'>;

type VariantOf<Entry> = Entry extends { readonly variants: readonly { readonly id: infer Id extends string }[] }
  ? Id
  : never;

/** What a variant says in other words; the rest is as in the action. */
type WithVariants<Text, Entry> = [VariantOf<Entry>] extends [never]
  ? Text
  : Text & { readonly variants: Readonly<Record<VariantOf<Entry>, Partial<Text>>> };

type ActionEntry = Library['actions'][number];
type BarrierEntry = Library['barriers'][number];
type SectorEntry = Library['sectors'][number];
type CheckEntry = Library['checks'][number];

export type ActionId = ActionEntry['id'];

/** All actions whose item begins with `Start`. */
export type ActionTexts<Start extends string = string> = {
  readonly [Entry in Extract<ActionEntry, { item: `${Start}${string}` }> as Entry['id']]: WithVariants<
    ActionText,
    Entry
  >;
};

export interface BarrierText {
  readonly text: string;
}

export type BarrierTexts = {
  readonly [Entry in BarrierEntry as Entry['barrier']]: WithVariants<BarrierText, Entry>;
};

/**
 * A task of a sector. All but `example` stand where case and article do not change: `name` in quotation marks after the
 * word for task, `safe` and `check` as a list after a colon, before a full stop.
 */
export interface TaskText {
  readonly name: string;
  /** One sentence: what AI does there. */
  readonly example: string;
  /** What may go into an AI tool. */
  readonly safe: string;
  /** What to check before it is used. */
  readonly check: string;
}

export type SectorTexts = {
  readonly [Entry in SectorEntry as Entry['sector']]: Readonly<Record<Entry['tasks'][number]['id'], TaskText>>;
};

/** What is said first in some cases. */
export interface SituationTexts {
  /** The wish is reached: what makes the step hold, and what would tip it, follow. */
  readonly reached: NamedText & { readonly holds: string; readonly tips: string; readonly more: string };
  /** The firm chose to work without AI. */
  readonly without: NamedText & {
    readonly checks: { readonly [Entry in CheckEntry as Entry['id']]: WithVariants<NamedText, Entry> };
    readonly more: string;
  };
  /** The wish is more than one step up. `{wish}` and `{next}` are titles of steps. */
  readonly severalUp: NamedText;
  /** A cell is below what the present step asks. `{step}` is the title of that step. */
  readonly foundations: NamedText;
  /** No support is wanted. */
  readonly noSupport: NamedText;
  /** The highest step. */
  readonly top: NamedText;
  /** Above the first action of a quick result. */
  readonly quick: NamedText;
}

export interface ActionLibraryText {
  readonly actions: ActionTexts;
  readonly barriers: BarrierTexts;
  readonly sectors: SectorTexts;
  /** Short notes on data of others. */
  readonly safety: Readonly<Record<Library['safety'][number]['id'], string>>;
  readonly situations: SituationTexts;
}
