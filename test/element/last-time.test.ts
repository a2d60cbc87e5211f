import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { assessment } from '../../src/content/index.js';
import { assessmentHash as hash } from '../../src/content/hash.js';
import { encodeAnswers } from '../../src/engine/index.js';
import { fill } from '../../src/i18n/index.js';
import type { AiMaturityScan } from '../../src/index.js';
import { EVERY_LANGUAGE, labelsOf, LANGUAGES, middling } from './support/built-in.js';
import type { Language } from './support/built-in.js';
import { mount } from './support/mount.js';
import { begin, press, toReview } from './support/result.js';
import { all, descriptionOf, one, text } from './support/screen.js';
import { until } from './support/until.js';

const FIRST = assessment.items[0]?.id ?? '';
const code = encodeAnswers(assessment, middling, { hash, date: '2026-01-31' });

async function cameBack(lang: Language): Promise<AiMaturityScan> {
  const { words } = LANGUAGES[lang];
  const scan = await mount({ lang, previous: code });
  await until(() => scan.shadowRoot?.querySelector('[part="come-back"]') !== null, 'the choice');
  await press(scan, words.backAgain);
  return scan;
}

const saidAt = (scan: AiMaturityScan) => all(scan, 'group').flatMap(descriptionOf).join(' ');

function lastTime(lang: Language, id: string): string {
  return fill(LANGUAGES[lang].words.lastTime, { answer: labelsOf(lang, id, middling[id] ?? '').join(', ') });
}

describe('the answer of last time', () => {
  for (const lang of EVERY_LANGUAGE) {
    it(`describes the question, and stays when another answer is chosen (${lang})`, async () => {
      const scan = await cameBack(lang);
      expect(saidAt(scan)).to.contain(lastTime(lang, FIRST));
      scan.shadowRoot?.querySelector<HTMLInputElement>('input:not(:checked)')?.click();
      await scan.updateComplete;
      expect(saidAt(scan)).to.contain(lastTime(lang, FIRST));
    });
  }

  it('stands at each question of a section, beside its hint', async () => {
    const scan = await cameBack('en');
    scan.layout = 'section';
    await scan.updateComplete;
    const said = all(scan, 'group').map((group) => descriptionOf(group).join(' '));
    expect(said.length).to.be.greaterThan(2);
    for (const one of said) expect(one).to.contain('Last time: ');
  });

  it('stands on the page with all answers where today it is another one, and only there', async () => {
    const { answers, words } = { answers: { ...middling, 'use.frequency': 'tried' }, words: LANGUAGES.en.words };
    const scan = await cameBack('en');
    scan.answers = answers;
    await toReview(scan);
    one(scan, 'button', words.showResult);
    const shown = [...(scan.shadowRoot?.querySelectorAll('dd.last-time') ?? [])].map(text);
    expect(shown).to.deep.equal([lastTime('en', 'use.frequency')]);
  });

  it('is nowhere for somebody who did not come back', async () => {
    const scan = await mount({ lang: 'en', answers: middling });
    await begin(scan);
    expect(text(scan.shadowRoot)).not.to.contain('Last time');
  });
});
