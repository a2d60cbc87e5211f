/** A script of a host page that is made with Lit and zod too: copies of its own, and zod set to its taste. */
import { html, LitElement } from 'lit';
import * as z from 'zod';

/** Under a policy without `unsafe-eval` zod has to be told so; the other is what a page in its own language does. */
z.config({ jitless: true, customError: () => 'Not what this page expects.' });

export class PageGreeting extends LitElement {
  override render() {
    return html`<p>Hello from the page</p>`;
  }
}
customElements.define('page-greeting', PageGreeting);

const Order = z.object({ amount: z.number() });

/** What the test asks for, before and after. */
const pageTools = {
  config: () =>
    JSON.stringify(z.config(), (_, value: unknown) => (typeof value === 'function' ? String(value) : value)),
  parse: () => JSON.stringify([Order.safeParse({ amount: 1 }), Order.safeParse({ amount: 'x' }).error?.issues]),
};
export type PageTools = typeof pageTools;
Object.assign(globalThis, { pageTools });
