import type { Assessment, Condition, Item } from '../engine/types.js';
import { firstItems } from './first-items.js';

const USES_AI: Condition = { item: 'use.frequency', atLeast: 1 };

/** A question whose options are still to come. */
function later(id: string, askIf?: Condition): Item {
  return { id, type: 'single', options: [], ...(askIf && { askIf }) };
}

const items: readonly Item[] = [
  ...firstItems,
  later('use.frequency'),
  later('use.technologies', USES_AI),
  later('use.reach', USES_AI),
  later('use.embedding', USES_AI),
  later('use.results', USES_AI),
  later('use.direction'),
  later('know.people.training'),
  later('know.people.checking', USES_AI),
  later('know.organisation.opportunities'),
  later('know.organisation.rules'),
  later('want.people.ideas'),
  later('want.people.dialogue'),
  later('want.organisation.agenda'),
  later('want.organisation.budget'),
  later('can.people.tools'),
  later('can.people.help'),
  later('can.organisation.data'),
  later('can.organisation.processes'),
  later('plans.motives'),
  later('plans.applications'),
  later('plans.barriers'),
  later('plans.support'),
];

/** A section, or a cell, is made of the items whose ids begin with its own. */
export function idsIn(id: string): string[] {
  return items.map((item) => item.id).filter((item) => item.startsWith(`${id}.`));
}

function section<const Id extends string>(id: Id) {
  return { id, items: idsIn(id) };
}

/**
 * What the first screen and the first section need of the built-in assessment: which questions there are and when they
 * are asked, but the options of the first section only. It scores nothing and checks no answers; `structure` does.
 */
export const outline = {
  id: 'ai-maturity',
  version: '1.0.0',
  validation: 'not-validated',
  minutes: 8,
  quick: ['profile', 'use'],
  grid: { rows: ['know', 'want', 'can'], columns: ['people', 'organisation'] },
  dimensions: [],
  items,
  sections: [section('profile'), section('use'), section('know'), section('want'), section('can'), section('plans')],
  steps: [],
} as const satisfies Assessment;
