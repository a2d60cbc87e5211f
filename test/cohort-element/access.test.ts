// Runs in every engine: layout, print, styles.
/** Who cannot see, who enlarges, who prints. */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { violations } from '../element/support/axe.js';
import { printed } from '../element/support/printer.js';
import { cohortFile } from './support/cohort.js';
import { isBrief, isShort } from '../element/support/engine.js';
import { mount } from './support/mount.js';

function openAll(root: ShadowRoot): void {
  for (const details of root.querySelectorAll('details')) details.open = true;
}

/** German has the longest words. A short run asks axe in it alone, since elements and colours are the same in all. */
const LONGEST = 'de';
const LANGUAGES = ['en', 'nl', 'de', 'fr'].filter((lang) => !isBrief || lang === LONGEST);

describe('access to the figures', () => {
  after(() => setViewport({ width: 800, height: 600 }));

  for (const lang of isShort ? [LONGEST] : LANGUAGES) {
    it(`axe finds nothing in "${lang}", with all that folds open`, async () => {
      const { root, tag } = await mount({ lang, cohort: cohortFile({ synthetic: true }) });
      openAll(root);
      expect(await violations(tag)).to.deep.equal([]);
    });
  }

  for (const lang of LANGUAGES) {
    it(`nothing is wider than 280 px in "${lang}"`, async () => {
      await setViewport({ width: 280, height: 700 });
      const { root, tag } = await mount({ lang });
      openAll(root);
      const right = tag.getBoundingClientRect().right;
      const wide = [...root.querySelectorAll('.page *')].filter(
        (element) =>
          !element.closest('.wide, svg, .visually-hidden') && element.getBoundingClientRect().right > right + 1,
      );
      expect(wide.map(({ localName, textContent }) => `${localName}: ${textContent}`)).to.deep.equal([]);
    });
  }

  it('every press and choice is at least 44 px high, but for summaries in text', async () => {
    const { root } = await mount();
    const low = [...root.querySelectorAll('button, select, summary')].filter(
      (element) => element.getBoundingClientRect().height > 0 && element.getBoundingClientRect().height < 44,
    );
    expect(low.map(({ textContent }) => textContent)).to.deep.equal([]);
  });

  it('prints one page with steps, barriers and support, and nothing of the page around it', async () => {
    const { tag } = await mount({ cohort: cohortFile({ synthetic: true }) });
    const dialog = await printed(() => tag.print());
    const { body, documentElement, title } = dialog.document;
    const text = body.textContent.replaceAll(/\s+/g, ' ');
    expect(title).to.include('How far these firms are with AI');
    expect(documentElement.lang).to.equal('en');
    for (const words of [
      'On which step they are',
      'What stands in the way',
      'Support that would help',
      'Made-up firms',
    ])
      expect(text).to.include(words);
    expect(text)
      .to.include('Members of the association of bakers')
      .and.to.include('This method has not yet been validated.');
    expect(body.querySelector('button, select')).to.equal(null);
    dialog.close();
  });
});
