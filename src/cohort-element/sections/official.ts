/** Official figures beside the barriers: of other firms and by another question, so never in one picture with them. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { shareBar } from '../../charts/index.js';
import { heading } from '../../element/host/heading.js';
import type { Item } from '../../engine/index.js';
import { placeName } from '../../i18n/place-name.js';
import { percentText, say } from '../context.js';
import type { FiguresContext } from '../context.js';
import { groupName, optionName } from '../names.js';

/** Where the figures are from, as the office calls it. */
const SOURCE = 'Eurostat, isoc_eb_ain2';

/** Nothing where there are none for the firms that are shown. `most`: so many of them, the largest first. */
export function official(
  context: FiguresContext,
  item: Item,
  level: number,
  most?: number,
): TemplateResult | typeof nothing {
  const { official: found, words } = context;
  if (!found || !context.isBuiltIn) return nothing;
  const { place, reasons, size, year } = found;
  const group = groupName(context, { sizes: [size] });
  return html`<div part="official" class="official">
    ${heading(level, words.officialTitle, { className: 'small-heading' })}
    <p>${say(context, 'officialIntro', { place: placeName(place, context.language), year, group })}</p>
    <ul class="bars">
      ${reasons.slice(0, most).map(
        ({ option, value }) =>
          html`<li>
            <p class="bar-name">
              <span>${optionName(context, item.id, option)}</span>
              <span class="bar-value">${percentText(context, value / 100)}</span>
            </p>
            ${shareBar({ share: value / 100, isHollow: true, mirrored: context.direction === 'rtl' })}
          </li>`,
      )}
    </ul>
    <p class="muted small">${words.officialCare} ${say(context, 'source', { source: `${SOURCE}, ${year}` })}</p>
  </div>`;
}
