/** A condition in words, in one line. */
import { optionName, factName, titleOf } from '../page/place.js';
import type { Screen } from '../page/screen.js';
import { valuesOf } from './subjects.js';
import { isGroup } from './tree.js';
import type { Comparison, Part } from './tree.js';

/** "Copy elsewhere is at least Partly (1)", or "at least one of these holds: (… ; …)". */
export function sentence(screen: Screen, part: Part): string {
  const { draft, language, words } = screen;
  if (isGroup(part)) {
    const joined = { all: words.allHold, any: words.anyHolds, some: words.someHold }[part.joined];
    const least = part.joined === 'some' ? ` ${part.atLeast}` : '';
    return `${joined}${least}${words.colon} (${part.parts.map((one) => sentence(screen, one)).join('; ')})`;
  }
  const name =
    part.of === 'item' ? factName(draft, language, part.id) : titleOf(draft, language, 'dimensions', part.id);
  return `${name} ${words[part.test]} ${valueName(screen, part)}`;
}

function valueName({ draft, language }: Screen, { id, of, value }: Comparison): string {
  if (typeof value !== 'number') return value.map((option) => optionName(draft, language, id, option)).join(', ');
  const option = of === 'item' ? valuesOf(draft, id).find((one) => one.value === value)?.option : undefined;
  return option === undefined ? String(value) : `${optionName(draft, language, id, option)} (${value})`;
}
