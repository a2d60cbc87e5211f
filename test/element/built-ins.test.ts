/** What a file of tests leaves in the place of the browser's own is found, and put back. */
import { expect } from '@open-wc/testing';
import { putBuiltInsBack } from './support/built-ins.js';

const nothing = () => undefined;

describe('what stands in the place of the browser’s own', () => {
  const cases: readonly (readonly [name: string, replace: () => void, isBack: () => boolean])[] = [
    ['fetch', () => (globalThis.fetch = nothing as never), () => fetch !== (nothing as unknown)],
    ['Date.now', () => (Date.now = () => 0), () => Date.now() > 0],
    [
      'Storage.prototype.setItem',
      () => (Storage.prototype.setItem = nothing),
      () => Storage.prototype.setItem !== nothing,
    ],
    ['navigator.share', () => own(navigator, 'share', { value: nothing }), () => !Object.hasOwn(navigator, 'share')],
    ['document.cookie', () => own(document, 'cookie', { get: nothing }), () => !Object.hasOwn(document, 'cookie')],
    ['matchMedia', () => Reflect.deleteProperty(globalThis, 'matchMedia'), () => typeof matchMedia === 'function'],
    ['Document.prototype.title', () => own(Document.prototype, 'title', { get: nothing }), () => document.title === ''],
  ];
  for (const [name, replace, isBack] of cases) {
    it(`${name} is named, and put back`, () => {
      replace();
      const found = putBuiltInsBack();
      expect(found).to.deep.equal([name]);
      expect(isBack()).to.equal(true);
    });
  }

  it('nothing is named where nothing was replaced', () => {
    expect(putBuiltInsBack()).to.deep.equal([]);
  });
});

function own(owner: object, name: string, property: PropertyDescriptor): void {
  Object.defineProperty(owner, name, { configurable: true, ...property });
}
