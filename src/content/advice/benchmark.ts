import type { Benchmark } from '../../engine/benchmark.js';

/**
 * Sectors of the survey behind both Eurostat series: NACE C10-S951 without K, which is the sections C to J and L to N
 * and the group S95.1 (Eurostat, Community survey on ICT usage in enterprises). So not agriculture (A), finance (K) and
 * health care (Q), whatever the first and last letter suggest; and not `other`, which may lie inside or outside.
 */
const EUROSTAT_SECTORS = [
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
] as const;

/**
 * Official figures on the use of AI, in per cent of enterprises of 10 people and more; for smaller firms there is none.
 * Eurostat and CBS differ on the same year, so they are series of their own, and no comparison mixes them.
 * Shares of steps do not exist: no official source knows our ladder.
 */
export const benchmark = {
  id: 'official',
  version: '1.0.0',
  series: [
    {
      // Eurostat isoc_eb_ai, indicator E_AI_TANY, dataset of 27-02-2026; no figure for 2022, and none held for 250 and more.
      id: 'eurostat-any-ai-nl',
      sizes: ['10-49', '50-249'],
      sectors: EUROSTAT_SECTORS,
      values: [
        { size: '10-49', year: 2021, value: 10.1 },
        { size: '10-49', year: 2023, value: 11.75 },
        { size: '10-49', year: 2024, value: 19.96 },
        // Eurostat flags a break in series, for this class only.
        { size: '10-49', year: 2025, value: 28.76, flag: 'break' },
        { size: '50-249', year: 2021, value: 21.44 },
        { size: '50-249', year: 2023, value: 19.75 },
        { size: '50-249', year: 2024, value: 31.19 },
        { size: '50-249', year: 2025, value: 46.62 },
      ],
    },
    {
      // Same source, EU27. Its values for "10+" are left out: that is no class of ours, and a value without a size would
      // stand in for a class that has its own.
      id: 'eurostat-any-ai-eu',
      sizes: ['10-49', '50-249', '250-plus'],
      sectors: EUROSTAT_SECTORS,
      values: [
        { size: '10-49', year: 2021, value: 6.12 },
        { size: '10-49', year: 2023, value: 6.41 },
        { size: '10-49', year: 2024, value: 11.21 },
        { size: '10-49', year: 2025, value: 17 },
        { size: '50-249', year: 2021, value: 12.55 },
        { size: '50-249', year: 2023, value: 13.07 },
        { size: '50-249', year: 2024, value: 20.97 },
        { size: '50-249', year: 2025, value: 30.36 },
        { size: '250-plus', year: 2024, value: 41.17 },
        { size: '250-plus', year: 2025, value: 55.03 },
      ],
    },
    {
      // Statistics Netherlands (CBS), AI-monitor 2024, published 27-02-2025: seven technologies, firms of 10 and more.
      // Left out: the value for all firms (22.7), as it would pose as a figure on a sector; and those for 10-19 and 500
      // and more, which are no classes of ours. The CBS figures for 2025 have another definition and are not here.
      id: 'cbs-any-ai-2024',
      sizes: ['10-49', '50-249', '250-plus'],
      sectors: ['information-communication', 'specialist-services', 'finance', 'construction', 'hospitality'],
      values: [
        { sector: 'information-communication', year: 2024, value: 58 }, // J
        { sector: 'specialist-services', year: 2024, value: 39.8 }, // M
        { sector: 'finance', year: 2024, value: 37.4 }, // K
        { sector: 'construction', year: 2024, value: 8.9 }, // F
        { sector: 'hospitality', year: 2024, value: 9 }, // I
      ],
    },
  ],
} as const satisfies Benchmark;
