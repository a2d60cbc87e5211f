import { expect } from '@open-wc/testing';
import '../../src/define.js';
import en from '../../src/i18n/en.js';
import { mount } from './support/mount.js';
import { words } from './support/screen.js';
import { small } from './support/small.js';
import { Visitor } from './support/visitor.js';

describe('HTML in the texts of a definition', () => {
  const html = '<img src=x onerror="document.title=`broken`"><b>bold</b> ${7*7} {{7*7}}';

  it('is shown as it is written, on every page', async () => {
    const scan = await mount({
      lang: 'en',
      assessment: small((definition) => spoilTexts(definition.texts.en, html)),
      answers: { 'coffee.how-often': 'daily', 'coffee.beans': 'dont-know', extras: ['milk'] },
    });
    const visitor = new Visitor(scan);
    const check = () => {
      expect(words(scan)).to.include(html);
      expect(scan.shadowRoot?.querySelector('img, b')).to.equal(null);
    };
    check();
    await visitor.press(en.resume);
    check();
    scan.layout = 'section';
    await visitor.press(en.back);
    check();
    await visitor.press(en.continue);
    await visitor.press(en.showResult);
    check();
    expect(document.title).not.to.equal('broken');
  });
});

/** Every text, at any depth. */
function spoilTexts(texts: Record<string, unknown>, html: string): void {
  for (const [key, value] of Object.entries(texts)) {
    if (typeof value === 'string') texts[key] = html;
    else spoilTexts(value as Record<string, unknown>, html);
  }
}
