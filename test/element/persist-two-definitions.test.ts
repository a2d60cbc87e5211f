/** Two tabs that keep the same answers; one has the definition as it is since an update of the page. */
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { hashOf } from '../../src/contract/index.js';
import { encodeAnswers } from '../../src/engine/index.js';
import en from '../../src/i18n/en.js';
import type { AiMaturityScan, AssessmentDefinition } from '../../src/index.js';
import { hear } from './support/events.js';
import { mount } from './support/mount.js';
import { begin, choose, press, resultOf, toReview } from './support/result.js';
import { parts } from './support/screen.js';
import { BEANS, complete, HOW_OFTEN, small } from './support/small.js';
import { until } from './support/until.js';

const KEY = 'ai-maturity-scan:coffee';
const kept = () => JSON.parse(localStorage.getItem(KEY) ?? 'null') as Record<string, unknown> | null;
const tag = (assessment: AssessmentDefinition) => mount({ assessment, lang: 'en', persist: 'local' });

/** Beans come in pods now, and no longer whole. */
const changed = () =>
  small((it) => {
    Object.assign(it.items[1] ?? {}, {
      options: [
        { id: 'ground', value: 0 },
        { id: 'pods', value: 1 },
      ],
    });
    for (const { items } of Object.values(it.texts))
      Object.assign(items['coffee.beans'] ?? {}, { options: { ground: 'Ground', pods: 'Pods' } });
  });

/** Came back with a code of `assessment`; the tab is closed. */
async function cameBack(assessment: AssessmentDefinition): Promise<void> {
  const scan = await tag(assessment);
  scan.previous = encodeAnswers(assessment, complete, { hash: await hashOf(assessment), date: '2026-01-31' });
  await until(() => parts(scan, 'come-back').length > 0, 'the choice');
  await press(scan, en.backAgain);
  await until(() => kept()?.previous != null, 'what is kept');
  await choose(scan, HOW_OFTEN, 'Daily');
  await choose(scan, HOW_OFTEN, 'Weekly');
  await scan.updateComplete;
  scan.remove();
}

/** The visitor sees the result of a tab. */
async function finished(scan: AiMaturityScan) {
  await toReview(scan);
  await press(scan, en.showResult);
  const { answers, previous } = resultOf(scan);
  return { answers, then: previous?.answers, date: previous?.date, sameDefinition: previous?.sameDefinition };
}

const THEN = { then: complete, date: '2026-01-31' };

beforeEach(() => localStorage.clear());
afterEach(() => localStorage.clear());

describe('two tabs with one draft and two definitions, after a visitor came back', () => {
  it('hears of the visit once', async () => {
    const heard = hear();
    await cameBack(small());
    expect(heard.details('scan-resume')).to.have.length(1);
  });

  it('each compares by its own definition, whoever wrote last, and nothing that was answered is lost', async () => {
    await cameBack(small());
    const heard = hear();
    const [old, next] = [await tag(small()), await tag(changed())];
    for (const scan of [old, next]) await begin(scan);
    const resumed = () => heard.types().filter((type) => type === 'scan-resume').length;
    await until(() => resumed() === 2, 'the earlier visit in both');
    await press(next, en.back);
    await choose(next, HOW_OFTEN, 'Daily');
    old.shadowRoot?.querySelector<HTMLElement>('[part="review"] dd button')?.click();
    await old.updateComplete;
    await choose(old, HOW_OFTEN, 'Never');
    await choose(next, HOW_OFTEN, 'Daily');
    const daily = { ...complete, 'coffee.how-often': 'daily' };
    expect(kept()?.answers).to.deep.equal(daily);
    expect(await finished(old)).to.deep.equal({ answers: daily, ...THEN, sameDefinition: true });
    await press(next, en.continue);
    await choose(next, BEANS, 'Pods');
    const pods = { ...daily, 'coffee.beans': 'pods' };
    expect(await finished(next)).to.deep.equal({ answers: pods, ...THEN, sameDefinition: false });
    expect(resumed()).to.equal(2);
  });
});
