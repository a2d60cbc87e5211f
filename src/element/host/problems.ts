import { fire } from './events.js';
import type { ScanErrorDetail } from './events.js';

/**
 * Reports what could not be used: fires `scan-error` each time, and warns in the console once for each message. The element
 * goes on with a default; it never throws at the host page.
 */
export class HostProblems {
  readonly #target: EventTarget;
  readonly #warned = new Set<string>();

  constructor(target: EventTarget) {
    this.#target = target;
  }

  /** `once`: several features may wait for the same file, and ask for it again; that it does not arrive is told once. */
  report({ code, path, message }: ScanErrorDetail, once?: boolean): void {
    const line = `<ai-maturity-scan> ${code}${path ? ` at ${path}` : ''}: ${message}`;
    if (!this.#warned.has(line)) console.warn(line);
    else if (once) return;
    this.#warned.add(line);
    fire(this.#target, 'scan-error', { code, message, ...(path === undefined ? {} : { path }) });
  }
}
