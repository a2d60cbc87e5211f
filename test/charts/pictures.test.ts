import { expect, fixture, html } from '@open-wc/testing';
import { bar, ladder, scale, smallLadder, track } from '../../src/charts/index.js';
import type { TrackPicture } from '../../src/charts/index.js';

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

  it('a long name ends before the flag begins, unless its step is the first', async () => {
    for (const [step, mirrored] of [2, 3, 4].flatMap((one) => [[one, false] as const, [one, true] as const])) {
      const stairs = { steps: 5, low: step, high: step, next: step + 1, name: 'Fester Bestandteil', mirrored };
      const picture = await fixture<SVGSVGElement>(html`${ladder({ ...stairs, label: 'In words' })}`);
      const [name, flag] = ['.tread-name', '.flag'].map(
        (part) => picture.querySelector<SVGGraphicsElement>(part)?.getBBox() ?? new DOMRect(),
      );
      if (!name || !flag) throw new Error('There is no flag');
      const gap = mirrored ? name.x - flag.x - flag.width : flag.x - name.x - name.width;
      expect(gap).to.be.at.least(0);
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

describe('scale', () => {
  const cases: [string, number, boolean, number, string][] = [
    ['in between', 29, false, 29, 'middle'],
    ['none', 0, false, 0, 'start'],
    ['nearly none', 4, false, 4, 'start'],
    ['all', 100, false, 100, 'end'],
    ['from the right', 29, true, 71, 'middle'],
    ['nearly none, from the right', 4, true, 96, 'end'],
  ];
  for (const [title, share, mirrored, place, anchor] of cases) {
    it(`${title}: dot and text at the share, and the line filled up to there`, async () => {
      const picture = { share, text: `${share} %`, mirrored, ends: ['0 %', '100 %'] } as const;
      const host = await fixture<HTMLElement>(html`<div>${scale(picture)}</div>`);
      const drawn = host.querySelector('svg');
      const at = (name: string, attribute: string) => drawn?.querySelector(name)?.getAttribute(attribute);
      expect(at('.scale-dot', 'cx')).to.equal(`${place}%`);
      expect([at('.scale-value', 'x'), at('.scale-value', 'text-anchor')]).to.deep.equal([`${place}%`, anchor]);
      expect([at('.scale-share', 'x'), at('.scale-share', 'width')]).to.deep.equal([
        `${mirrored ? place : 0}%`,
        `${share}%`,
      ]);
      const texts = [...(drawn?.querySelectorAll('text') ?? [])].map(({ textContent }) => textContent);
      expect(texts).to.deep.equal([`${share} %`, '0 %', '100 %']);
      const box = drawn?.getBoundingClientRect() ?? new DOMRect();
      for (const text of drawn?.querySelectorAll('text') ?? []) {
        const { left, right } = text.getBoundingClientRect();
        expect(left).to.be.at.least(box.left - 2);
        expect(right).to.be.at.most(box.right + 2);
      }
    });
  }

  it('is for the eye only: the words stand beside it', async () => {
    const drawn = await fixture<SVGElement>(html`${scale({ share: 7, text: '7 %' })}`);
    expect([drawn.getAttribute('aria-hidden'), drawn.querySelectorAll('text').length]).to.deep.equal(['true', 1]);
  });
});

describe('bar', () => {
  for (const share of [0, 40, 100]) {
    it(`${share} of 100, for the eye only: the figure stands beside it`, async () => {
      const drawn = await fixture<SVGElement>(html`${bar(share)}`);
      expect(drawn.querySelector('.bar-score')?.getAttribute('width')).to.equal(`${share}%`);
      expect([drawn.getAttribute('aria-hidden'), drawn.getAttribute('focusable')]).to.deep.equal(['true', 'false']);
    });
  }
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
