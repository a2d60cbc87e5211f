/** Puts a tag with figures on the page, and waits until all that was asked of it is on screen. Gone again after the test. */
import { fixture, html } from '@open-wc/testing';
import '../../../src/cohort-element/define.js';
import type { AiMaturityCohort, CohortErrorDetail } from '../../../src/cohort-element/index.js';
import { cohortFile } from './cohort.js';

type Settings = Partial<
  Pick<
    AiMaturityCohort,
    | 'assessment'
    | 'assessmentSrc'
    | 'cohort'
    | 'country'
    | 'enterprises'
    | 'headingLevel'
    | 'lang'
    | 'messages'
    | 'publisher'
    | 'src'
  >
>;

export interface Mounted {
  readonly tag: AiMaturityCohort;
  readonly root: ShadowRoot;
  /** What the page was told, the first first. */
  readonly errors: readonly CohortErrorDetail[];
}

/** Without a file or an address: that of 64 bakers. */
export async function mount(settings: Settings = {}): Promise<Mounted> {
  const tag = document.createElement('ai-maturity-cohort');
  const errors: CohortErrorDetail[] = [];
  tag.addEventListener('cohort-error', ({ detail }) => errors.push(detail));
  const file = 'cohort' in settings || 'src' in settings ? {} : { cohort: cohortFile() };
  Object.assign(tag, { lang: 'en', ...file, ...settings });
  const place = await fixture<HTMLDivElement>(html`<div></div>`);
  place.append(tag);
  await tag.updateComplete;
  if (!tag.shadowRoot) throw new Error('There is no shadow root.');
  return { tag, root: tag.shadowRoot, errors };
}

/** What one can read on screen in a part, one space between words. */
export function textOf({ root }: Mounted, part: string): string {
  const found = root.querySelector<HTMLElement>(`.page[part~="${part}"], .page [part~="${part}"]`);
  return (found?.innerText ?? '').replaceAll(/\s+/g, ' ');
}
