/** `ai-maturity-scan/vue`: the tag in templates of Vue 3. Types only. */
import type { DefineComponent, HTMLAttributes } from 'vue';
import type { ScanEventMap } from '../index.js';
import type { ScanEvent, ScanProperties } from './props.js';

/** Prop name of a listener: Vue compiles `@scan-result` to `onScanResult`. */
type Listener<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `on${Capitalize<First>}${Capitalize<Rest>}`
  : never;

type VueProps = ScanProperties &
  HTMLAttributes & {
    [Name in keyof ScanEventMap as Listener<Name>]?: ((event: ScanEvent<Name>) => void) | undefined;
  };

declare module 'vue' {
  interface GlobalComponents {
    'ai-maturity-scan': DefineComponent<VueProps>;
    AiMaturityScan: DefineComponent<VueProps>;
  }
}
