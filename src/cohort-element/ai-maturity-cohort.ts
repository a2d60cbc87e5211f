import { html, LitElement } from 'lit';
import type { PropertyValues } from 'lit';
import type { CohortFile } from '../cohort/file.js';
import type { Enterprises } from '../cohort/raking/rake.js';
import { plainText, toSrc, withMessages } from '../element/host/attributes.js';
import { LanguageController } from '../element/host/language-controller.js';
import { screenIn } from '../element/host/screen.js';
import { Lazy } from '../element/loading/lazy.js';
import { asLoadError } from '../element/loading/load-error.js';
import type { LoadError } from '../element/loading/load-error.js';
import { EVERYBODY } from '../engine/cohort/figures.js';
import type { CohortGroup } from '../engine/cohort/figures.js';
import type { AssessmentDefinition, Benchmark } from '../engine/index.js';
import type { CohortWords } from '../i18n/cohort/en.js';
import type { FiguresContext, Labels } from './context.js';
import { CohortProblems } from './events.js';
import type { CohortErrorCode } from './events.js';
import { failure } from './failure.js';
import { fitted } from './fit.js';
import { loadFile, loadLabels } from './load.js';
import { loadOfficial, reasonsFor } from './official.js';
import { page } from './page.js';
import { report } from './sections/report.js';
import { countryOf, enterprisesOf, headingLevelOf, publicationOf, tellSettings } from './settings.js';
import { styles } from './styles.js';
import { loadRake, numbersOf, weightedBy } from './weighted.js';
import type { FileKind } from './files/index.js';

/**
 * The figures of many firms, from a cohort file. It sends and stores nothing, and asks for nothing but that file and its own
 * modules.
 *
 * @tagname ai-maturity-cohort
 *
 * @fires {CustomEvent<CohortErrorDetail>} cohort-error - The figures could not be loaded or shown. `detail`: `{ code, path?, message }`.
 *
 * @slot - Shown until the figures are there, if they cannot be shown, and by browsers without the script.
 *
 * @cssprop [--ams-accent] - Colour of buttons, marks and bars. Default: a blue that follows light and dark.
 * @cssprop [--ams-on-accent] - Colour of text on the accent colour.
 * @cssprop [--ams-focus] - Colour of the focus ring. Default: the accent colour.
 * @cssprop [--ams-font=inherit] - Font family.
 * @cssprop [--ams-font-size=medium] - Base font size; all sizes follow it.
 * @cssprop [--ams-radius=8px] - Radius of corners.
 * @cssprop [--ams-spacing=1em] - Base distance; all distances follow it.
 *
 * @csspart page - All figures on screen.
 * @csspart title - The heading.
 * @csspart synthetic - What says that the firms are made up.
 * @csspart filter - Where the visitor chooses whose figures are shown.
 * @csspart ladder - On which step the firms are.
 * @csspart weighted - The steps as if every group of firms had answered in proportion.
 * @csspart cells - What they know, want and can do.
 * @csspart barriers - What stands in their way.
 * @csspart official - Official figures beside it.
 * @csspart support - The support they want.
 * @csspart groups - The steps by size or by sector.
 * @csspart more - What is closed at first: the three below.
 * @csspart motives - Their reasons to use AI.
 * @csspart technologies - The kinds of AI they use.
 * @csspart applications - The work they want AI for.
 * @csspart downloads - Print and files.
 * @csspart about - Method, version, and what is held back.
 * @csspart button - Every button.
 * @csspart button-primary - The button to print.
 * @csspart report - The page on paper.
 * @csspart error - What is shown in place of the figures when they cannot be shown.
 */
export class AiMaturityCohort extends LitElement {
  static override readonly styles = styles;

  static override readonly properties = {
    lang: { reflect: true, useDefault: true, converter: plainText },
    src: { useDefault: true },
    cohort: { attribute: false },
    assessmentSrc: { attribute: 'assessment-src', useDefault: true },
    assessment: { attribute: false },
    country: { useDefault: true },
    enterprises: { attribute: false },
    publisher: { useDefault: true },
    licence: { useDefault: true },
    headingLevel: { type: Number, attribute: 'heading-level', useDefault: true },
    messages: { attribute: false, useDefault: true },
  };

  /** Language of this tag, a BCP 47 tag. Without it: that of the nearest ancestor, else the browser's, else English. */
  declare lang: string;

  /** Address of the cohort file (JSON). */
  declare src: string;

  /** A cohort file; goes before `src`. Checked before use. */
  declare cohort: CohortFile | null;

  /** Address of the assessment definition that was counted, if it is not the built-in one. */
  declare assessmentSrc: string;

  /** That definition; goes before `assessment-src`. Checked before use. */
  declare assessment: AssessmentDefinition | null;

  /** Where the firms are, as ISO 3166 code (`NL`): official figures of that country stand beside. Else those of the EU. */
  declare country: string;

  /**
   * How many firms exist, by option id: `{ sizes: { '10-49': 310 }, sectors: {} }`. Figures also stand weighted to them. Without
   * it: official numbers, where `country` has some.
   */
  declare enterprises: Enterprises | null;

  /** Who publishes the figures: a name, for the description for data portals. */
  declare publisher: string;

  /** Address of the licence of the figures, for the same. */
  declare licence: string;

  /** Level of the topmost heading, 1 to 6, to fit the outline of the host page. */
  declare headingLevel: number;

  /** Words to replace, by key (see `CohortWords`), such as `{ choiceSentence: 'Of {count} bakers, {share} named “{label}”.' }`. */
  declare messages: Partial<CohortWords>;

