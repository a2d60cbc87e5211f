/** `ai-maturity-scan/svelte`: both tags in components of Svelte 5. Types only. */
import type { HTMLAttributes } from 'svelte/elements';
import type { AiMaturityCohort } from '../cohort-element/index.js';
import type { AiMaturityScan } from '../index.js';
import type { CohortProps } from './cohort-props.js';
import type { ScanProps } from './props.js';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'ai-maturity-scan': ScanProps & HTMLAttributes<AiMaturityScan>;
    'ai-maturity-cohort': CohortProps & HTMLAttributes<AiMaturityCohort>;
  }
}
