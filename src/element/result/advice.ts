/** What a result is matched and compared with, and the words for that. Loaded while the visitor answers. */
import type { ActionLibrary, ActionWords, Benchmark, SupportCatalogue } from '../../engine/index.js';
import type { LargeSearch } from '../../engine/search/large-search.js';
import type { Issue, SeriesText, SupportCatalogueFile, SupportEntryText } from '../../contract/index.js';
import type { CohortFile } from '../../cohort/file.js';
import type { OwnFigures } from '../../cohort/own-figures.js';
import type { ActionLibraryText, SituationTexts, TaskText } from '../../content/advice/actions/text-type.js';
import { pickLanguage } from '../../i18n/index.js';
import { languages, outline } from '../../languages/index.js';
import type { ScanErrorCode, ScanErrorDetail } from '../host/events.js';
import { firstSignal } from '../loading/first-signal.js';
import { definitionHash, isBuiltIn } from '../loading/definition-hash.js';
import { LoadError, packageModule } from '../loading/load-error.js';
import type { Scan } from '../loading/scan.js';
import { placeName } from '../../i18n/place-name.js';

export interface EntryWords extends SupportEntryText {
  /** https, or absent. */
  readonly url?: string | undefined;
  /** Of title and description, where it is not the visitor's. */
  readonly lang?: string | undefined;
}

export interface IdeaWords {
  readonly title: string;
  readonly description: string;
  /** A small first try. */
  readonly start: string;
}

type ById<Words> = Readonly<Record<string, Words>>;

export interface Advice {
  /** Content hash of the assessment. */
  readonly hash: string;
  /** What plans of a custom definition may need; null for the built-in assessment. */
  readonly search: LargeSearch | null;
  readonly catalogues: readonly SupportCatalogue[];
  readonly benchmark: Benchmark | null;
  /** Figures of many firms, if the page has some to compare with. */
  readonly cohort: CohortFile | null;
  /** By catalogue id, then by entry id. */
  readonly support: ById<ById<EntryWords>>;
  readonly ideas: ById<ById<IdeaWords>>;
  /** ISO 3166 codes of the countries that the benchmark can be of; none where it is a partner's. */
  readonly countries: readonly string[];
  /** By series id. */
  readonly figures: ById<SeriesText>;
  /** By source id, then by action id. */
  readonly actions: ById<ById<ActionWords>>;
  /** By source id, then by barrier. */
  readonly barriers: ById<ById<BarrierWords>>;
  /** The built-in library with its words; null until they have arrived, and for another assessment. */
  readonly library: LibraryWords | null;
}

/** The answer to a barrier; by variant id, what it is for some firms. */
export interface BarrierWords {
  readonly text: string;
  readonly variants?: ById<Partial<Pick<BarrierWords, 'text'>>>;
}

export interface LibraryWords extends ActionLibrary {
  readonly text: {
    readonly sectors: ById<ById<TaskText>>;
    readonly safety: ById<string>;
    readonly situations: SituationTexts;
  };
}

export interface AdviceRequest {
  /** The host's own, not yet checked; null for the file at the address, if there is one. */
  readonly catalogue: unknown;
  readonly catalogueSrc: string;
  readonly benchmark: unknown;
  readonly benchmarkSrc: string;
  /** ISO 3166 code of the firm's; null if it is not known. */
  readonly country: string | null;
}

/** Of a scan: what is matched, and in which language. */
type ScanFacts = Pick<Scan, 'assessment' | 'language'>;

type Report = (problem: ScanErrorDetail) => void;

/** Never rejects but when `signal` says so: what cannot be had is reported, and the rest is there. */
export async function loadAdvice(
  scan: ScanFacts,
  request: AdviceRequest,
  signal: AbortSignal,
  report: Report,
): Promise<Advice> {
  const [hash, search, generic, support, own] = await Promise.all([
    definitionHash(scan.assessment),
    orNothing(searchFor(scan), report),
    orNothing(builtIn(scan, request.country), report),
    orNothing(ownSupport(scan, request, signal, report), report),
    orNothing(ownFigures(scan, request, signal, report), report),
  ]);
  const figures = own?.value;
  signal.throwIfAborted();
  const kept = generic?.catalogues.filter(({ id }) => support?.mode !== 'instead' || id !== 'generic') ?? [];
  const all = generic ?? NOTHING;
  const words = support && ownWords(scan, support);
  return {
    ...all,
    hash,
    search,
    catalogues: support ? [support, ...kept] : kept,
    benchmark: figures ?? all.benchmark,
    cohort: own?.cohort ?? null,
    support: { ...all.support, ...words?.support },
    countries: figures ? [] : all.countries,
    figures: figures ? wordsIn(scan, figures) : all.figures,
    actions: { ...all.actions, ...words?.actions },
    barriers: { ...all.barriers, ...words?.barriers },
  };
}

const NOTHING: Omit<Advice, 'hash' | 'search'> = {
  ...{ catalogues: [], benchmark: null, cohort: null, countries: [], support: {}, ideas: {}, figures: {} },
  ...{ actions: {}, barriers: {}, library: null },
};

/** The same with the words of the built-in library, which arrive later. */
export function withLibrary(advice: Advice, library: ActionLibrary, text: ActionLibraryText): Advice {
  return {
    ...advice,
    actions: { ...advice.actions, [library.id]: text.actions },
    barriers: { ...advice.barriers, [library.id]: text.barriers },
    library: { ...library, text },
  };
}

/** The words of a partner's file, by its id. */
function ownWords(scan: ScanFacts, file: SupportCatalogueFile): Pick<Advice, 'support' | 'actions' | 'barriers'> {
  return {
    support: { [file.id]: entryWords(scan, file) },
    actions: { [file.id]: textsIn(scan, file, file.actionTexts) },
    barriers: { [file.id]: textsIn(scan, file, file.barrierTexts) },
  };
}

