/** Properties, attributes and events of the tag for figures, `<ai-maturity-cohort>`, as `props.ts` has those of the scan. */
import type { AiMaturityCohort, CohortEventMap } from '../cohort-element/index.js';
import type { Handlers, Optional } from './props.js';

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
export type CohortProperties = Optional<Pick<AiMaturityCohort, Settable>> & {
  /** Level of the topmost heading, 1 to 6, to fit the host page's outline. Default 2. Text is allowed in templates. */
  headingLevel?: number | `${number}` | undefined;
};

/** Attributes whose name differs from their property. */
export interface CohortAttributes {
  /** The attribute of `assessmentSrc`. */
  'assessment-src'?: string | undefined;
  /** The attribute of `headingLevel`. */
  'heading-level'?: number | `${number}` | undefined;
}

/** Everything that React, Preact and Svelte may set. */
export type CohortProps = CohortProperties & CohortAttributes & Handlers<CohortEventMap, AiMaturityCohort>;
