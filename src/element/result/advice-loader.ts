import type { ReactiveControllerHost } from 'lit';
import type { ActionLibraryText } from '../../content/advice/actions/index.js';
import type { Assessment } from '../../engine/index.js';
import type { BenchmarkFile, SupportCatalogueFile } from '../../contract/index.js';
import { toSrc } from '../host/attributes.js';
import type { HostProblems } from '../host/problems.js';
import { pickLanguage } from '../../i18n/index.js';
import { languages, outline } from '../../languages/index.js';
import { Lazy } from '../loading/lazy.js';
import { packageModule } from '../loading/load-error.js';
import type { Scan } from '../loading/scan.js';
import { loadAdvice } from './advice.js';
import type { Advice } from './advice.js';

/** The settings of the host page that this looks at, as it gave them. */
export interface AdviceSettings {
  readonly supportSrc: string;
  readonly supportCatalogue: SupportCatalogueFile | null;
  readonly benchmarkSrc: string;
  readonly benchmark: BenchmarkFile | null;
}

/** Loads what a result is matched and compared with, and again when the host changes it. */
export class AdviceLoader {
  readonly #host: AdviceSettings;
  readonly #advice: Lazy<
    Advice,
    [Assessment, language: string, catalogue: unknown, string, benchmark: unknown, string]
  >;

  /**
   * The words of the built-in actions. The result does not wait for them: they come beside it while the visitor answers,
   * so mostly they are there, and on a slow line the result is painted sooner by their 15 kB.
   */
  readonly #actionText: Lazy<ActionLibraryText, [language: string]>;

  constructor(host: ReactiveControllerHost & AdviceSettings, problems: HostProblems) {
    this.#host = host;
    this.#advice = new Lazy(
      (signal, assessment, language, catalogue, catalogueSrc, benchmark, benchmarkSrc) =>
        loadAdvice({ assessment, language }, { catalogue, catalogueSrc, benchmark, benchmarkSrc }, signal, (problem) =>
          problems.report(problem),
        ),
      () => host.requestUpdate(),
    );
    this.#actionText = new Lazy(
      (_, language) => loadActionWords(language),
      (error) => {
        if (error) problems.report(error);
        host.requestUpdate();
      },
    );
  }

  /** The words of the built-in actions in the visitor's language; null until they arrive, and for a custom definition. */
  get actionText(): ActionLibraryText | null {
    return this.#actionText.value;
  }

  /** The newest that has arrived; null before the first. */
  get advice(): Advice | null {
    return this.#advice.value;
  }

  /** To be called at each update: does nothing if this is there, or under way. */
  load({ assessment, language }: Scan): void {
    const { benchmark, benchmarkSrc, supportCatalogue, supportSrc } = this.#host;
    const support = [supportCatalogue ?? null, toSrc(supportSrc)] as const;
    void this.#advice.load(assessment, language, ...support, benchmark ?? null, toSrc(benchmarkSrc));
    if (assessment.id === outline.id) void this.#actionText.load(language);
  }

  /** Settles when all that was asked for has arrived or failed. */
  get settled(): Promise<unknown> {
    return this.#advice.settled;
  }
}

async function loadActionWords(language: string): Promise<ActionLibraryText> {
  const { loadActionText } = await packageModule(import('../../content/advice/actions/index.js'));
  return packageModule(loadActionText(pickLanguage([language], languages) ?? 'en'));
}
