import type { LargeSearch } from './large-search.js';
import { nestedBoundOf } from './nested.js';
import { routeWithoutProof } from './without-proof.js';

export const largeSearch: LargeSearch = { nestedBoundOf, routeWithoutProof };
