import type { ReactiveControllerHost } from 'lit';
import type { ActionLibraryText } from '../../content/advice/actions/index.js';
import type { ActionLibrary, Assessment } from '../../engine/index.js';
import type { CohortFile } from '../../cohort/file.js';
import type { BenchmarkFile, SupportCatalogueFile } from '../../contract/index.js';
import { toSrc } from '../host/attributes.js';
import type { HostProblems } from '../host/problems.js';
import { pickLanguage } from '../../i18n/index.js';
import { languages, outline } from '../../languages/index.js';
import { Lazy } from '../loading/lazy.js';
import { packageModule } from '../loading/load-error.js';
import type { Scan } from '../loading/scan.js';
import { loadAdvice, withLibrary } from './advice.js';
import type { Advice } from './advice.js';
import { FirmCountry } from './country.js';

/** The settings of the host page that this looks at, as it gave them. */
export interface AdviceSettings {
  readonly supportSrc: string;
  readonly supportCatalogue: SupportCatalogueFile | null;
  readonly benchmarkSrc: string;
  readonly benchmark: BenchmarkFile | CohortFile | null;
  readonly country: string;
}

/** Loads what a result is matched and compared with, and again when the host changes it. */
export class AdviceLoader {
  readonly country: FirmCountry;

  readonly #host: AdviceSettings;
  readonly #advice: Lazy<
    Advice,
    [Assessment, language: string, catalogue: unknown, string, benchmark: unknown, string, country: string | null]
  >;

  /**
   * The words of the built-in actions. The result does not wait for them: they come beside it while the visitor answers,
   * so mostly they are there, and on a slow line the result is painted sooner by their 15 kB.
   */
  readonly #library: Lazy<LoadedLibrary, [language: string]>;
  /** What was put together last. */
  #whole: { readonly advice: Advice; readonly loaded: LoadedLibrary | null; readonly value: Advice } | null = null;

  constructor(host: ReactiveControllerHost & AdviceSettings, problems: HostProblems) {
    this.#host = host;
    this.country = new FirmCountry(problems);
    this.#advice = new Lazy(
      (signal, assessment, language, catalogue, catalogueSrc, benchmark, benchmarkSrc, country) =>
        loadAdvice(
          { assessment, language },
          { catalogue, catalogueSrc, benchmark, benchmarkSrc, country },
          signal,
          (problem) => problems.report(problem),
        ),
      () => host.requestUpdate(),
    );
    this.#library = new Lazy(
      (_, language) => loadLibrary(language),
      (error) => {
        if (error) problems.report(error);
        host.requestUpdate();
      },
    );
  }

  /** The newest that has arrived, with the words of the built-in actions if they have; null before the first. */
  get advice(): Advice | null {
    const { value: advice } = this.#advice;
    const { value: loaded } = this.#library;
    if (advice && (this.#whole?.advice !== advice || this.#whole.loaded !== loaded)) {
      const isBuiltIn = loaded !== null && advice.catalogues.some(({ id }) => id === loaded.library.id);
      this.#whole = { advice, loaded, value: isBuiltIn ? withLibrary(advice, loaded.library, loaded.text) : advice };
    }
    return advice && (this.#whole?.value ?? null);
  }

  /** To be called at each update: does nothing if this is there, or under way. */
  load({ assessment, language }: Scan): void {
    const { benchmark, benchmarkSrc, country, supportCatalogue, supportSrc } = this.#host;
    const support = [supportCatalogue ?? null, toSrc(supportSrc)] as const;
    void this.#advice.load(
      assessment,
      language,
      ...support,
      benchmark ?? null,
      toSrc(benchmarkSrc),
      this.country.of(country),
    );
    if (assessment.id === outline.id) void this.#library.load(language);
  }

  /** Settles when all that was asked for has arrived or failed. */
  get settled(): Promise<unknown> {
    return this.#advice.settled;
  }

  /** Settles when the words of the built-in actions have arrived or failed, too. */
  get wordsSettled(): Promise<unknown> {
    return this.#library.settled;
  }
}

interface LoadedLibrary {
  readonly library: ActionLibrary;
  readonly text: ActionLibraryText;
}

async function loadLibrary(language: string): Promise<LoadedLibrary> {
  const { builtInLibrary, loadActionText } = await packageModule(import('../../content/advice/actions/index.js'));
  const text = await packageModule(loadActionText(pickLanguage([language], languages) ?? 'en'));
  return { library: builtInLibrary, text };
}
