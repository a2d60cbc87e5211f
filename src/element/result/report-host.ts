import type { ReactiveControllerHost } from 'lit';

/** The tag, as the parts of a result know it. */
export type ReportHost = ReactiveControllerHost & { readonly renderRoot: DocumentFragment | HTMLElement };
