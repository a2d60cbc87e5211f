/**
 * Properties, attributes and events of the tag for templates of frameworks. Derived from the class, so that types and
 * code cannot differ. The other files of this folder declare them to each framework.
 */
import type { AiMaturityScan, ScanEventMap } from '../index.js';

/** Optional, and `undefined` allowed: frameworks pass it for "not set", and every property accepts it. */
export type Optional<T> = { [Name in keyof T]?: T[Name] | undefined };

type Settable =
  | 'src'
  | 'assessment'
  | 'supportSrc'
  | 'supportCatalogue'
  | 'benchmarkSrc'
  | 'benchmark'
  | 'country'
  | 'depth'
  | 'persist'
  | 'resume'
  | 'endpoint'
  | 'anonymous'
  | 'layout'
  | 'messages'
  | 'answers'
  | 'previous';

/** Of both tags. Text is allowed in templates. */
export interface HeadingProperty {
  /** Level of the topmost heading, 1 to 6, to fit the host page's outline. Default 2. */
  headingLevel?: number | `${number}` | undefined;
}
export interface HeadingAttribute {
  /** The attribute of `headingLevel`. */
  'heading-level'?: number | `${number}` | undefined;
}

/** Settings by property name. Without `lang`, which frameworks declare for every HTML element. */
export type ScanProperties = Optional<Pick<AiMaturityScan, Settable>> & HeadingProperty;

/** Attributes whose name differs from their property. */
export interface ScanAttributes extends HeadingAttribute {
  /** The attribute of `supportSrc`. */
  'support-src'?: string | undefined;
  /** The attribute of `benchmarkSrc`. */
  'benchmark-src'?: string | undefined;
}

/** An event as a handler gets it: the tag that fired it is known. */
export type EventOf<Event, Tag> = Event & { readonly currentTarget: Tag };

/** The type of an event by its name: `ScanEvent<'scan-result'>` has a Result as `detail`. */
export type ScanEvent<Name extends keyof ScanEventMap> = EventOf<ScanEventMap[Name], AiMaturityScan>;

/** Event handlers as React, Preact and Svelte name them: `onscan-result`. */
export type Handlers<Events, Tag> = {
  [Name in keyof Events & string as `on${Name}`]?: ((event: EventOf<Events[Name], Tag>) => void) | undefined;
};

/** Everything that React, Preact and Svelte may set. */
export type ScanProps = ScanProperties & ScanAttributes & Handlers<ScanEventMap, AiMaturityScan>;
