import { expect } from '@open-wc/testing';
import '../../src/define.js';
import demo from '../../demo/own-definition.json' with { type: 'json' };
import { setWidth } from './support/engine.js';
import { anything } from './support/mount.js';
import { shownResult } from './support/result.js';
import { parts } from './support/screen.js';

const NAME = 'Vorbereitung der Übergabe';

/** Whether each word stands on one line. */
function isUnbroken(text: Text, words: readonly string[]): boolean {
  return words.every((word) => {
    const range = document.createRange();
    range.setStart(text, text.data.indexOf(word));
    range.setEnd(text, text.data.indexOf(word) + word.length);
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size === 1;
  });
}

it('the long name of a score that is in no table of rows and columns keeps its words whole on a phone', async () => {
  const texts = { ...demo.texts.en, dimensions: { care: { ...demo.texts.en.dimensions.care, title: NAME } } };
  const scan = await shownResult({
    assessment: anything({ ...demo, texts: { en: texts } }),
    answers: { 'backup.frequency': 'sometimes', 'backup.tested': 'no' },
  });
  await setWidth(390);
  const name = parts(scan, 'cells')[0]?.querySelector('th');
  const text = [...(name?.childNodes ?? [])].find((node) => node instanceof Text);
  expect(text && isUnbroken(text, NAME.split(' '))).to.equal(true);
});
