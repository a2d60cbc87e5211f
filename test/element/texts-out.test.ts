// Runs in every engine: print, clipboard.
/** Where words of one's own are read again, and where they must not be. */
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { fill } from '../../src/i18n/index.js';
import en from '../../src/i18n/en.js';
import type { AiMaturityScan } from '../../src/index.js';
import { copied } from './support/clipboard.js';
import { parts, words } from './support/screen.js';
import { until } from './support/until.js';
import { QUESTION, resultWith, WRITTEN } from './support/written.js';

/** The list of all answers on paper: each question with the elements of its answers. */
function onPaper(scan: AiMaturityScan): Record<string, HTMLElement[]> {
  const rows = scan.shadowRoot?.querySelectorAll('.paper .all-answers dl > div') ?? [];
  return Object.fromEntries(
    [...rows].map((row) => [row.querySelector('dt')?.textContent ?? '', [...row.querySelectorAll('dd')]]),
  );
}

describe('what a visitor wrote', () => {
  it('stands on paper below its question', async () => {
    const scan = await resultWith(WRITTEN);
    dispatchEvent(new Event('beforeprint'));
    const found = onPaper(scan)[QUESTION]?.map(({ textContent }) => textContent);
    dispatchEvent(new Event('afterprint'));
    expect(found).to.deep.equal([WRITTEN]);
  });

  it('is no line on paper where nothing was written', async () => {
    const scan = await resultWith('');
    dispatchEvent(new Event('beforeprint'));
    const found = Object.keys(onPaper(scan));
    dispatchEvent(new Event('afterprint'));
    expect(found.length > 0 && !found.includes(QUESTION)).to.equal(true);
  });

  it('stands in the text to be copied, below its question', async () => {
    const scan = await resultWith(WRITTEN);
    const [text = ''] = await copied(scan, 'takes');
    expect(text).to.include(`\n\n${QUESTION}\n${WRITTEN}\n\n`);
  });

  it('is in no code, no link and no mail of the answers', async () => {
    const scan = await resultWith(WRITTEN, { resume: 'code link' });
    await until(() => parts(scan, 'code').length > 0, 'the code');
    const other = await resultWith('', { resume: 'code link' });
    await until(() => parts(other, 'code').length > 0, 'the code without it');
    const code = (one: AiMaturityScan) => parts(one, 'code')[0]?.textContent;
    expect(code(scan)).to.equal(code(other));
    const addresses = [...(scan.shadowRoot?.querySelectorAll<HTMLAnchorElement>('a[href]') ?? [])].map(({ href }) =>
      decodeURIComponent(href),
    );
    expect(addresses.some((address) => address.startsWith('mailto:'))).to.equal(true);
    expect(addresses.filter((address) => address.includes('No time'))).to.deep.equal([]);
    expect(words(scan)).not.to.include(fill(en.labelled, { label: 'Held back', value: WRITTEN }));
  });
});
