/** Made by `npm run figures` from `rows.csv` and `more-rows.csv`. */
import type { BenchmarkSeries } from '../../../engine/benchmark.js';

interface Place {
  readonly default: readonly BenchmarkSeries[];
}

/** By ISO 3166 code. */
export const PLACES: Readonly<Record<string, () => Promise<Place>>> = {
  AL: () => import('./al.js'),
  AT: () => import('./at.js'),
  BA: () => import('./ba.js'),
  BE: () => import('./be.js'),
  BG: () => import('./bg.js'),
  CY: () => import('./cy.js'),
  CZ: () => import('./cz.js'),
  DE: () => import('./de.js'),
  DK: () => import('./dk.js'),
  EE: () => import('./ee.js'),
  ES: () => import('./es.js'),
  FI: () => import('./fi.js'),
  FR: () => import('./fr.js'),
  GR: () => import('./gr.js'),
  HR: () => import('./hr.js'),
  HU: () => import('./hu.js'),
  IE: () => import('./ie.js'),
  IT: () => import('./it.js'),
  LT: () => import('./lt.js'),
  LU: () => import('./lu.js'),
  LV: () => import('./lv.js'),
  ME: () => import('./me.js'),
  MT: () => import('./mt.js'),
  NL: () => import('./nl.js'),
  NO: () => import('./no.js'),
  PL: () => import('./pl.js'),
  PT: () => import('./pt.js'),
  RO: () => import('./ro.js'),
  RS: () => import('./rs.js'),
  SE: () => import('./se.js'),
  SI: () => import('./si.js'),
  SK: () => import('./sk.js'),
  TR: () => import('./tr.js'),
};
