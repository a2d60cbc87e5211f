/** Adds a bar to each number in the tables of figures. */
import { render } from 'lit';
import { bar } from '../../charts/index.js';

for (const cell of document.querySelectorAll<HTMLElement>('td[data-share]')) {
  const picture = document.createElement('div');
  render(bar(Number(cell.dataset.share)), picture);
  cell.append(picture);
}
