import { expect } from '@open-wc/testing';
import { ScanLoader } from '../../src/element/loading/scan-loader.js';
import { EVERY_LANGUAGE, LANGUAGES } from './support/built-in.js';

/** A loader with the built-in scan in one language, as a tag has it. */
async function loaded(language: string): Promise<ScanLoader> {
  const nothing = () => undefined;
  const host = {
    addController: nothing,
    removeController: nothing,
    requestUpdate: nothing,
    updateComplete: Promise.resolve(true),
  };
  const loader = new ScanLoader(host, nothing);
  loader.load({ languages: [language], definition: null, src: '' });
  await loader.settled;
  return loader;
}

describe('words that are needed later', () => {
  for (const language of EVERY_LANGUAGE) {
    it(`${language}: asked for once more while they are on their way`, async () => {
      const loader = await loaded(language);
      const one = loader.loadAllWords();
      // It has waited for what was under way, and is loading.
      await Promise.resolve();
      await Promise.resolve();
      await Promise.all([one, loader.loadAllWords()]);
      expect(loader.words).to.deep.equal(LANGUAGES[language].words);
      expect(loader.scan?.words).to.deep.equal(LANGUAGES[language].words);
    });
  }

  it('another language, while they are on their way: all are in that one', async () => {
    const loader = await loaded('nl');
    const more = loader.loadAllWords();
    loader.load({ languages: ['de'], definition: null, src: '' });
    await Promise.all([more, loader.loadAllWords(), loader.settled]);
    expect(loader.words).to.deep.equal(LANGUAGES.de.words);
  });
});
