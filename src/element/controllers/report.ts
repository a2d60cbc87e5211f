import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { HostProblems } from '../host-problems.js';
import { LoadError, ownModule } from '../load-error.js';
import type * as page from '../report/page.js';

/** The part of this package that makes and shows a result. */
export type Report = typeof page;

type Host = ReactiveControllerHost & { readonly renderRoot: DocumentFragment | HTMLElement };

/** Loads the part for the result when the visitor has begun: most of those who see the first screen never need it. */
export class ReportController implements ReactiveController {
  /** Null until it has arrived. */
  report: Report | null = null;

  readonly #host: Host;
  readonly #problems: HostProblems;
  #loading: Promise<Report | null> | null = null;

  constructor(host: Host, problems: HostProblems) {
    this.#host = host;
    this.#problems = problems;
    host.addController(this);
  }

  hostConnected(): void {
    // What has arrived stays.
  }

  /** Null if it does not arrive; then the next call tries again. */
  load(): Promise<Report | null> {
    this.#loading ??= this.#run();
    return this.#loading;
  }

  async #run(): Promise<Report | null> {
    try {
      const report = await ownModule(import('../report/page.js'));
      const root = this.#host.renderRoot as ShadowRoot;
      const sheets = report.styles.flatMap(({ styleSheet }) => styleSheet ?? []);
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
      this.report = report;
      return report;
    } catch (error) {
      if (error instanceof LoadError) this.#problems.report(error);
      this.#loading = null;
      return null;
    }
  }
}
