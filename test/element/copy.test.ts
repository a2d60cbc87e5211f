// Runs in every engine: clipboard.
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import library from '../../src/content/advice/actions/text/en/index.js';
import { fill } from '../../src/i18n/index.js';
import en from '../../src/i18n/en.js';
import type { AiMaturityScan } from '../../src/index.js';
import { pageAddress } from '../../src/element/result/paper/page-address.js';
import { assessment, LANGUAGES } from './support/built-in.js';
import { catalogue, words as offer } from './support/catalogue.js';
import { copied } from './support/clipboard.js';
import { all, announced } from './support/screen.js';
import { press, resultOf, shownResult } from './support/result.js';

const fields = (scan: AiMaturityScan) => all(scan, 'field') as HTMLTextAreaElement[];

describe('copy as text', () => {
  it('the clipboard has the result in words, and the visitor is told', async () => {
    const scan = await shownResult({ supportCatalogue: catalogue({ mode: 'instead' }) });
    const [text = ''] = await copied(scan, 'takes');
    const { steps, title } = LANGUAGES.en.text;
    const date = new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format(new Date(resultOf(scan).completedAt));
    const action = library.actions['fixed-day'];
    const { occasional } = steps;
    const position = fill(en.resultStep, { step: 3, steps: 5, name: occasional.title });
    for (const line of [
      `${title}, ${date}`,
      `${position}. ${occasional.description} ${library.situations.reached.title}.`,
      library.situations.reached.holds,
      en.holdNothing,
      library.situations.reached.more,
      `1. ${action.title} (4–12\u00A0hours, up to 500\u00A0euro, a few people)`,
      fill(en.labelled, { label: en.howDone, value: action.done }),
      en.barriersTitle,
      `- ${offer.title}: https://example.org/workshop?from=scan`,
      fill(en.sheetAddress, { address: pageAddress() ?? '' }),
      fill(en.aboutMethod, { title, version: assessment.version, date }),
      en.aboutNotValidated,
    ]) {
      expect(text.split('\n')).to.include(line);
    }
    // The first step names a task of the sector.
    expect(text).to.include(action.steps.slice(1).join(' '));
    expect(announced(scan)).to.equal(en.takeCopied);
    expect(fields(scan)).to.deep.equal([]);
  });

  for (const clipboard of ['refuses', 'absent'] as const) {
    it(`a clipboard that is ${clipboard === 'absent' ? 'not there' : 'refused'}: the text to copy by hand`, async () => {
      const scan = await shownResult();
      await copied(scan, clipboard);
      const [field] = fields(scan);
      expect(announced(scan)).to.equal(en.takeByHand);
      expect(field?.value.startsWith(LANGUAGES.en.text.title)).to.equal(true);
      expect([field?.readOnly, field?.ariaLabel]).to.deep.equal([true, en.takeText]);
    });
  }

  it('what was said of it is gone after leaving the page', async () => {
    const scan = await shownResult();
    await copied(scan, 'absent');
    await press(scan, en.changeAnswers);
    await press(scan, en.showResult);
    expect([announced(scan), fields(scan).length]).to.deep.equal(['', 0]);
  });
});
