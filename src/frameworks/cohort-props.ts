/** Properties, attributes and events of the tag for figures, `<ai-maturity-cohort>`, as `props.ts` has those of the scan. */
import type { AiMaturityCohort, CohortEventMap } from '../cohort-element/index.js';
import type { Handlers, HeadingAttribute, HeadingProperty, Optional } from './props.js';

type Settable =
  | 'src'
  | 'cohort'
  | 'assessmentSrc'
  | 'assessment'
  | 'country'
  | 'enterprises'
  | 'publisher'
  | 'licence'
  | 'messages';

/** Settings by property name. Without `lang`, which frameworks declare for every HTML element. */
export type CohortProperties = Optional<Pick<AiMaturityCohort, Settable>> & HeadingProperty;

/** Attributes whose name differs from their property. */
export interface CohortAttributes extends HeadingAttribute {
  /** The attribute of `assessmentSrc`. */
  'assessment-src'?: string | undefined;
}

/** Everything that React, Preact and Svelte may set. */
export type CohortProps = CohortProperties & CohortAttributes & Handlers<CohortEventMap, AiMaturityCohort>;
