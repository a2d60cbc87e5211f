/** Mutations of gates, and random conditions for gates and routing. */
import { isWorthNothing } from '../../../src/engine/worth.js';
import type { Chance, LooseCondition, LooseDefinition, LooseGate, LooseItem } from './loose.js';

const THRESHOLDS = [-1, 0, 0.5, 1, 1.5, 2, 3, 10, 25, 33.333333, 50, 66.7, 99, 100];

/** Something that a gate may ask for. */
export function randomGate({ dimensions, items }: LooseDefinition, chance: Chance, depth = 0): LooseGate {
  const part = () => randomGate({ dimensions, items } as LooseDefinition, chance, depth + 1);
  if (depth < 2 && chance.isLucky(0.4)) {
    const parts = Array.from({ length: 1 + chance.below(3) }, part);
    return chance.from<LooseGate>(
      { all: parts },
      { any: parts },
      { atLeast: 1 + chance.below(parts.length), of: parts },
    );
  }
  const dimension = chance.isLucky(0.4) ? chance.of(dimensions)?.id : undefined;
  const limit = limitFor(dimension === undefined, chance);
  if (dimension !== undefined) return { dimension, ...limit };
  const item = chance.of(items.filter((one) => !isWorthNothing(one))) ?? items[0];
  return { item: item?.id ?? '', ...limit };
}

function limitFor(isItem: boolean, chance: Chance) {
  const limit = isItem ? chance.below(4) : (chance.of(THRESHOLDS) ?? 50);
  return chance.isLucky(0.3) ? { moreThan: limit } : { atLeast: limit };
}

/** A condition on items before this one. */
export function randomRouting(earlier: readonly LooseItem[], chance: Chance, depth = 0): LooseCondition {
  if (depth < 2 && chance.isLucky(0.3)) {
    const parts = Array.from({ length: 1 + chance.below(2) }, () => randomRouting(earlier, chance, depth + 1));
    return chance.from<LooseCondition>({ all: parts }, { any: parts });
  }
  const item = chance.of(earlier);
  const id = item?.id ?? '';
  const named = item?.options.filter(() => chance.isLucky(0.5)).map((option) => option.id) ?? [];
  const options = named.length > 0 ? named : [item?.options[0]?.id ?? ''];
  const choices = [
    { item: id, is: options },
    { item: id, isNot: options },
  ] as const;
  if (!item || isWorthNothing(item)) return chance.from<LooseCondition>(...choices);
  return chance.from<LooseCondition>(
    ...choices,
    { item: id, atLeast: 1 + chance.below(3) },
    { item: id, atMost: chance.below(3) },
  );
}

/** The condition with one place of it changed. */
export function changedGate(gate: LooseGate, definition: LooseDefinition, chance: Chance): LooseGate {
  const parts = 'all' in gate ? gate.all : 'any' in gate ? gate.any : 'of' in gate ? gate.of : null;
  if (!parts) return changedEnd(gate, definition, chance);
  if (chance.isLucky(0.3)) {
    return chance.from<LooseGate>(
      { all: parts },
      { any: parts },
      { atLeast: 1 + chance.below(parts.length + 1), of: parts },
    );
  }
  const at = chance.below(parts.length);
  const part = parts[at];
  if (part && chance.isLucky(0.6)) parts[at] = changedGate(part, definition, chance);
  else if (chance.isLucky(0.5)) parts.splice(at, 1);
  else parts.push(randomGate(definition, chance));
  return gate;
}

function changedEnd(gate: LooseGate, definition: LooseDefinition, chance: Chance): LooseGate {
  if (chance.isLucky(0.2)) return { any: [gate, randomGate(definition, chance)] };
  if (chance.isLucky(0.2)) return randomGate(definition, chance);
  if ('item' in gate) return { item: gate.item, ...limitFor(true, chance) };
  if ('dimension' in gate) return { dimension: gate.dimension, ...limitFor(false, chance) };
  return gate;
}
