/** Puts a tag on the page, and waits until all that was asked of it is on screen. Gone again after the test. */
import { fixture, html } from '@open-wc/testing';
import type { AiMaturityScan } from '../../../src/index.js';

/** What the host page sets; properties, as a framework does. */
export type Settings = Partial<
  Pick<
    AiMaturityScan,
    | 'anonymous'
    | 'answers'
    | 'assessment'
    | 'benchmark'
    | 'benchmarkSrc'
    | 'depth'
    | 'endpoint'
    | 'headingLevel'
    | 'lang'
    | 'layout'
    | 'messages'
    | 'persist'
    | 'country'
    | 'previous'
    | 'resume'
    | 'src'
    | 'supportCatalogue'
    | 'supportSrc'
  >
>;

export async function mount(settings: Settings = {}): Promise<AiMaturityScan> {
  const scan = document.createElement('ai-maturity-scan');
  Object.assign(scan, settings);
  return attach(scan);
}

/** The tag as it stands in the text of a page. */
export async function mountHtml(markup: string): Promise<AiMaturityScan> {
  const place = await fixture<HTMLDivElement>(html`<div></div>`);
  place.innerHTML = markup;
  const scan = place.querySelector('ai-maturity-scan');
  if (!scan) throw new Error(`There is no scan in ${markup}`);
  await scan.updateComplete;
  return scan;
}

export async function attach(scan: AiMaturityScan): Promise<AiMaturityScan> {
  const place = await fixture<HTMLDivElement>(html`<div></div>`);
  place.append(scan);
  await scan.updateComplete;
  return scan;
}

/** Something is on screen, though the scan may still be loading. */
export async function firstUpdate(scan: AiMaturityScan): Promise<void> {
  while (!scan.hasUpdated) await Promise.resolve();
}

/** A setting that the types forbid: the host's own mistake. */
export function anything(value: unknown): never {
  return value as never;
}
