/** Types of the built-in texts, derived from the assessment: a missing or misspelt key does not compile. */
import type { AssessmentText, ItemText, NamedText, SectionText } from '../engine/text.js';
import type { assessment } from './assessment.js';

type Structure = typeof assessment;
type Items = Structure['items'][number];
type OptionsOf<Id extends Items['id']> = Extract<Items, { id: Id }>['options'][number]['id'];

export interface BuiltInText extends AssessmentText {
  readonly sections: Readonly<Record<Structure['sections'][number]['id'], SectionText>>;
  readonly items: {
    readonly [Id in Items['id']]: ItemText & { readonly options: Readonly<Record<OptionsOf<Id>, string>> };
  };
  readonly dimensions: Readonly<Record<Structure['dimensions'][number]['id'], NamedText>>;
  readonly steps: Readonly<Record<Structure['steps'][number]['id'], NamedText>>;
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
