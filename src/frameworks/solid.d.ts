/** `ai-maturity-scan/solid`: both tags in JSX of Solid. Types only. */
import type { JSX } from 'solid-js';
import type { AiMaturityCohort, CohortEventMap } from '../cohort-element/index.js';
import type { AiMaturityScan, ScanEventMap } from '../index.js';
import type { CohortAttributes, CohortProperties } from './cohort-props.js';
import type { EventOf, ScanAttributes, ScanProperties } from './props.js';

/** Solid's prefixes: `prop:` sets a property, `attr:` an attribute, `on:` adds a listener. */
type SolidProps<Properties, Attributes, Events, Tag> = Properties & {
  [Name in keyof Properties as `prop:${Name & string}`]: Properties[Name];
} & {
  [Name in keyof Attributes as `attr:${Name & string}`]: Attributes[Name];
} & {
  [Name in keyof Events & string as `on:${Name}`]?: ((event: EventOf<Events[Name], Tag>) => void) | undefined;
} & JSX.HTMLAttributes<Tag>;

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'ai-maturity-scan': SolidProps<ScanProperties, ScanAttributes, ScanEventMap, AiMaturityScan>;
      'ai-maturity-cohort': SolidProps<CohortProperties, CohortAttributes, CohortEventMap, AiMaturityCohort>;
    }
  }
}
