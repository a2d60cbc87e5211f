import { expect } from '@open-wc/testing';
import { HostProblems } from '../../src/element/host/problems.js';
import { ScanStore } from '../../src/element/loading/scan-store.js';
import voices from '../../src/i18n/voices/en.js';
import { EVERY_LANGUAGE, LANGUAGES } from './support/built-in.js';
import type { Language } from './support/built-in.js';

/** All but those on the screens of several voices, which come with these. */
const mainWords = (language: Language) =>
  Object.fromEntries(Object.entries(LANGUAGES[language].words).filter(([key]) => !(key in voices)));

/** A store with the built-in scan in one language, as a tag has it. */
async function loaded(language: string): Promise<ScanStore> {
  const nothing = () => undefined;
  const host = {
    addController: nothing,
    removeController: nothing,
    requestUpdate: nothing,
    updateComplete: Promise.resolve(true),
  };
  const store = new ScanStore(host, new HostProblems(document), nothing);
  store.load({ languages: [language], definition: null, src: '' });
  await store.settled;
  return store;
}

describe('words that are needed later', () => {
  for (const language of EVERY_LANGUAGE) {
    it(`${language}: asked for once more while they are on their way`, async () => {
      const store = await loaded(language);
      const one = store.completeWords();
      await Promise.resolve();
      await Promise.all([one, store.completeWords()]);
      expect(store.words).to.deep.equal(mainWords(language));
      expect(store.scan?.words).to.deep.equal(mainWords(language));
    });
  }

  it('another language, while they are on their way: all are in that one', async () => {
    const store = await loaded('nl');
    const more = store.completeWords();
    store.load({ languages: ['de'], definition: null, src: '' });
    await Promise.all([more, store.completeWords(), store.settled]);
    expect(store.words).to.deep.equal(mainWords('de'));
  });
});
