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

  report({ code, path, message }: ScanErrorDetail): void {
    const line = `<ai-maturity-scan> ${code}${path ? ` at ${path}` : ''}: ${message}`;
    if (!this.#warned.has(line)) console.warn(line);
    this.#warned.add(line);
    fire(this.#target, 'scan-error', { code, message, ...(path === undefined ? {} : { path }) });
  }
}