async function searchFor({ assessment }: ScanFacts): Promise<LargeSearch | null> {
  if (await isBuiltIn(assessment)) return null;
  return (await packageModule(import('../../engine/search/large.js'))).largeSearch;
}

/** Offers and figures that speak of the built-in questions; for another assessment there are none. */
async function builtIn(scan: ScanFacts, country: string | null): Promise<Omit<Advice, 'hash' | 'search'> | null> {
  if (scan.assessment.id !== outline.id) return null;
  const advice = await packageModule(import('../../content/advice/index.js'));
  const language = pickLanguage([scan.language], languages) ?? 'en';
  const [text, own] = await Promise.all([
    packageModule(advice.loadAdviceText(language)),
    country === null ? null : packageModule(advice.benchmarkFor(country)),
  ]);
  const benchmark = own ?? advice.builtInBenchmark;
  return {
    ...NOTHING,
    catalogues: advice.builtInCatalogues,
    benchmark,
    countries: advice.countriesWithFigures,
    support: { generic: text.support },
    ideas: { ideas: text.ideas },
    figures: Object.fromEntries(
      benchmark.series.flatMap((series) => {
        const family = advice.familyOf(series);
        if (!family) return [];
        return [[series.id, { ...text.figures[family], place: placeName(series.place ?? '', scan.language) }] as const];
      }),
    ),
  };
}

async function ownSupport(
  scan: ScanFacts,
  { catalogue, catalogueSrc }: AdviceRequest,
  signal: AbortSignal,
  report: Report,
): Promise<SupportCatalogueFile | null> {
  if (catalogue === null && catalogueSrc === '') return null;
  const value = catalogue ?? (await jsonAt(catalogueSrc, 'The support catalogue', signal));
  const { parseCatalogue } = await packageModule(import('../../contract/catalogue.js'));
  const contract = await packageModule(import('../../contract/hash.js'));
  const file = reported(parseCatalogue(scan.assessment, value, await actionNames(scan)), 'support-invalid', report);
  return file && { ...file, hash: await contract.hashOf(file) };
}

/** For the built-in assessment, a partner's file may name actions of the built-in library. */
async function actionNames({ assessment }: ScanFacts): Promise<{ readonly actions?: readonly string[] }> {
  if (assessment.id !== outline.id) return {};
  const { builtInCatalogues } = await packageModule(import('../../content/advice/index.js'));
  return { actions: builtInCatalogues.flatMap(({ actions = [] }) => actions.map(({ id }) => id)) };
}

async function ownFigures(
  scan: ScanFacts,
  { benchmark, benchmarkSrc }: AdviceRequest,
  signal: AbortSignal,
  report: Report,
): Promise<OwnFigures | null> {
  if (benchmark === null && benchmarkSrc === '') return null;
  const value = benchmark ?? (await jsonAt(benchmarkSrc, 'The benchmark', signal));
  const { parseOwnFigures } = await packageModule(import('../../cohort/own-figures.js'));
  const found = await parseOwnFigures(scan.assessment, value);
  reported(found, 'benchmark-invalid', report);
  return found;
}

/** A visitor at the end of the questions does not wait longer than this for a partner's server. */
const LONGEST_WAIT = 8_000;

async function jsonAt(src: string, what: string, signal: AbortSignal): Promise<unknown> {
  const { fetchText } = await packageModule(import('../loading/fetch-text.js'));
  const timeout = AbortSignal.timeout(LONGEST_WAIT);
  const text = await fetchText(src, what, firstSignal(signal, timeout)).catch((error: unknown) => {
    signal.throwIfAborted();
    throw timeout.aborted ? new LoadError('load-failed', `${what} took too long to load.`, src) : error;
  });
  const { jsonFrom } = await packageModule(import('../../contract/json.js'));
  const json = jsonFrom(text);
  if (json.ok) return json.value;
  throw new LoadError('load-failed', `${what} is not JSON. ${json.issues[0]?.message ?? ''}`, src);
}

function reported<File>(
  { issues, value }: { readonly value: File | null; readonly issues: readonly Issue[] },
  code: ScanErrorCode,
  report: Report,
): File | null {
  for (const { message, path } of issues) report({ code, path, message });
  return value;
}

async function orNothing<T>(loading: Promise<T>, report: Report): Promise<T | null> {
  try {
    return await loading;
  } catch (error) {
    if (error instanceof LoadError) report(error);
    return null;
  }
}

function entryWords(scan: ScanFacts, catalogue: SupportCatalogueFile): ById<EntryWords> {
  const words = wordsIn(scan, catalogue);
  const language = languageIn(scan, catalogue);
  const lang = language === scan.language ? undefined : language;
  return Object.fromEntries(
    catalogue.entries.flatMap(({ id, url }) => (words[id] ? [[id, { ...words[id], url, lang }] as const] : [])),
  );
}

interface WithWords<Words> {
  readonly languages: readonly string[];
  readonly texts: ById<ById<Words>>;
}

function wordsIn<Words>(scan: ScanFacts, file: WithWords<Words>): ById<Words> {
  return file.texts[languageIn(scan, file)] ?? {};
}

/** The same for texts that a file may leave out. */
function textsIn<Words>(scan: ScanFacts, file: WithWords<unknown>, texts: ById<ById<Words>> | undefined): ById<Words> {
  return texts?.[languageIn(scan, file)] ?? {};
}

/** The visitor's language, or the file's first. */
function languageIn({ language }: ScanFacts, { languages }: WithWords<unknown>): string {
  return pickLanguage([language], languages) ?? languages[0] ?? '';
}
