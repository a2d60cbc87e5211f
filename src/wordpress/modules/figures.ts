/** Adds a bar, as on the scan's result page, to each number in the tables of figures. */
import { render } from 'lit';
import { bar } from '../../charts/index.js';

for (const [index, cell] of document.querySelectorAll<HTMLElement>('td[data-share]').entries()) {
  const share = Number(cell.dataset.share);
  const picture = document.createElement('div');
  render(bar({ id: String(index), low: share, high: share }), picture);
  cell.append(picture);
}
