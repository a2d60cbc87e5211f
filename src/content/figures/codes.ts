/** What Eurostat's codes stand for in the built-in assessment. */

/** By indicator, the option of `use.technologies`. The survey of 2025 asked for eight, those before for seven. */
export const TECHNOLOGIES: Readonly<Record<string, string>> = {
  E_AI_TTM: 'text-analysis',
  E_AI_TSR: 'speech-recognition',
  E_AI_TNLG: 'language-generation',
  E_AI_TPVSG: 'media-generation',
  E_AI_TIR: 'image-recognition',
  E_AI_TML: 'machine-learning',
  E_AI_TPA: 'workflow-automation',
  E_AI_TAR: 'autonomous-machines',
};

/** By indicator, the option of `plans.barriers`. */
export const REASONS: Readonly<Record<string, string>> = {
  E_AI_BLE: 'expertise',
  E_AI_BLEG: 'legal-consequences',
  E_AI_BCDP: 'privacy',
  E_AI_BDDT: 'data',
  E_AI_BINC: 'incompatible-systems',
  E_AI_BCST: 'cost',
  E_AI_BEC: 'ethics',
  E_AI_BNU: 'not-useful',
};

/** By class of people employed, the option of `profile.size`. `0-9` is no class of ours: it covers two. */
export const SIZES: Readonly<Record<string, string>> = { '10-49': '10-49', '50-249': '50-249', '250+': '250-plus' };

/** By section of NACE Rev. 2, the option of `profile.sector`. Sections that make up no sector of ours are missing. */
export const SECTORS: Readonly<Record<string, string>> = {
  C: 'manufacturing',
  F: 'construction',
  G: 'trade',
  H: 'transport',
  I: 'hospitality',
  J: 'information-communication',
  K: 'finance',
  L: 'real-estate',
  L68: 'real-estate',
  M: 'specialist-services',
  N: 'other-business-services',
};

/**
 * Sectors of the survey behind Eurostat's series: NACE C10-S951 without K, which is the sections C to J and L to N and the
 * group S95.1. So not agriculture (A), finance (K) and health care (Q), whatever the first and last letter suggest; and not
 * `other`, which may lie inside or outside.
 */
export const SURVEYED_SECTORS: readonly string[] = [
  'manufacturing',
  'energy-water',
  'construction',
  'trade',
  'transport',
  'hospitality',
  'information-communication',
  'real-estate',
  'specialist-services',
  'other-business-services',
];
