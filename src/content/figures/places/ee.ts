/** Made by `npm run figures` from `rows.csv` and `more-rows.csv`. */
import type { BenchmarkSeries } from '../../../engine/benchmark.js';

const series: readonly BenchmarkSeries[] = [
  {
    id: 'use-ee',
    measure: 'use',
    place: 'EE',
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
      { size: '10-49', year: 2025, value: 20.74 },
      { size: '50-249', year: 2025, value: 33.1 },
      { size: '250-plus', year: 2025, value: 52.9 },
    ],
  },
];

export default series;
