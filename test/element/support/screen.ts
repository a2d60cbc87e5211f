/** What a visitor reads in a tag: by role and accessible name, never by class or id. */
import type { AiMaturityScan } from '../../../src/index.js';

const ROLES = {
  button: 'button',
  radio: 'input[type=radio]',
  checkbox: 'input[type=checkbox]',
  heading: 'h1, h2, h3, h4, h5, h6',
  alert: '[role=alert]',
  status: '[role=status]',
  group: 'fieldset, [role=group]',
  image: '[role=img]',
  table: 'table',
  link: 'a[href]',
  choice: 'select',
  field: 'textarea',
} as const;

export type Role = keyof typeof ROLES;

/** All elements of a role, in the order of the page. */
export function all(scan: AiMaturityScan, role: Role): HTMLElement[] {
  return [...(scan.shadowRoot?.querySelectorAll<HTMLElement>(ROLES[role]) ?? [])];
}

/** The blocks with this part name, by which hosts style them. */
export function parts(scan: AiMaturityScan, name: string): HTMLElement[] {
  return [...(scan.shadowRoot?.querySelectorAll<HTMLElement>(`[part~="${name}"]`) ?? [])];
}

/** What stands in a part, as it is read; empty where there is none. */
export function textIn(scan: AiMaturityScan, part: string): string {
  return parts(scan, part).map(text).join(' ');
}

/** What is announced: the texts of all live regions. */
export function announced(scan: AiMaturityScan): string {
  return all(scan, 'status').map(text).filter(Boolean).join(' ');
}

/** Everything that one operates, by mouse or by keyboard. */
export function operable(scan: AiMaturityScan): HTMLElement[] {
  const selector = 'button, input, select, textarea, summary, a[href]';
  return [...(scan.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

/** The one element with this role and name; the way on from the answers stands at both ends of that page: the first. */
export function one(scan: AiMaturityScan, role: Role, name: string): HTMLElement {
  const found = all(scan, role).filter((element) => nameOf(element) === name);
  const most = role === 'button' && scan.stage === 'review' ? 2 : 1;
  if (found.length <= most && found[0]) return found[0];
  const names = all(scan, role).map(nameOf).join(' | ');
  throw new Error(`${found.length} × ${role} "${name}" on screen; there are: ${names}`);
}

export function has(scan: AiMaturityScan, role: Role, name: string): boolean {
  return all(scan, role).some((element) => nameOf(element) === name);
}

export function names(scan: AiMaturityScan, role: Role): string[] {
  return all(scan, role).map(nameOf);
}

/** The accessible name, as far as this widget makes use of the ways to give one. */
export function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label !== null) return label;
  const by = element.getAttribute('aria-labelledby');
  if (by !== null) return text((element.getRootNode() as ShadowRoot).getElementById(by));
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)
    return text(element.labels?.[0] ?? null);
  if (element instanceof HTMLSelectElement) return text(element.labels[0]?.querySelector('span') ?? null);
  if (element instanceof HTMLFieldSetElement) return text(element.querySelector('legend'));
  return text(element);
}

/** Pictures that are not folded away. */
export function pictures(scan: AiMaturityScan): Element[] {
  return all(scan, 'image').filter((image) => !image.closest('details:not([open])'));
}

/** The description of a group: its hint, and what is wrong with its answer. */
export function descriptionOf(element: Element): string[] {
  const ids = (element.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean);
  return ids.map((id) => text((element.getRootNode() as ShadowRoot).getElementById(id)));
}

/** All that can be read on the tag's screen, the host's own words in its slots included. */
export function words(scan: AiMaturityScan): string {
  const slots = [...(scan.shadowRoot?.querySelectorAll('slot') ?? [])];
  const slotted = slots.flatMap((slot) => slot.assignedElements());
  const blocks = [...(scan.shadowRoot?.children ?? []), ...slotted];
  return blocks.map((block) => spaced((block as HTMLElement).innerText)).join(' ');
}

/** Where the focus is, looking into shadow trees. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** The text with white space as a browser shows it. */
export function text(node: Node | null): string {
  return spaced(node?.textContent ?? '');
}

/** Browsers leave spaces that do not break, as French has them before a colon, as they are. */
function spaced(raw: string): string {
  return raw.replace(/[ \t\r\n\f]+/g, ' ').replace(/^ | $/g, '');
}
