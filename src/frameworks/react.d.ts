/** `ai-maturity-scan/react`: both tags in JSX of React 19. Types only. */
import type { CSSProperties, DetailedHTMLProps, HTMLAttributes } from 'react';
import type { AiMaturityCohort } from '../cohort-element/index.js';
import type { AiMaturityScan } from '../index.js';
import type { CohortProps } from './cohort-props.js';
import type { ScanProps } from './props.js';

/** React's attributes of every HTML element, with `--ams-*` custom properties allowed in `style`. */
interface StyledAttributes<Tag> extends HTMLAttributes<Tag> {
  style?: (CSSProperties & Record<`--ams-${string}`, string | number | undefined>) | undefined;
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'ai-maturity-scan': ScanProps & DetailedHTMLProps<StyledAttributes<AiMaturityScan>, AiMaturityScan>;
      'ai-maturity-cohort': CohortProps & DetailedHTMLProps<StyledAttributes<AiMaturityCohort>, AiMaturityCohort>;
    }
  }
}
