/** Colours as they are on screen, in whatever way they are written. */

type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

const place = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });

/** Each 0 to 255. */
export function rgba(color: string): Rgba {
  if (!place) throw new Error('There is no canvas');
  place.clearRect(0, 0, 1, 1);
  place.fillStyle = color;
  place.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = place.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha];
}

/** Contrast by WCAG 2, 1 to 21, of a colour on colours that lie on one another, the lowest first. */
export function contrast(color: string, behind: readonly string[]): number {
  const ground = layers(behind);
  const [light = 0, dark = 0] = [luminance(layers([...behind, color])), luminance(ground)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function layers(colors: readonly string[]): Rgba {
  return colors.map(rgba).reduce((below, [red, green, blue, alpha]) => {
    const over = (channel: number, under: number) => (channel * alpha + under * (255 - alpha)) / 255;
    return [over(red, below[0]), over(green, below[1]), over(blue, below[2]), 255];
  });
}

function luminance(color: Rgba): number {
  const [red = 0, green = 0, blue = 0] = color
    .slice(0, 3)
    .map((channel) => channel / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
