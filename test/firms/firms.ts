/** Twelve firms of our own making: all sizes, sectors of all kinds, four languages. */
import { items } from '../../src/content/items.js';
import type { ContentLanguage } from '../../src/content/index.js';
import type { Answers } from '../../src/engine/index.js';

export interface Firm {
  /** Also the name of the file that says what it is told. */
  readonly id: string;
  /** Who it is, for a reader of that file. */
  readonly about: string;
  readonly language: ContentLanguage;
  readonly answers: Answers;
}

/** The scored items in the order of asking; a row of a firm has the number of an option for each, or `-` for no answer. */
const SCORED = items.filter(({ id }) => /^(?:use|know|want|can)\./.test(id) && id !== 'use.technologies');

interface Profile {
  readonly sector: string;
  readonly size: string;
  readonly ambition?: string;
  readonly applications?: readonly string[];
  readonly barriers?: readonly string[];
  readonly support?: readonly string[];
}

function firm(id: string, about: string, language: ContentLanguage, profile: Profile, row: string): Firm {
  const { ambition, applications, barriers, sector, size, support } = profile;
  const scored = Array.from(row.replaceAll(' ', '')).map((mark, at) => {
    const item = SCORED[at];
    if (!item) throw new RangeError(`${id}: more marks than questions`);
    return mark === '-' ? [] : [[item.id, item.options[Number(mark)]?.id ?? ''] as const];
  });
  if (scored.length !== SCORED.length) throw new RangeError(`${id}: fewer marks than questions`);
  const answers: Answers = {
    'profile.sector': sector,
    'profile.size': size,
    ...(ambition && { 'profile.ambition': ambition }),
    ...Object.fromEntries(scored.flat()),
    ...(applications && { 'plans.applications': applications }),
    ...(barriers && { 'plans.barriers': barriers }),
    ...(support && { 'plans.support': support }),
  };
  return { id, about, language, answers };
}

/** Rows: use (frequency, reach, embedding, results, direction), know (4), want (4), can (4). */
export const firms: readonly Firm[] = [
  firm(
    'florist-alone',
    'A florist who works alone. Has never used AI, does not see what for, would like somebody to show her.',
    'nl',
    {
      sector: 'trade',
      size: '1',
      ambition: 'exploring',
      barriers: ['potential-unclear', 'no-capacity'],
      support: ['practical-knowledge'],
    },
    '0---0 0-00 --00 01 11',
  ),
  firm(
    'translator-alone',
    'A translator who works alone. Uses AI every day as a fixed step, tracks it, has written goals; wishes to stay there.',
    'de',
    {
      sector: 'specialist-services',
      size: '1',
      ambition: 'integrated',
      applications: ['texts-mail'],
      barriers: ['privacy'],
      support: ['none'],
    },
    '4-443 3323 --33 33 33',
  ),
  firm(
    'cafe-of-six',
    'A café with six people. Somebody writes posts with a private account, a few times a month.',
    'fr',
    {
      sector: 'hospitality',
      size: '2-9',
      ambition: 'occasional',
      applications: ['marketing', 'planning'],
      barriers: ['expertise', 'cost'],
      support: ['practical-knowledge', 'finance'],
    },
    '21101 0110 1100 11 11',
  ),
  firm(
    'web-shop-of-four',
    'A web shop with four people. AI is in several processes every day; nothing is written down.',
    'nl',
    {
      sector: 'trade',
      size: '2-9',
      ambition: 'strategic',
      applications: ['customer-questions', 'stock'],
      barriers: ['value-uncertain'],
      support: ['guidance'],
    },
    '44411 1110 3311 42 44',
  ),
  firm(
    'installers-of-eight',
    'Eight installers. Tried AI once for a quotation; papers in loose files; want to get to fixed use quickly.',
    'de',
    {
      sector: 'construction',
      size: '2-9',
      ambition: 'integrated',
      applications: ['quotations'],
      barriers: ['data', 'no-capacity'],
      support: ['practical-knowledge', 'peers'],
    },
    '11100 0010 1100 11 11',
  ),
  firm(
    'accountants-of-twenty',
    'Twenty accountants. AI drafts letters to clients weekly, some with company accounts; rules are looked up.',
    'fr',
    {
      sector: 'specialist-services',
      size: '10-49',
      ambition: 'integrated',
      applications: ['advice-reports', 'administration'],
      barriers: ['legal-consequences', 'privacy'],
      support: ['information', 'guidance'],
    },
    '32212 1222 2122 22 33',
  ),
  firm(
    'joinery-of-thirty',
    'A joinery with thirty people that wants to work without AI, finds it useless and wants no help.',
    'de',
    { sector: 'manufacturing', size: '10-49', ambition: 'not-started', barriers: ['not-useful'], support: ['none'] },
    '0---0 0-00 0000 00 11',
  ),
  firm(
    'home-care-of-ninety',
    'Home care with ninety people. Notes on clients go into private accounts; wishes to stay where it is.',
    'nl',
    {
      sector: 'health-care',
      size: '50-249',
      ambition: 'occasional',
      applications: ['administration'],
      barriers: ['legal-consequences', 'privacy', 'ethics', 'jobs'],
      support: ['information', 'guidance'],
    },
    '22111 0111 2110 11 22',
  ),
  firm(
    'haulier-of-sixty',
    'A haulier with sixty people. AI plans some trips; results were checked once; no goals yet.',
    'en',
    {
      sector: 'transport',
      size: '50-249',
      ambition: 'strategic',
      applications: ['planning'],
      barriers: ['incompatible-systems', 'investment-risk'],
      support: ['finance', 'vision-strategy'],
    },
    '33321 2232 2222 32 33',
  ),
  firm(
    'machine-works-of-140',
    'A machine works with 140 people and planning on paper. Uses AI now and then; fears for jobs.',
    'de',
    {
      sector: 'manufacturing',
      size: '50-249',
      ambition: 'integrated',
      applications: ['planning', 'quality-maintenance'],
      barriers: ['data', 'incompatible-systems', 'jobs', 'investment-risk'],
      support: ['guidance', 'finance'],
    },
    '22112 1121 2122 22 01',
  ),
  firm(
    'insurer-of-600',
    'An insurer with 600 people on the highest step, all in place.',
    'en',
    {
      sector: 'finance',
      size: '250-plus',
      ambition: 'strategic',
      applications: ['customer-questions'],
      barriers: ['none'],
      support: ['peers'],
    },
    '44444 3434 3343 44 44',
  ),
  firm(
    'music-school-unsure',
    'A music school with five teachers whose owner does not know half of the answers.',
    'en',
    {
      sector: 'education-culture-personal',
      size: '2-9',
      barriers: ['expertise', 'no-vision'],
      support: ['practical-knowledge'],
    },
    '21--0 -1-1 1--- -- -1',
  ),
];
