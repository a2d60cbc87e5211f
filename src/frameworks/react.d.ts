/** `ai-maturity-scan/react`: the tag in JSX of React 19. Types only. */
import type { CSSProperties, DetailedHTMLProps, HTMLAttributes } from 'react';
import type { AiMaturityScan } from '../index.js';
import type { ScanProps } from './props.js';

/** React's attributes of every HTML element, with `--ams-*` custom properties allowed in `style`. */
interface StyledAttributes extends HTMLAttributes<AiMaturityScan> {
  style?: (CSSProperties & Record<`--ams-${string}`, string | number | undefined>) | undefined;
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'ai-maturity-scan': ScanProps & DetailedHTMLProps<StyledAttributes, AiMaturityScan>;
    }
  }
}
