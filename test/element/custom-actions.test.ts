import { expect } from '@open-wc/testing';
import '../../src/define.js';
import demo from '../../demo/own-definition.json' with { type: 'json' };
import { fill } from '../../src/i18n/index.js';
import en from '../../src/i18n/en.js';
import nl from '../../src/i18n/nl.js';
import type { AiMaturityScan } from '../../src/index.js';
import { nextFile } from './support/files.js';
import { anything, mount } from './support/mount.js';
import { parts, text, textIn } from './support/screen.js';
import { begin, press, resultOf } from './support/result.js';

const source = 'Jansen, Utrecht University, 2025';
const actions = [
  {
    ...{ id: 'daily-by-itself', item: 'backup.frequency', to: 'daily', kind: 'build', who: 'you', hours: [1, 2] },
    ...{ money: 'none', evidence: { grade: 'trial', source, asOf: '2026-11' } },
  },
  {
    ...{ id: 'put-one-back', item: 'backup.tested', to: 'yes', kind: 'try', who: 'one', hours: [2, 6] },
    ...{ money: 'under-500', evidence: { grade: 'expert', asOf: '2026-11' } },
  },
];
const words = {
  'daily-by-itself': {
    title: 'Let a program make it',
    why: 'W.',
    steps: ['Choose one.', 'Look.'],
    done: 'It is there.',
  },
  'put-one-back': { title: 'Put one file back', why: 'W.', steps: ['Choose it.', 'Open it.'], done: 'It opens.' },
};

/** The definition of the demo, with actions of its own, in English or as if it were Dutch. */
async function shown(language: 'en' | 'nl'): Promise<AiMaturityScan> {
  const texts = { [language]: { ...demo.texts.en, actions: words } };
  const assessment = anything({ ...structuredClone(demo), actions, languages: [language], texts });
  const answers = { 'backup.frequency': 'sometimes', 'backup.tested': 'no' };
  const scan = await mount({ lang: language, assessment, answers });
  await begin(scan);
  await press(scan, { en, nl }[language].showResult);
  return scan;
}

const effort = (scan: AiMaturityScan) => [...(scan.shadowRoot?.querySelectorAll('.effort li') ?? [])].map(text);

describe('actions of a custom definition', () => {
  it('the first one says time, money and who, as the built-in ones do', async () => {
    const scan = await shown('en');
    expect(resultOf(scan).plan?.stages.map(({ action }) => action)).to.deep.equal(['daily-by-itself', 'put-one-back']);
    expect(effort(scan)).to.deep.equal(['1–\u20602\u00A0hours', en.moneyNone, en.whoYou]);
    expect(text(parts(scan, 'first-action')[0] ?? null)).to.include(
      `${en.howEvidence} ${en.evidenceTrial} (${source})`,
    );
  });

  it('so does the how of the others, and the plan says what they are based on', async () => {
    const scan = await shown('en');
    const [row] = parts(scan, 'raise').filter((one) => one.closest('[part=plan]'));
    expect(text(row ?? null)).to.include(`${en.howCost} 2–\u20606\u00A0hours · ${en.moneyUnder500} · ${en.whoOne}`);
    expect(textIn(scan, 'plan')).to.include(fill(en.evidenceElse, { evidence: en.evidenceExpert }));
  });

  it('in the words of the visitor', async () => {
    expect(effort(await shown('nl'))).to.deep.equal(['1–\u20602\u00A0uur', nl.moneyNone, nl.whoYou]);
  });

  it('and in the words of the page', async () => {
    const scan = await shown('en');
    scan.messages = { moneyNone: 'costs nothing' };
    await scan.updateComplete;
    expect(effort(scan)[1]).to.equal('costs nothing');
  });

  it('the table has the source, and what is based on experts', async () => {
    const scan = await shown('en');
    const { text: csv } = await nextFile(() => scan.download('csv'));
    expect(csv).to.include(`"evidence","daily-by-itself"`).and.to.include(`"method","evidence"`);
  });
});
