/** Where the marker of the small staircase stands, and how many steps are filled. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly step: number;
}

const TIMING: KeyframeAnimationOptions = { duration: 300, easing: 'ease-in-out' };

/**
 * Moves marker and fill of the small staircase from where they were to where they are drawn now. The first time they come
 * from the firm's own step. Nothing moves for whoever wants less motion.
 */
export class LadderMotion {
  #before: Place | null = null;

  /** To be called after each render. */
  update(root: ParentNode): void {
    const ladder = root.querySelector('.small-ladder');
    const marker = ladder?.querySelector<SVGPathElement>('.marker');
    const own = ladder?.querySelector<SVGPathElement>('.own');
    if (!ladder || !marker || !own) {
      this.#before = null;
      return;
    }
    const [from, to] = [this.#before ?? placeOf(own), placeOf(marker)];
    this.#before = to;
    const isSame = from.x === to.x && from.y === to.y && from.step === to.step;
    if (isSame || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    marker.animate([{ transform: translation(from) }, { transform: translation(to) }], TIMING);
    for (const [index, fill] of ladder.querySelectorAll('.tread-fill').entries()) {
      const [was, is] = [index < from.step, index < to.step].map(Number);
      if (was !== is) fill.animate([{ opacity: was }, { opacity: is }], TIMING);
    }
  }
}

function placeOf(path: SVGPathElement): Place {
  const { e, f } = path.transform.baseVal.consolidate()?.matrix ?? new DOMMatrix();
  return { x: e, y: f, step: Number(path.dataset.step) };
}

function translation({ x, y }: Place): string {
  return `translate(${x}px, ${y}px)`;
}
