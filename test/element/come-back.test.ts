import { expect } from '@open-wc/testing';
import { monthsAfter } from '../../src/element/result/paper/come-back.js';
import { pageAddress } from '../../src/element/result/paper/page-address.js';

const day = (text: string) => new Date(`${text}T12:00:00`);

describe('the day to come back', () => {
  const cases: [string, number, string][] = [
    ['2026-01-15', 3, '2026-04-15'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2026-12-31', 6, '2027-06-30'],
    ['2026-10-31', 3, '2027-01-31'],
  ];
  for (const [from, months, to] of cases) {
    it(`${from} and ${months} months is ${to}`, () => expect(monthsAfter(day(from), months)).to.deep.equal(day(to)));
  }
});

describe('the address of the page', () => {
  const at = (address: string) => {
    const location = new URL(address);
    return pageAddress({ location, top: { location, top: null } });
  };
  const cases: [string, string | null][] = [
    ['https://example.org/scan/?code=secret#answers', 'https://example.org/scan/'],
    ['https://user:word@example.org/scan', 'https://example.org/scan'],
    ['http://localhost:8080/', 'http://localhost:8080/'],
    ['file:///home/somebody/scan.html', null],
    ['about:srcdoc', null],
  ];
  for (const [address, shown] of cases) {
    it(`${address}: ${shown ?? 'none'}`, () => expect(at(address)).to.equal(shown));
  }

  it('in a frame of another site: none', () => {
    const view = {
      location: new URL('https://example.org/frame'),
      get top(): Window {
        throw new DOMException('Blocked a frame', 'SecurityError');
      },
    };
    expect(pageAddress(view)).to.equal(null);
  });
});
