/** `ai-maturity-scan/preact`: the tag in JSX of Preact 10 and 11. Types only. */
import type { HTMLAttributes } from 'preact';
import type { AiMaturityScan } from '../index.js';
import type { ScanProps } from './props.js';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'ai-maturity-scan': ScanProps & HTMLAttributes<AiMaturityScan>;
    }
  }
}
