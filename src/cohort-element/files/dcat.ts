/** What data portals want to know of a data set, as DCAT (https://www.w3.org/TR/vocab-dcat-3/) in JSON-LD. */
import type { FiguresContext } from '../context.js';
import { methodTexts } from '../sections/about.js';
import { countedText, populationText } from '../sections/head.js';

/** What the page says of the publication; empty where it does not. */
export interface Publication {
  /** Absolute address of the cohort file. */
  readonly address: string;
  readonly publisher: string;
  /** Address of the licence. */
  readonly licence: string;
  /** ISO 3166 code of the country in which the firms are. */
  readonly country: string;
}

const DCAT = 'http://www.w3.org/ns/dcat#';
const DCT = 'http://purl.org/dc/terms/';
const FOAF = 'http://xmlns.com/foaf/0.1/';
const XSD = 'http://www.w3.org/2001/XMLSchema#';

export function dcat(context: FiguresContext, { address, licence, publisher }: Publication): Record<string, unknown> {
  const { file, language, text, words } = context;
  const { assessment, period, release, synthetic } = file;
  const description = [
    ...(synthetic ? [words.syntheticWhy] : []),
    countedText(context),
    populationText(context),
    words.onlyThose,
    ...methodTexts(context),
  ];
  const literal = (value: string) => ({ '@language': language, '@value': value });
  return {
    '@context': { dcat: DCAT, dct: DCT, foaf: FOAF, xsd: XSD },
    '@type': 'dcat:Dataset',
    ...(address !== '' && { '@id': address }),
    'dct:title': literal(`${text.title}: ${words.title}`),
    'dct:description': literal(description.join(' ')),
    'dct:identifier': [assessment.id, assessment.version, period?.until, `r${release}`].filter(Boolean).join('-'),
    'dcat:version': String(release),
    ...(period && { 'dct:temporal': periodOf(period) }),
    ...(publisher !== '' && { 'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': publisher } }),
    ...(address !== '' && {
      'dcat:distribution': {
        '@type': 'dcat:Distribution',
        'dcat:downloadURL': { '@id': address },
        'dcat:mediaType': { '@id': 'https://www.iana.org/assignments/media-types/application/json' },
        ...(licence !== '' && { 'dct:license': { '@id': licence } }),
      },
    }),
  };
}

/** From the first day of the first quarter to the last day of the last one. */
function periodOf({ from, until }: { readonly from: string; readonly until: string }) {
  const date = (value: string) => ({ '@type': 'xsd:date', '@value': value });
  const [year = '', quarter = ''] = until.split('-Q');
  const last = new Date(Date.UTC(Number(year), Number(quarter) * 3, 0)).toISOString().slice(0, 10);
  return {
    '@type': 'dct:PeriodOfTime',
    'dcat:startDate': date(`${from.slice(0, 4)}-${String(Number(from.at(-1)) * 3 - 2).padStart(2, '0')}-01`),
    'dcat:endDate': date(last),
  };
}
