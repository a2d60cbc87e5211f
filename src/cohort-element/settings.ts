/** What a page may set, as it is used; anything else is told and replaced by the default. */
import { isHeadingLevel, isNothing, toSrc } from '../element/host/attributes.js';
import { parsed } from '../address.js';
import type { Enterprises } from '../cohort/raking/rake.js';
import type { CohortProblems } from './events.js';
import type { Publication } from './files/dcat.js';

/** As the page gave them. */
export interface PageSettings {
  readonly src: unknown;
  readonly country: unknown;
  readonly enterprises: unknown;
  readonly publisher: unknown;
  readonly licence: unknown;
  readonly headingLevel: unknown;
}

export function headingLevelOf({ headingLevel }: PageSettings): number {
  return isHeadingLevel(headingLevel) ? Number(headingLevel) : 2;
}

/** ISO 3166 code, upper case; empty if there is none. */
export function countryOf({ country }: PageSettings): string {
  const code = toSrc(country).trim().toUpperCase();
  return /^[A-Z]{2}$/.test(code) ? code : '';
}

/** Null if the page gave none, or something else. */
export function enterprisesOf({ enterprises }: Pick<PageSettings, 'enterprises'>): Enterprises | null {
  if (!isObject(enterprises)) return null;
  const [sizes, sectors] = [numbersIn(enterprises.sizes), numbersIn(enterprises.sectors)];
  return sizes && sectors ? { sizes, sectors } : null;
}

/** A copy; empty where nothing is given. */
function numbersIn(value: unknown): Record<string, number> | null {
  if (isNothing(value)) return {};
  if (!isObject(value)) return null;
  const numbers: Record<string, number> = {};
  for (const [id, count] of Object.entries(value)) {
    if (typeof count !== 'number' || !(count > 0 && count < Infinity)) return null;
    numbers[id] = count;
  }
  return numbers;
}

export function publicationOf(settings: PageSettings): Publication {
  const { licence, publisher, src } = settings;
  const absolute = (value: unknown) => {
    const text = toSrc(value);
    return text === '' ? '' : (parsed(text, document.baseURI)?.href ?? '');
  };
  return {
    address: absolute(src),
    licence: absolute(licence),
    publisher: toSrc(publisher),
    country: countryOf(settings),
  };
}

export function tellSettings(settings: PageSettings, problems: CohortProblems): void {
  const tell = (path: string, message: string) => problems.report({ code: 'attribute-invalid', path, message });
  const { country, enterprises, headingLevel } = settings;
  if (!isNothing(headingLevel) && !isHeadingLevel(headingLevel))
    tell('heading-level', 'Use a whole number from 1 to 6. Until then it is 2.');
  if (!isNothing(country) && countryOf(settings) === '')
    tell('country', 'Use the code of a country by ISO 3166, such as NL. Until then figures of the EU are shown.');
  if (!isNothing(enterprises) && !enterprisesOf(settings))
    tell('enterprises', 'Use { sizes: { id: number }, sectors: { id: number } }. Until then they are not used.');
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
