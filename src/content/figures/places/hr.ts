/** Made by `npm run figures` from `rows.csv` and `more-rows.csv`. */
import type { BenchmarkSeries } from '../../../engine/benchmark.js';

const series: readonly BenchmarkSeries[] = [
  {
    id: 'use-hr',
    measure: 'use',
    place: 'HR',
    group: 'use',
    sizes: ['10-49', '50-249', '250-plus'],
    sectors: [
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
    ],
    values: [
      { size: '10-49', year: 2025, value: 12.77 },
      { size: '50-249', year: 2025, value: 25.5 },
      { size: '250-plus', year: 2025, value: 39.57 },
    ],
  },
];

export default series;
