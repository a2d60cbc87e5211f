import { fire } from './events.js';
import type { ScanErrorDetail } from './events.js';

/**
 * Tells the page's builder what could not be used: an event each time, and the console once for the same thing. The
 * element itself goes on; it never throws at the page.
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
