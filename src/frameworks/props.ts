/**
 * What a template of a framework may set on the tag, taken from the class itself: types cannot say anything else than
 * the code does. The files beside this one tell each framework.
 */
import type { AiMaturityScan, ScanEventMap } from '../index.js';

/** Undefined is what frameworks hand over for "not set", and every setting takes it so. */
type Optional<T> = { [Name in keyof T]?: T[Name] | undefined };

type Settable =
  | 'src'
  | 'assessment'
  | 'supportSrc'
  | 'supportCatalogue'
  | 'benchmarkSrc'
  | 'benchmark'
  | 'depth'
  | 'persist'
  | 'endpoint'
  | 'anonymous'
  | 'layout'
  | 'messages'
  | 'answers';

/** By the name of the property. `lang` is that of every HTML element, which all frameworks know. */
export type ScanProperties = Optional<Pick<AiMaturityScan, Settable>> & {
  /** Level of the topmost heading, 1 to 6, to fit the outline of the host page. In a template it may be text. */
  headingLevel?: number | `${number}` | undefined;
};

/** Attributes with a name of their own. */
export interface ScanAttributes {
  /** The attribute of `supportSrc`. */
  'support-src'?: string | undefined;
  /** The attribute of `benchmarkSrc`. */
  'benchmark-src'?: string | undefined;
  /** The attribute of `headingLevel`. */
  'heading-level'?: number | `${number}` | undefined;
}

/** An event as the tag itself fires it. */
export type ScanEvent<Name extends keyof ScanEventMap> = ScanEventMap[Name] & {
  readonly currentTarget: AiMaturityScan;
};

/** `onscan-result` and so on, as React, Preact and Svelte have it. */
export type ScanHandlers = {
  [Name in keyof ScanEventMap as `on${Name}`]?: ((event: ScanEvent<Name>) => void) | undefined;
};

/** All of it. */
export type ScanProps = ScanProperties & ScanAttributes & ScanHandlers;
