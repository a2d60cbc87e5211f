/** Hands a file to the visitor. */
import { isCancelled } from '../../host/cancelled.js';

/**
 * Offers the file to the visitor, as a click on a link would. The link is not in the page, so that handlers there, which
 * may cancel clicks on links, do not hear of it. Throws if the page cancels all that leads away from it.
 */
export function save(file: File): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  const isLost = isCancelled(() => link.click());
  // Safari takes hold of the file some time after the click, and does not tell when.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  if (isLost) throw new Error('the page cancelled it');
}