  readonly #problems = new CohortProblems(this);
  readonly #language = new LanguageController(this);
  readonly #file = new Lazy<CohortFile, [value: unknown, src: string]>(loadFile, (error) => this.#settled(error));
  readonly #labels = new Lazy<Labels, [languages: string, definition: unknown, src: string]>(loadLabels, (error) =>
    this.#settled(error),
  );
  readonly #official = new Lazy<Benchmark, [country: string]>(
    (_, country) => loadOfficial(country),
    (error) => this.#settled(error),
  );
  readonly #rake = new Lazy(loadRake, (error) => this.#settled(error));
  #group: CohortGroup = EVERYBODY;
  #context: FiguresContext | null = null;
  /** Whether print or download did not work. */
  #hasFailed = false;
  /** Why what has arrived cannot be shown. */
  #unfit: LoadError | null = null;

  // Fields would hide the accessors that Lit makes of `properties`.
  constructor() {
    super();
    this.lang = '';
    this.src = '';
    this.cohort = null;
    this.assessmentSrc = '';
    this.assessment = null;
    this.country = '';
    this.enterprises = null;
    this.publisher = '';
    this.licence = '';
    this.headingLevel = 2;
    this.messages = {};
  }

  /** Prints one page with the figures that are shown, and nothing of the page around it. */
  print(): void {
    void this.#take(async (context) => {
      const { printReport } = await import('./print.js');
      await printReport(this.renderRoot as ShadowRoot, context, report(context));
    });
  }

  /** Offers the figures as a file: `csv` for a spreadsheet, `sdmx` (SDMX-CSV), or `dcat`, their description. */
  download(format: FileKind = 'csv'): void {
    void this.#take(async (context) => {
      const { fileOf, save } = await import('./files/index.js');
      save(fileOf(format, context, publicationOf(this)));
    });
  }

  /** Also waits for what is being loaded, so that `await cohort.updateComplete` means "all that was set is on screen". */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await Promise.all([this.#file.settled, this.#labels.settled, this.#official.settled]);
    // It begins to load when these are there.
    await super.getUpdateComplete();
    await this.#rake.settled;
    return super.getUpdateComplete();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('headingLevel') || changed.has('country') || changed.has('enterprises'))
      tellSettings(this, this.#problems);
    if (changed.has('cohort') || changed.has('src')) this.#group = EVERYBODY;
    const value: unknown = this.cohort ?? null;
    const src = toSrc(this.src);
    if (value !== null || src !== '') void this.#file.load(value, src);
    void this.#labels.load(this.#language.wanted.join(' '), this.assessment ?? null, toSrc(this.assessmentSrc));
    void this.#official.load(countryOf(this));
    this.#context = this.#failed ? null : this.#made();
  }

  /** What cannot be rendered is told as what cannot be loaded is, and not left to the page. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      this.#fail(error);
      super.performUpdate();
    }
  }

  protected override render(): unknown {
    const labels = this.#labels.value;
    const error = this.#failed;
    if (error)
      return screenIn(
        labels ?? { language: 'en' },
        failure(error, labels?.words ?? null, () => this.#retry()),
      );
    const context = this.#context;
    if (!context) return html`<slot></slot>`;
    return screenIn(context, [page(context, this.#actions), report(context)]);
  }

  get #failed(): LoadError | null {
    return this.#unfit ?? this.#labels.error ?? this.#file.error;
  }

  /** Null until all is there. */
  #made(): FiguresContext | null {
    const [labels, file] = [this.#labels.value, this.#file.value];
    if (!labels || !file) return null;
    try {
      const shown = fitted(file, labels.assessment);
      // Official numbers are by the sizes of the built-in definition.
      const numbers = numbersOf(enterprisesOf(this), labels.isBuiltIn ? countryOf(this) : '');
      if (numbers) void this.#rake.load();
      const rake = this.#rake.value;
      return {
        ...withMessages(labels, this.messages),
        file: shown,
        weighted: rake && numbers && weightedBy(rake, shown, numbers),
        headingLevel: headingLevelOf(this),
        group: this.#group,
        official: this.#official.value && reasonsFor(this.#official.value, this.#group.sizes),
      };
    } catch (reason) {
      this.#fail(reason);
      return null;
    }
  }

  #fail(reason: unknown): void {
    this.#unfit = asLoadError(reason);
    this.#tell(this.#unfit);
  }

  get #actions() {
    return {
      choose: (group: CohortGroup) => {
        this.#group = group;
        this.requestUpdate();
      },
      print: () => this.print(),
      download: (kind: FileKind) => this.download(kind),
      hasFailed: this.#hasFailed,
    };
  }

  async #take(action: (context: FiguresContext) => Promise<void>): Promise<void> {
    const context = this.#context;
    if (!context) return;
    try {
      await action(context);
      this.#hasFailed = false;
    } catch (error) {
      this.#hasFailed = true;
      this.#tell(asLoadError(error));
    }
    this.requestUpdate();
  }

  /** What arrives may fit where the last did not. */
  #settled(error: LoadError | null): void {
    this.#unfit = null;
    if (error) this.#tell(error);
    this.requestUpdate();
  }

  #tell({ code, message, path }: LoadError): void {
    this.#problems.report({ code: code as CohortErrorCode, message, path });
  }

  #retry(): void {
    this.#unfit = null;
    for (const one of [this.#file, this.#labels, this.#official, this.#rake]) one.retry();
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ai-maturity-cohort': AiMaturityCohort;
  }
}
