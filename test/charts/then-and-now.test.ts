import { expect, fixture } from '@open-wc/testing';
import { thenAndNow } from '../../src/charts/index.js';
import type { ThenAndNowPicture } from '../../src/charts/index.js';

const NAMES = { then: 'then', now: 'now' };
const step = (low: number, high = low) => ({ low, high });

async function drawn(picture: Partial<ThenAndNowPicture>): Promise<SVGElement> {
  const given = { steps: 5, then: step(2), now: step(3), names: NAMES, label: 'In words', ...picture };
  return fixture<SVGElement>(thenAndNow(given));
}

const placeOf = (svg: SVGElement, part: string) => svg.querySelector(`.${part}`)?.getAttribute('d') ?? '';
const words = (svg: SVGElement) => [...svg.querySelectorAll('.tread-name')].map(({ textContent }) => textContent);

describe('the picture of then and now', () => {
  it('has a ring where the firm stood and a dot where it stands, each with its word', async () => {
    const svg = await drawn({});
    expect([svg.getAttribute('role'), svg.getAttribute('aria-label')]).to.deep.equal(['img', 'In words']);
    expect(placeOf(svg, 'then-marker')).not.to.equal(placeOf(svg, 'marker'));
    expect(words(svg)).to.deep.equal(['then', 'now']);
    expect(svg.querySelectorAll('.tread.reached')).to.have.length(3);
  });

  it('has both in one place where nothing moved', async () => {
    const svg = await drawn({ now: step(2) });
    expect(placeOf(svg, 'then-marker')).to.equal(placeOf(svg, 'marker'));
    expect(words(svg)).to.deep.equal(['then, now']);
  });

  it('draws a range as a bar', async () => {
    const svg = await drawn({ then: step(1, 3) });
    const [from, to] = placeOf(svg, 'then-marker').slice(1).split('L');
    expect(from).not.to.equal(to);
  });

  it('has the plan of then on the riser that it was to climb, what is done filled in', async () => {
    const svg = await drawn({ plan: { step: 3, count: 5, done: 2 } });
    expect(svg.querySelectorAll('.mark')).to.have.length(5);
    expect(svg.querySelectorAll('.mark.done')).to.have.length(2);
    const none = await drawn({ plan: { step: 3, count: 5, done: 0 } });
    expect(none.querySelectorAll('.mark')).to.have.length(0);
  });

  for (const mirrored of [false, true]) {
    it(`keeps all words within the picture, ${mirrored ? 'rising to the left' : 'rising to the right'}`, async () => {
      for (const [then, now] of [
        [1, 5],
        [5, 1],
        [2, 2],
        [4, 3],
      ] as const) {
        const svg = await drawn({
          then: step(then),
          now: step(now),
          mirrored,
          names: { then: 'damals', now: 'maintenant' },
        });
        const { bottom, left, right, top } = svg.getBoundingClientRect();
        for (const word of svg.querySelectorAll('.tread-name')) {
          const box = word.getBoundingClientRect();
          expect([box.left >= left, box.right <= right + 1, box.top >= top - 4, box.bottom <= bottom]).to.deep.equal(
            Array(4).fill(true),
          );
        }
      }
    });
  }

  it('rises to the left, mirrored', async () => {
    const [svg, other] = [await drawn({}), await drawn({ mirrored: true })];
    const width = Number(svg.getAttribute('viewBox')?.split(' ')[2]);
    const xOf = (one: SVGElement) => Number(placeOf(one, 'marker').slice(1).split(' ')[0]);
    expect(xOf(svg) + xOf(other)).to.be.closeTo(width, 0.01);
  });
});
