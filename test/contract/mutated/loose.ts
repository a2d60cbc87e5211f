/** A definition that may be written on, and chance that can be had again. */
import type { AssessmentDefinition, Condition, Gate } from '../../../src/engine/index.js';
import { random } from '../../engine/support/random-sheets.js';

type Loose<T> = T extends readonly (infer Part)[]
  ? Loose<Part>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Loose<T[Key]> }
    : T;

export type LooseDefinition = Loose<AssessmentDefinition>;
export type LooseItem = LooseDefinition['items'][number];
export type LooseGate = Loose<Gate>;
export type LooseCondition = Loose<Condition>;

export class Chance {
  readonly next: () => number;

  /** The same seed gives the same chance. */
  constructor(seed: number) {
    this.next = random(seed);
    // Seeds that lie beside each other begin alike.
    for (let index = 0; index < 3; index++) this.next();
  }

  below(count: number): number {
    return Math.floor(this.next() * count);
  }

  /** One of them; undefined of none. */
  of<T>(list: readonly T[]): T | undefined {
    return list[this.below(list.length)];
  }

  /** One of them. */
  from<T>(...list: readonly [T, ...T[]]): T {
    return this.of(list) ?? list[0];
  }

  isLucky(share: number): boolean {
    return this.next() < share;
  }
}
