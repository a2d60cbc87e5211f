/** Icon and banner of the plugin as SVG: the staircase of the scan, with a firm on its third step. */
import { staircase } from '../../src/charts/geometry.ts';

const STEPS = 5;
const HERE = 3;
/** Blue of the scan in light, what lies behind it, and a step that is still ahead. */
const [BLUE, GROUND, AHEAD] = ['#0b5394', '#f4f8fc', '#bcd3e8'];
const ICON = { width: 34, gap: 6, lowest: 32, rise: 24, headroom: 30 };

/** A square. */
export function icon() {
  const side = 256;
  return svg(side, side, `<rect width="${side}" height="${side}" rx="40" fill="${GROUND}"/>${stairs(31, 43)}`);
}

/** 772 wide, 250 high: the words stand at the left. */
export function banner() {
  const words = (y, size, weight, fill, text) =>
    `<text x="48" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}">${text}</text>`;
  return svg(
    772,
    250,
    `<rect width="772" height="250" fill="${GROUND}"/>
    <g font-family="system-ui, 'Segoe UI', Roboto, 'Liberation Sans', Arial, sans-serif">
    ${words(116, 40, 700, '#12263a', 'AI Maturity Scan')}
    ${words(156, 19, 400, '#3c5268', 'Where does a small firm stand with AI,')}
    ${words(182, 19, 400, '#3c5268', 'and what is its next step?')}
    </g>
    ${stairs(528, 40)}`,
  );
}

/** At this place, with the firm as a dot. */
function stairs(left, top) {
  const { treads } = staircase(STEPS, HERE, HERE, ICON);
  const faces = treads.map(
    ({ height, state, width, x, y }) =>
      `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="4" fill="${state === 'reached' ? BLUE : AHEAD}"/>`,
  );
  const { width, x, y } = treads[HERE - 1];
  const dot = `<circle cx="${x + width / 2}" cy="${y - 18}" r="12" fill="${BLUE}"/>`;
  return `<g transform="translate(${left} ${top})">${faces.join('')}${dot}</g>`;
}

function svg(width, height, inside) {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${inside}</svg>\n`;
}
