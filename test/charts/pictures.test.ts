import { expect, fixture, html } from '@open-wc/testing';
import { bar, ladder } from '../../src/charts/index.js';
import type { BarPicture } from '../../src/charts/index.js';

describe('ladder', () => {
  const cases: [string, number, number, number, number[]][] = [
    ['one step: one marker', 5, 3, 3, [3]],
    ['first step', 5, 1, 1, [1]],
    ['a range: one on each possible step', 5, 2, 4, [2, 3, 4]],
    ['nothing known: one on each', 4, 1, 4, [1, 2, 3, 4]],
  ];
  for (const [title, steps, low, high, marked] of cases) {
    it(title, async () => {
      const picture = await fixture<SVGElement>(html`${ladder({ steps, low, high, label: 'In words' })}`);
      const treads = [...picture.querySelectorAll('.tread')];
      expect(treads).to.have.length(steps);
      const withMarker = treads.flatMap((tread, index) => (tread.querySelector('.marker') ? [index + 1] : []));
      expect(withMarker).to.deep.equal(marked);
      expect(picture.querySelectorAll('.marker')).to.have.length(marked.length);
    });
  }

  it('has a text alternative, and is drawn as svg within its view box', async () => {
    const picture = await fixture<SVGSVGElement>(html`${ladder({ steps: 5, low: 2, high: 3, label: 'In words' })}`);
    expect([picture.getAttribute('role'), picture.getAttribute('aria-label')]).to.deep.equal(['img', 'In words']);
    const { width, height } = picture.viewBox.baseVal;
    for (const shape of picture.querySelectorAll<SVGGraphicsElement>('rect, .marker, text')) {
      expect(shape).to.be.instanceOf(SVGElement);
      const { x, y, width: w, height: h } = shape.getBBox();
      const shift = shape.transform.baseVal.consolidate()?.matrix ?? new DOMMatrix();
      expect(x + shift.e).to.be.at.least(0);
      expect(y + shift.f).to.be.at.least(0);
      expect(x + shift.e + w).to.be.at.most(width);
      expect(y + shift.f + h).to.be.at.most(height);
    }
  });
});

describe('bar', () => {
  const cases: [string, BarPicture, string, string | null, string | null][] = [
    ['a score', { id: 'a', low: 40, high: 40 }, '40%', null, null],
    ['none', { id: 'a', low: 0, high: 0 }, '0%', null, null],
    ['all', { id: 'a', low: 100, high: 100 }, '100%', null, null],
    ['an open part', { id: 'a', low: 25, high: 75 }, '25%', '25%+50%', null],
    ['all of it open', { id: 'a', low: 0, high: 100 }, '0%', '0%+100%', null],
    ['what is needed', { id: 'a', low: 40, high: 40, needed: 50 }, '40%', null, '50%'],
    ['nothing needed', { id: 'a', low: 40, high: 40, needed: 0 }, '40%', null, '0%'],
  ];
  for (const [title, picture, score, open, needed] of cases) {
    it(title, async () => {
      const drawn = await fixture<SVGElement>(html`${bar(picture)}`);
      const at = (name: string, attribute: string) => drawn.querySelector(name)?.getAttribute(attribute) ?? null;
      expect(at('.bar-score', 'width')).to.equal(score);
      const part = at('.bar-open', 'x') === null ? null : `${at('.bar-open', 'x')}+${at('.bar-open', 'width')}`;
      expect(part).to.equal(open);
      expect([at('.bar-needed', 'x1'), at('.bar-needed', 'x2')]).to.deep.equal([needed, needed]);
    });
  }

  it('is for the eye only: the figures stand beside it', async () => {
    const drawn = await fixture<SVGElement>(html`${bar({ id: 'a', low: 1, high: 2 })}`);
    expect([drawn.getAttribute('aria-hidden'), drawn.getAttribute('focusable')]).to.deep.equal(['true', 'false']);
  });

  it('two bars on a page fill their open parts with their own pattern', async () => {
    const both = await fixture(
      html`<div>${bar({ id: 'a', low: 1, high: 2 })}${bar({ id: 'b', low: 1, high: 2 })}</div>`,
    );
    const fills = [...both.querySelectorAll('.bar-open')].map((part) => part.getAttribute('fill'));
    expect(fills).to.deep.equal([...new Set(fills)]);
    for (const fill of fills) expect(both.querySelector(fill?.slice(4, -1) ?? '')?.localName).to.equal('pattern');
  });
});
