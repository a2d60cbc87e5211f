import type { AiMaturityScan } from '../../../src/index.js';
import { focusProblem } from './focus-ring.js';
import { Visitor } from './visitor.js';

/**
 * A visitor who comes from a button of the page before the tag, and may leave to one after it. `problems` has a sentence
 * for each time that one could not see where the focus was.
 */
export function passer(scan: AiMaturityScan) {
  const [before, after] = [button('before'), button('after')];
  scan.before(before);
  scan.after(after);
  before.focus();
  const problems: string[] = [];
  const visitor = new Visitor(scan, async (place) => {
    const problem = place === before || place === after ? '' : await focusProblem(place);
    if (problem) problems.push(problem);
  });
  return { after, before, problems, visitor };
}

function button(name: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.textContent = name;
  return made;
}
