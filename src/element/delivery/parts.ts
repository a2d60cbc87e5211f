/** What sending is made of. */
import type { ReactiveControllerHost } from 'lit';
import type { Assessment, Session } from '../../engine/index.js';
import type { FocusController } from '../host/focus.js';
import type { HostProblems } from '../host/problems.js';

export interface DeliveryParts {
  readonly host: ReactiveControllerHost & HTMLElement;
  readonly problems: HostProblems;
  readonly focus: FocusController;
  readonly scans: { readonly scan: { readonly assessment: Assessment } | null };
  readonly session: () => { readonly asked: Assessment | null; readonly session: Pick<Session, 'answers'> };
}
