import { expect } from '@open-wc/testing';
import '../../src/define.js';
import en from '../../src/i18n/en.js';
import { mount } from './support/mount.js';
import { begin, press, resultOf } from './support/result.js';
import { parts } from './support/screen.js';
import { until } from './support/until.js';
import { asking, HIGH, LEAD, LOW, takeIn, voiceCode } from './support/voices.js';

const KEY = 'ai-maturity-scan:ai-maturity';
interface Record {
  readonly voices?: unknown;
}
const kept = () => (JSON.parse(localStorage.getItem(KEY) ?? 'null') as Record | null)?.voices;

beforeEach(() => localStorage.clear());
afterEach(() => localStorage.clear());

describe('codes of colleagues where answers are kept', () => {
  it('are there on the next visit, and in its result', async () => {
    const scan = await asking({ persist: 'local' });
    await takeIn(scan, [voiceCode(LOW), voiceCode(HIGH)].join('\n'));
    expect(kept()).to.deep.equal([voiceCode(LOW), voiceCode(HIGH)]);
    scan.remove();

    const again = await mount({ lang: 'en', persist: 'local' });
    await begin(again);
    await press(again, en.showResult);
    await until(() => again.stage === 'result', 'the result');
    expect(resultOf(again).voices?.count).to.equal(2);
    await until(() => parts(again, 'voices').length === 1, 'what all see');
  });

  it('are deleted with the answers', async () => {
    const scan = await asking({ persist: 'local' });
    await takeIn(scan, voiceCode(LOW));
    await press(scan, en.draftDelete);
    await press(scan, en.startAgainYes);
    expect(localStorage.length).to.equal(0);
  });

  it('are not kept elsewhere', async () => {
    const scan = await asking({ answers: { ...LEAD } });
    await takeIn(scan, voiceCode(LOW));
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0]);
  });
});
