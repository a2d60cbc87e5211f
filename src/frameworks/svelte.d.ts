/** `ai-maturity-scan/svelte`: the tag in components of Svelte 5. Types only. */
import type { HTMLAttributes } from 'svelte/elements';
import type { AiMaturityScan } from '../index.js';
import type { ScanProps } from './props.js';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'ai-maturity-scan': ScanProps & HTMLAttributes<AiMaturityScan>;
  }
}
