import assert from 'node:assert/strict';
import { afterEach, describe, test } from 'node:test';
import { brokenEssential } from '../../src/engine/essentials.js';

let undo = () => undefined as unknown;
afterEach(() => undo());

function patch(owner: object, name: string, value: unknown): void {
  const before = Object.getOwnPropertyDescriptor(owner, name) ?? {};
  undo = () => Object.defineProperty(owner, name, before);
  Object.defineProperty(owner, name, { ...before, value });
}

/** Asked while it is patched, and put back before anything else is done. */
function foundWith(owner: object, name: string, value: unknown): string | null {
  patch(owner, name, value);
  const found = brokenEssential();
  undo();
  return found;
}

describe('what scores are made with', () => {
  test('is in order here', () => assert.equal(brokenEssential(), null));

  const itself = function (this: unknown) {
    return this;
  };
  const fails = () => {
    throw new Error('Not mine');
  };
  const lists =
    'map filter flatMap reduce some every find findIndex indexOf includes slice sort reverse join at fill splice'.split(
      ' ',
    );
  for (const name of lists) {
    for (const [way, value] of [
      ['gives the list itself', itself],
      ['gives nothing', () => undefined],
      ['fails', fails],
    ] as const) {
      test(`${name} that ${way} is found`, () => {
        assert.equal(foundWith(Array.prototype, name, value), `Array.prototype.${name}`);
      });
    }
  }
  for (const name of ['keys', 'values', 'entries', 'fromEntries']) {
    test(`Object.${name} that gives nothing is found`, () => {
      assert.equal(
        foundWith(Object, name, () => []),
        `Object.${name}`,
      );
    });
  }
  const { sort } = Array.prototype;
  const nearly: [name: string, owner: object, key: string, value: (...args: never[]) => unknown][] = [
    ['Array.prototype.sort', Array.prototype, 'sort', sortedAsText],
    ['Array.prototype.some', Array.prototype, 'some', () => true],
    ['Array.prototype.some', Array.prototype, 'some', () => false],
    ['Array.prototype.every', Array.prototype, 'every', () => true],
    ['Array.prototype.every', Array.prototype, 'every', () => false],
    ['Array.prototype.includes', Array.prototype, 'includes', () => true],
    ['Array.prototype.indexOf', Array.prototype, 'indexOf', () => 1],
    ['Array.prototype.forEach', Array.prototype, 'forEach', () => undefined],
    ['Array.prototype.push', Array.prototype, 'push', () => 2],
    ['Set', Set.prototype, 'has', () => false],
    ['Map', Map.prototype, 'get', () => undefined],
    ['Math.floor', Math, 'floor', Math.round],
    ['Math.floor', Math, 'floor', Math.trunc],
    ['Math.ceil', Math, 'ceil', Math.floor],
    ['Math.abs', Math, 'abs', (one: number) => -one],
    ['Math.ceil', Math, 'ceil', Math.round],
    ['Math.abs', Math, 'abs', Number],
    ['Object.hasOwn', Object, 'hasOwn', (object: object, key: string) => key in object],
    ['Set', Set.prototype, 'has', () => true],
    ['Map', Map.prototype, 'has', () => true],
  ];
  function sortedAsText(this: unknown[]): unknown[] {
    return sort.call(this);
  }
  for (const [name, owner, key, value] of nearly) {
    test(`${name} that is right for some values only is found: ${String(value)}`, () =>
      assert.equal(foundWith(owner, key, value), name));
  }
  for (const name of ['min', 'max', 'round', 'abs', 'floor', 'ceil']) {
    test(`Math.${name} that is no number is found`, () => {
      assert.equal(
        foundWith(Math, name, () => NaN),
        `Math.${name}`,
      );
    });
  }

  test('may be of another make that does the same', () => {
    const own = function (this: number[], act: (one: number, index: number) => unknown) {
      const made: unknown[] = [];
      for (let index = 0; index < this.length; index++) made.push(act(this[index] ?? 0, index));
      return made;
    };
    assert.equal(foundWith(Array.prototype, 'map', own), null);
  });
});
