// Runs in a page of its own: the screen reader puts functions of its own in the place of those of the page.
/** What a screen reader says of the forms of the editor, a phrase a line. */
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { EVERY_LANGUAGE } from '../element/support/built-in.js';
import { checkTranscript } from '../element/support/transcript.js';

/** Where each is shown, and what is read. */
const SCREENS: Readonly<Record<string, readonly [place: string, read: string]>> = {
  parts: ['about', 'nav'],
  question: ['question', 'main'],
  steps: ['steps', 'main'],
  'try-out': ['tryOut', 'main'],
};

const root = document.createElement('div');
root.id = 'editor';
const find = (selector: string): HTMLElement => {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`${selector} is not on screen`);
  return found;
};

describe('what a screen reader says in the editor', () => {
  before(async () => {
    localStorage.clear();
    document.body.append(root);
    await import('../../src/editor/main.js');
  });
  after(() => {
    root.remove();
    localStorage.clear();
  });

  for (const language of EVERY_LANGUAGE) {
    it(`${language}: the first screen and the main forms as written down in transcripts/`, async () => {
      const choice = find('#editor-language') as HTMLSelectElement;
      choice.value = language;
      choice.dispatchEvent(new Event('change'));
      const written = [await checkTranscript('hosts', `editor-start.${language}`, find('main'))];
      find('main .entries button').click();
      for (const [name, [place, read]] of Object.entries(SCREENS)) {
        find(`nav .place.${place}`).click();
        written.push(await checkTranscript('hosts', `editor-${name}.${language}`, find(read)));
      }
      find('.bar button:last-of-type').click();
      expect(written.filter(Boolean), 'read these').to.deep.equal([]);
    });
  }
});
