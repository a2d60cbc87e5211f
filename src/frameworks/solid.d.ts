/** `ai-maturity-scan/solid`: the tag in JSX of Solid. Types only. */
import type { JSX } from 'solid-js';
import type { AiMaturityScan, ScanEventMap } from '../index.js';
import type { ScanAttributes, ScanEvent, ScanProperties } from './props.js';

/** Solid's prefixes: `prop:` sets a property, `attr:` an attribute, `on:` adds a listener. */
type SolidProps = { [Name in keyof ScanProperties as `prop:${Name}`]: ScanProperties[Name] } & {
  [Name in keyof ScanAttributes as `attr:${Name}`]: ScanAttributes[Name];
} & {
  [Name in keyof ScanEventMap as `on:${Name}`]?: ((event: ScanEvent<Name>) => void) | undefined;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'ai-maturity-scan': SolidProps & ScanProperties & JSX.HTMLAttributes<AiMaturityScan>;
    }
  }
}
