import type { ReactiveControllerHost } from 'lit';
import type { BenchmarkFile, SupportCatalogueFile } from '../../contract/index.js';
import { toSrc } from '../host/attributes.js';
import { loadAdvice } from './advice.js';
import type { Advice, AdviceRequest } from './advice.js';
import type { HostProblems } from '../host/problems.js';
import type { Scan } from '../loading/load-scan.js';

/** The settings of the host page that this looks at, as it gave them. */
export interface AdviceSettings {
  readonly supportSrc: string;
  readonly supportCatalogue: SupportCatalogueFile | null;
  readonly benchmarkSrc: string;
  readonly benchmark: BenchmarkFile | null;
}

/** Loads what a result is matched and compared with, once the visitor has begun, and again when the host changes it. */
export class AdviceLoader {
  /** The newest that has arrived; null before the first. */
  advice: Advice | null = null;

  readonly #host: ReactiveControllerHost & AdviceSettings;
  readonly #problems: HostProblems;
  #key: readonly unknown[] = [];
  #abort = new AbortController();
  #loading: Promise<Advice | null> = Promise.resolve(null);

  constructor(host: ReactiveControllerHost & AdviceSettings, problems: HostProblems) {
    this.#host = host;
    this.#problems = problems;
  }

  /** To be called at each update: does nothing if this is there, or under way. */
  load(scan: Scan): void {
    const request = this.#request;
    const { benchmark, benchmarkSrc, catalogue, catalogueSrc } = request;
    const key = [scan.assessment, scan.language, benchmark, benchmarkSrc, catalogue, catalogueSrc];
    if (key.length === this.#key.length && key.every((part, index) => Object.is(part, this.#key[index]))) return;
    this.#key = key;
    this.#abort.abort();
    this.#abort = new AbortController();
    this.#loading = this.#run(scan, request, this.#abort.signal);
  }

  /** What is there when all that was asked for has arrived or failed; null if nothing was. */
  get settled(): Promise<Advice | null> {
    return this.#loading;
  }

  get #request(): AdviceRequest {
    const { benchmark, benchmarkSrc, supportCatalogue, supportSrc } = this.#host;
    return {
      catalogue: supportCatalogue ?? null,
      catalogueSrc: toSrc(supportSrc),
      benchmark: benchmark ?? null,
      benchmarkSrc: toSrc(benchmarkSrc),
    };
  }

  async #run(scan: Scan, request: AdviceRequest, signal: AbortSignal): Promise<Advice | null> {
    try {
      this.advice = await loadAdvice(scan, request, signal, (problem) => this.#problems.report(problem));
      this.#host.requestUpdate();
      return this.advice;
    } catch {
      // Another load took its place.
      return signal.aborted ? this.#loading : null;
    }
  }
}
