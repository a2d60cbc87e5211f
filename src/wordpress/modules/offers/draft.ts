/** A file with support offers while somebody edits it: every field is there, empty or not. Pure. */
import { pathText } from '../../../contract/issues.js';

export interface OfferText {
  readonly title: string;
  readonly description: string;
  readonly provider: string;
}

export type ListName = 'dimensions' | 'barriers' | 'steps' | 'sectors' | 'sizes';

/** An empty list of steps, sectors or sizes: the offer is for all firms. */
export type Offer = Readonly<Record<ListName, readonly string[]>> & {
  readonly id: string;
  readonly form: string;
  readonly url: string;
  readonly grade: string;
  readonly source: string;
  /** Year and month, such as 2026-11. */
  readonly asOf: string;
  readonly texts: Readonly<Record<string, OfferText>>;
  /** What the form has no field for, kept as it is. */
  readonly rest: Readonly<Record<string, unknown>>;
};

export interface Draft {
  readonly id: string;
  readonly version: string;
  /** `beside`, `instead`, or empty. */
  readonly mode: string;
  readonly languages: readonly string[];
  readonly offers: readonly Offer[];
  readonly rest: Readonly<Record<string, unknown>>;
}

type Json = Readonly<Record<string, unknown>>;

const NEEDED: readonly ListName[] = ['dimensions', 'barriers'];
const LISTS: readonly ListName[] = [...NEEDED, 'steps', 'sectors', 'sizes'];
const NO_TEXT: OfferText = { title: '', description: '', provider: '' };

export function emptyDraft(id: string, language: string): Draft {
  return { id, version: '1.0.0', mode: '', languages: [language], offers: [], rest: {} };
}

/** A new offer, with an id that no other one has. */
export function emptyOffer({ languages, offers }: Draft, form: string): Offer {
  const taken = new Set(offers.map(({ id }) => id));
  let number = offers.length + 1;
  while (taken.has(`offer-${number}`)) number += 1;
  const texts = Object.fromEntries(languages.map((language) => [language, NO_TEXT]));
  const none = { dimensions: [], barriers: [], steps: [], sectors: [], sizes: [] };
  return { ...none, id: `offer-${number}`, form, url: '', grade: '', source: '', asOf: '', texts, rest: {} };
}

/** From a file that may be anything; what has the wrong form is left empty, for the check to report. */
export function draftOf(file: unknown): Draft {
  const { entries, id, languages, mode, texts, version, ...rest } = objectOf(file);
  const spoken = textsOf(languages);
  return {
    ...{ id: textOf(id), version: textOf(version), mode: textOf(mode), languages: spoken, rest },
    offers: listOf(entries).map((entry) => offerOf(objectOf(entry), objectOf(texts), spoken)),
  };
}

function offerOf(entry: Json, texts: Json, languages: readonly string[]): Offer {
  const { barriers, dimensions, evidence, form, id, sectors, sizes, steps, url, ...rest } = entry;
  const { asOf, grade, source } = objectOf(evidence);
  const inLanguage = (language: string): OfferText => {
    const { description, provider, title } = objectOf(objectOf(texts[language])[textOf(id)]);
    return { title: textOf(title), description: textOf(description), provider: textOf(provider) };
  };
  return {
    ...{ id: textOf(id), form: textOf(form), url: textOf(url), rest },
    ...{ grade: textOf(grade), source: textOf(source), asOf: textOf(asOf) },
    ...{ dimensions: textsOf(dimensions), barriers: textsOf(barriers) },
    ...{ steps: textsOf(steps), sectors: textsOf(sectors), sizes: textsOf(sizes) },
    texts: Object.fromEntries(languages.map((language) => [language, inLanguage(language)])),
  };
}

/** The file, without what is empty. */
export function fileOf({ id, languages, mode, offers, rest, version }: Draft): Json {
  const texts = languages.map((language) => [
    language,
    Object.fromEntries(offers.map((offer) => [offer.id, filled({ ...(offer.texts[language] ?? NO_TEXT) })])),
  ]);
  return {
    ...{ id, version, ...filled({ mode }), languages },
    ...{ entries: offers.map(entryOf), texts: offers.length === 0 ? {} : Object.fromEntries(texts) },
    ...rest,
  };
}

function entryOf(offer: Offer): Json {
  const { asOf, form, grade, id, rest, source, url } = offer;
  const lists = LISTS.filter((name) => NEEDED.includes(name) || offer[name].length > 0);
  return {
    ...{ id, form },
    ...Object.fromEntries(lists.map((name) => [name, offer[name]])),
    ...filled({ url }),
    ...(grade !== '' && { evidence: filled({ grade, source, asOf }) }),
    ...rest,
  };
}

/** A version after this one: results name the version that they were made with. */
export function raised(version: string): string {
  const [, begin, last] = /^(\d+\.\d+\.)(\d+)/.exec(version) ?? [];
  return begin === undefined ? '1.0.0' : `${begin}${Number(last) + 1}`;
}

/** Where the fields of an offer stand in the file, by name of the field; texts as `nl.title`. */
export function pathsOf(draft: Draft, index: number): ReadonlyMap<string, string> {
  const offer = draft.offers[index];
  if (!offer) return new Map();
  const own = ['form', ...LISTS, 'url', 'id'].map((name) => [name, pathText(['entries', index, name])] as const);
  const evidence = ['grade', 'source', 'asOf'].map(
    (name) => [name, pathText(['entries', index, 'evidence', name])] as const,
  );
  const texts = draft.languages.flatMap((language) =>
    ['title', 'description', 'provider'].map(
      (name) => [`${language}.${name}`, pathText(['texts', language, offer.id, name])] as const,
    ),
  );
  return new Map([...own, ...evidence, ...texts]);
}

function filled(texts: Readonly<Record<string, string>>): Json {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== ''));
}

function objectOf(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function textsOf(value: unknown): readonly string[] {
  return listOf(value).filter((one): one is string => typeof one === 'string');
}
