/** `ai-maturity-scan/preact`: both tags in JSX of Preact 10 and 11. Types only. */
import type { HTMLAttributes } from 'preact';
import type { AiMaturityCohort } from '../cohort-element/index.js';
import type { AiMaturityScan } from '../index.js';
import type { CohortProps } from './cohort-props.js';
import type { ScanProps } from './props.js';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'ai-maturity-scan': ScanProps & HTMLAttributes<AiMaturityScan>;
      'ai-maturity-cohort': CohortProps & HTMLAttributes<AiMaturityCohort>;
    }
  }
}
