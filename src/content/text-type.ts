/** The type of a built-in text, derived from the structure: a missing or misspelt text does not compile. */
import type { AssessmentText, ItemText, NamedText, SectionText } from '../engine/text.js';
import type { structure } from './structure.js';

type Structure = typeof structure;
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

/** What is on screen up to the end of the first section; it is loaded first. */
export interface StartText extends Pick<BuiltInText, 'title' | 'description'> {
  readonly sections: Pick<BuiltInText['sections'], First['id']>;
  readonly items: Pick<BuiltInText['items'], FirstItem>;
}

/** All the rest. */
export interface RestText extends Omit<BuiltInText, keyof StartText> {
  readonly sections: Omit<BuiltInText['sections'], First['id']>;
  readonly items: Omit<BuiltInText['items'], FirstItem>;
}
