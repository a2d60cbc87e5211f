import { expect, fixture, html } from '@open-wc/testing';
import { bar, ladder, smallLadder, track } from '../../src/charts/index.js';
import type { BarPicture, TrackPicture } from '../../src/charts/index.js';

describe('ladder', () => {
  const cases: [string, number, number, number][] = [
    ['one step', 5, 3, 3],
    ['first step', 5, 1, 1],
    ['a range', 5, 2, 4],
    ['nothing known', 4, 1, 4],
  ];
  for (const [title, steps, low, high] of cases) {
    it(`${title}: one marker, from the first to the last possible step`, async () => {
      const picture = await fixture<SVGElement>(html`${ladder({ steps, low, high, label: 'In words' })}`);
      const treads = [...picture.querySelectorAll<SVGGraphicsElement>('.tread-face')];
      expect(treads).to.have.length(steps);
      const marker = picture.querySelector<SVGGeometryElement>('.marker');
      const ends = [0, marker?.getTotalLength() ?? 0].map((at) => marker?.getPointAtLength(at).x);
      const centres = [low, high].map((step) => {
        const { width, x } = treads[step - 1]?.getBBox() ?? new DOMRect();
        return x + width / 2;
      });
      expect(ends).to.deep.equal(centres);
      expect(picture.querySelectorAll('.marker')).to.have.length(1);
    });
  }

  it('the name of the step stands higher than the flag on the next, and mirrored where one reads from the right', async () => {
    for (const [step, mirrored] of [1, 2, 3, 4, 5].flatMap((one) => [[one, false] as const, [one, true] as const])) {
      const stairs = { steps: 5, low: step, high: step, next: step + 1, name: 'Name', label: 'In words', mirrored };
      const picture = await fixture<SVGSVGElement>(html`${ladder(stairs)}`);
      const name = picture.querySelector<SVGGraphicsElement>('.tread-name')?.getBBox() ?? new DOMRect();
      const { width } = picture.viewBox.baseVal;
      expect(name.x).to.be.at.least(0);
      expect(name.x + name.width).to.be.at.most(width + 0.01);
      expect(name.y).to.be.at.least(0);
      const flag = picture.querySelector<SVGGraphicsElement>('.flag')?.getBBox();
      if (flag) expect(name.y + name.height).to.be.at.most(flag.y + 4);
      const [first] = picture.querySelectorAll<SVGGraphicsElement>('.tread-face');
      expect((first?.getBBox().x ?? 0) > width / 2).to.equal(mirrored);
    }
  });

  it('actions done: one mark each on the riser to the next step, filled from its foot; without one done, none', async () => {
    for (const mirrored of [false, true]) {
      const stairs = { steps: 5, low: 2, high: 2, next: 3, label: 'In words', mirrored };
      const picture = await fixture<SVGSVGElement>(html`${ladder({ ...stairs, actions: { count: 7, done: 2 } })}`);
      const all = [...picture.querySelectorAll<SVGGraphicsElement>('.mark')];
      expect(all.map((mark) => mark.matches('.done'))).to.deep.equal([true, true, false, false, false, false, false]);
      const next = picture.querySelector<SVGGraphicsElement>('.next .tread-face')?.getBBox() ?? new DOMRect();
      for (const { x, y, width, height } of all.map((mark) => mark.getBBox())) {
        expect(x).to.be.at.least(next.x);
        expect(x + width).to.be.at.most(next.x + next.width);
        expect(y).to.be.at.least(next.y);
        // The number of the step is under them.
        expect(y + height).to.be.at.most(next.y + next.height - 18);
      }
      const none = await fixture<SVGSVGElement>(html`${ladder({ ...stairs, actions: { count: 7, done: 0 } })}`);
      expect(none.querySelectorAll('.mark')).to.have.length(0);
    }
  });

  it('has a text alternative, and is drawn as svg within its view box', async () => {
    const picture = await fixture<SVGSVGElement>(html`${ladder({ steps: 5, low: 2, high: 3, label: 'In words' })}`);
    expect([picture.getAttribute('role'), picture.getAttribute('aria-label')]).to.deep.equal(['img', 'In words']);
    const { width, height } = picture.viewBox.baseVal;
    for (const shape of picture.querySelectorAll<SVGGraphicsElement>('rect, .marker, .flag, text')) {
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

describe('small ladder', () => {
  const one = (low: number, high = low) => ({ low, high });
  for (const mirrored of [false, true]) {
    it(`48 units high; a ring where the firm stands, the marker where it would, ${mirrored ? 'from the right' : 'from the left'}`, async () => {
      const stairs = { steps: 5, own: one(2, 3), shown: one(4), mirrored };
      const picture = await fixture<SVGSVGElement>(html`${smallLadder(stairs)}`);
      expect(picture.viewBox.baseVal.height).to.equal(48);
      expect(picture.getAttribute('aria-hidden')).to.equal('true');
      expect(picture.querySelectorAll('.reached')).to.have.length(4);
      const treads = [...picture.querySelectorAll<SVGGraphicsElement>('.tread-face')].map((face) => face.getBBox());
      const ends = (name: string) => {
        const path = picture.querySelector<SVGPathElement>(name);
        const { e = 0 } = path?.transform.baseVal.consolidate()?.matrix ?? {};
        return [0, path?.getTotalLength() ?? 0].map((at) => e + (path?.getPointAtLength(at).x ?? 0));
      };
      const centre = (step: number) => {
        const { width = 0, x = 0 } = treads[step - 1] ?? {};
        return x + width / 2;
      };
      for (const [end, step] of [
        [ends('.own')[0], 2],
        [ends('.own')[1], 3],
        [ends('.marker')[0], 4],
        [ends('.marker')[1], 4],
      ] as const)
        expect(end).to.be.closeTo(centre(step), 0.01);
      expect(centre(5) > centre(1)).to.equal(!mirrored);
    });
  }
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

describe('track', () => {
  const drawn = (picture: TrackPicture) => fixture<SVGElement>(html`${track(picture)}`);

  it('what is open has a pattern of its own, what is needed a notch; neither where there is none', async () => {
    const open = await drawn({ id: 'a', low: 25, high: 75, needed: 50 });
    const fill = open.querySelector('.track-open')?.getAttribute('fill');
    expect(open.querySelector(fill?.slice(4, -1) ?? '')?.localName).to.equal('pattern');
    expect(open.querySelectorAll('.track-needed')).to.have.length(1);
    const known = await drawn({ id: 'a', low: 25, high: 25 });
    expect(known.querySelectorAll('.track-open, .track-needed, pattern')).to.have.length(0);
  });

  it('is for the eye only: the words stand beside it', async () => {
    const one = await drawn({ id: 'a', low: 1, high: 2 });
    expect([one.getAttribute('aria-hidden'), one.getAttribute('focusable')]).to.deep.equal(['true', 'false']);
  });
});
