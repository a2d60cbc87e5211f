/** Types of the built-in texts, derived from the assessment: a missing or misspelt key does not compile. */
import type { AssessmentText, DimensionText, ItemText, NamedText, SectionText, VariantText } from '../engine/text.js';
import type { assessment } from './assessment.js';

type Structure = typeof assessment;
type Items = Structure['items'][number];
type OptionsOf<Id extends Items['id']> = Extract<Items, { id: Id }>['options'][number]['id'];

type VariantIds<Entry> = Entry extends { variants: readonly { id: infer Variant extends string }[] } ? Variant : never;
type VariantsOf<Id extends Items['id']> = VariantIds<Extract<Items, { id: Id }>>;

/** All words of one item, with those of its variants where it has any. */
type ItemTextOf<Id extends Items['id']> = Omit<ItemText, 'variants'> & {
  readonly options: Readonly<Record<OptionsOf<Id>, string>>;
} & ([VariantsOf<Id>] extends [never]
    ? unknown
    : { readonly variants: Readonly<Record<VariantsOf<Id>, VariantOf<Id>>> });

type VariantOf<Id extends Items['id']> = VariantText & {
  readonly options?: Readonly<Record<OptionsOf<Id>, string>>;
};

/** The words of a dimension or step, with those of its variants where it has any. */
type Named<Entry, Words> = Words &
  ([VariantIds<Entry>] extends [never]
    ? { readonly variants?: never }
    : { readonly variants: Readonly<Record<VariantIds<Entry>, Partial<Words>>> });

type DimensionWords = Required<Omit<DimensionText, 'bands' | 'column' | 'variants'>> & Pick<DimensionText, 'column'>;
type Dimensions = Structure['dimensions'][number];
type Steps = Structure['steps'][number];

export interface BuiltInText extends AssessmentText {
  readonly sections: Readonly<Record<Structure['sections'][number]['id'], SectionText>>;
  readonly items: { readonly [Id in Items['id']]: ItemTextOf<Id> };
  readonly dimensions: { readonly [Id in Dimensions['id']]: Named<Extract<Dimensions, { id: Id }>, DimensionWords> };
  readonly steps: { readonly [Id in Steps['id']]: Named<Extract<Steps, { id: Id }>, NamedText> };
  readonly rows: Readonly<Record<Structure['grid']['rows'][number], string>>;
  readonly columns: Readonly<Record<Structure['grid']['columns'][number], string>>;
}

type First = Structure['sections'][0];
type FirstItem = Extract<Items['id'], `${First['id']}.${string}`>;

/** The text of the intro and of the first section. The build cuts it out of each language's file. */
export interface FirstSectionText extends Pick<BuiltInText, 'title' | 'description'> {
  readonly sections: Pick<BuiltInText['sections'], First['id']>;
  readonly items: Pick<BuiltInText['items'], FirstItem>;
}

/** The text of all other sections, cut out in the same way. */
export interface OtherSectionsText extends Omit<BuiltInText, keyof FirstSectionText> {
  readonly sections: Omit<BuiltInText['sections'], First['id']>;
  readonly items: Omit<BuiltInText['items'], FirstItem>;
}

/** Joins the two pieces of a text. */
export function joined(first: FirstSectionText, others: OtherSectionsText): BuiltInText {
  return {
    ...first,
    ...others,
    sections: { ...first.sections, ...others.sections },
    items: { ...first.items, ...others.items },
  };
}
