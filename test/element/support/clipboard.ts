import en from '../../../src/i18n/en.js';
import type { AiMaturityScan } from '../../../src/index.js';
import { announced, one } from './screen.js';

/** A clipboard that takes the text, one that refuses it, or none; back as it was afterwards. */
export async function copied(scan: AiMaturityScan, clipboard: 'takes' | 'refuses' | 'absent'): Promise<string[]> {
  const texts: string[] = [];
  const writeText = (text: string) => {
    if (clipboard === 'refuses') return Promise.reject(new DOMException('No', 'NotAllowedError'));
    texts.push(text);
    return Promise.resolve();
  };
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: clipboard === 'absent' ? undefined : { writeText },
  });
  const said = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (announced(scan)) resolve(null);
    });
    observer.observe(scan.shadowRoot ?? scan, { childList: true, characterData: true, subtree: true });
  });
  one(scan, 'button', en.takeCopy).click();
  await said;
  Reflect.deleteProperty(navigator, 'clipboard');
  return texts;
}
