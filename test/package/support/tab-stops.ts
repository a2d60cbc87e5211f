/** Where Tab stops in the form of the editor. `marked` and `stopOf` run in the page. */

export interface Stop {
  /** Its place among the controls of the form; null outside of it. */
  readonly at: number | null;
  readonly name: string;
  /** Two pixels at least. */
  readonly hasRing: boolean;
  readonly isInSight: boolean;
  /** On the page, or in the part of it that scrolls by itself, in pixels. */
  readonly box: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
}

/** Numbers all controls of the form that one can see and use, in the order of the page, and gives a name for each. */
export function marked(): readonly string[] {
  const selector = 'button, input, select, textarea, summary, a[href], [tabindex="0"]';
  const all = [...(document.getElementById('form')?.querySelectorAll<HTMLElement>(selector) ?? [])];
  const usable = all.filter((one) => one.checkVisibility() && !one.matches(':disabled'));
  document.querySelectorAll<HTMLElement>('[data-stop]').forEach((one) => delete one.dataset.stop);
  return usable.map((one, at) => {
    one.dataset.stop = String(at);
    return [one.id, one.textContent.trim()].find(Boolean) ?? one.tagName;
  });
}

/** What has the focus. */
export function stopOf(): Stop {
  const active = document.activeElement as HTMLElement | null;
  const { bottom, left, right, top } = (active ?? document.body).getBoundingClientRect();
  const pane = document.querySelector('.open > .columns.wide') ?? document.getElementById('form');
  const x = scrollX + (pane?.scrollLeft ?? 0);
  const y = scrollY + (pane?.scrollTop ?? 0);
  const style = getComputedStyle(active ?? document.body);
  const isSeen = [0.2, 0.5, 0.8].some((part) => {
    const found = document.elementFromPoint(left + (right - left) / 2, top + (bottom - top) * part);
    return found !== null && (active?.contains(found) ?? false);
  });
  const number = active?.dataset.stop;
  return {
    at: number === undefined ? null : Number(number),
    name: [active?.id, active?.textContent.trim().slice(0, 60), active?.tagName].find(Boolean) ?? '',
    hasRing: style.outlineStyle === 'solid' && parseFloat(style.outlineWidth) >= 2,
    isInSight: isSeen,
    box: { left: left + x, right: right + x, top: top + y, bottom: bottom + y },
  };
}

/** Whether one goes on from the first to the second as one reads: not back up, unless into a column further on. */
export function isWithin(first: Stop, second: Stop): boolean {
  return second.box.bottom > first.box.top || second.box.left >= first.box.right;
}
