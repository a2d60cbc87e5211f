/** `ai-maturity-scan/react`: the tag in JSX of React 19. Types only. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { AiMaturityScan } from '../index.js';
import type { ScanProps } from './props.js';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'ai-maturity-scan': ScanProps & DetailedHTMLProps<HTMLAttributes<AiMaturityScan>, AiMaturityScan>;
    }
  }
}
