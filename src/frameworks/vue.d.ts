/** `ai-maturity-scan/vue`: both tags in templates of Vue 3. Types only. */
import type { DefineComponent, HTMLAttributes } from 'vue';
import type { AiMaturityCohort, CohortEventMap } from '../cohort-element/index.js';
import type { AiMaturityScan, ScanEventMap } from '../index.js';
import type { CohortProperties } from './cohort-props.js';
import type { EventOf, ScanProperties } from './props.js';

/** Prop name of a listener: Vue compiles `@scan-result` to `onScanResult`. */
type Listener<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `on${Capitalize<First>}${Capitalize<Rest>}`
  : never;

type VueProps<Properties, Events, Tag> = Properties &
  HTMLAttributes & {
    [Name in keyof Events & string as Listener<Name>]?: ((event: EventOf<Events[Name], Tag>) => void) | undefined;
  };
type Scan = DefineComponent<VueProps<ScanProperties, ScanEventMap, AiMaturityScan>>;
type Cohort = DefineComponent<VueProps<CohortProperties, CohortEventMap, AiMaturityCohort>>;

declare module 'vue' {
  interface GlobalComponents {
    'ai-maturity-scan': Scan;
    AiMaturityScan: Scan;
    'ai-maturity-cohort': Cohort;
    AiMaturityCohort: Cohort;
  }
}
