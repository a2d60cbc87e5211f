/** The contrast between a text and what is behind it, as WCAG 2 counts it. */
import type { Realm } from './page.js';

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const canvas = document.createElement('canvas');
canvas.width = canvas.height = 1;
const pen = canvas.getContext('2d', { willReadFrequently: true });

/** Any colour a browser computes: it is painted, and the pixel is read. */
function colourOf(css: string): Colour {
  if (!pen) throw new Error('There is no canvas');
  pen.clearRect(0, 0, 1, 1);
  pen.fillStyle = css;
  pen.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

function over([red, green, blue, alpha]: Colour, below: Colour): Colour {
  const mix = (above: number, under: number) => above * alpha + under * (1 - alpha);
  return [mix(red, below[0]), mix(green, below[1]), mix(blue, below[2]), 1];
}

function luminance([red, green, blue]: Colour): number {
  const [r, g, b] = [red, green, blue].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

export function contrastOf(text: Element, realm: Realm): number {
  const behind = backgroundOf(text, realm);
  const [light, dark] = [luminance(behind), luminance(over(colourOf(realm.getComputedStyle(text).color), behind))].sort(
    (a, b) => b - a,
  ) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** All backgrounds from the element out of its shadow trees to the page, which is white where nobody paints it. */
function backgroundOf(element: Element | null, realm: Realm): Colour {
  if (!element) return [255, 255, 255, 1];
  const own = colourOf(realm.getComputedStyle(element).backgroundColor);
  return own[3] === 1 ? own : over(own, backgroundOf(outer(element), realm));
}

function outer(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  return element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
}
