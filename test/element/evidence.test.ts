import { expect } from '@open-wc/testing';
import '../../src/define.js';
import advice from '../../src/content/advice/text/en.js';
import library from '../../src/content/advice/actions/text/en/index.js';
import { CONSULTANTS, CUSTOMER_SUPPORT } from '../../src/content/advice/evidence.js';
import { fill } from '../../src/i18n/index.js';
import en from '../../src/i18n/en.js';
import type { Answers } from '../../src/index.js';
import { middling } from './support/built-in.js';
import { catalogue, entry, words as offer } from './support/catalogue.js';
import { nextFile } from './support/files.js';
import { printed } from './support/printer.js';
import { parts, text, textIn } from './support/screen.js';
import { shownResult } from './support/result.js';

/** Its plan agrees for which tasks AI is used. */
const choosing: Answers = {
  ...middling,
  'use.embedding': 'loose-tasks',
  'plans.applications': ['customer-questions', 'stock'],
};

const shared = fill(en.evidence, { evidence: en.evidenceExpert });
const rest = fill(en.evidenceElse, { evidence: en.evidenceExpert });
const trial = `${en.evidenceTrial} (${CONSULTANTS.source})`;
const observed = fill(en.evidence, { evidence: `${en.evidenceObservational} (${CUSTOMER_SUPPORT.source})` });
const count = (where: string, said: string) => where.split(said).length - 1;

describe('what advice is based on', () => {
  it('advice by experts: once for the plan, at none of its actions', async () => {
    const scan = await shownResult({ answers: { ...middling, 'profile.size': '1' } });
    expect(count(textIn(scan, 'plan'), shared)).to.equal(1);
    expect(count(parts(scan, 'how').map(text).join(), en.evidenceExpert)).to.equal(0);
  });

  it('the first action of a quick scan: once', async () => {
    const scan = await shownResult({ depth: 'quick' });
    expect(count(textIn(scan, 'first-action'), shared)).to.equal(1);
  });

  it('an action that a trial looked at names it; the plan says what the rest is based on', async () => {
    const scan = await shownResult({ answers: choosing });
    const how = parts(scan, 'raise').find((row) => text(row).includes(library.actions['agree-tasks'].title));
    expect(count(text(how ?? null), `${en.howEvidence} ${trial}`)).to.equal(1);
    expect([count(textIn(scan, 'plan'), rest), count(textIn(scan, 'plan'), shared)]).to.deep.equal([1, 0]);
  });

  it('the same of ideas: at the one that was observed, and once for the others', async () => {
    const scan = await shownResult({ answers: choosing });
    const cards = parts(scan, 'ideas').flatMap((list) => [...list.querySelectorAll('.card')].map(text));
    const { title } = advice.ideas['customer-answers'];
    expect(cards.filter((card) => card.includes(observed)).map((card) => card.startsWith(title))).to.deep.equal([true]);
    expect(count(textIn(scan, 'ideas'), en.evidenceExpert)).to.equal(1);
    expect(textIn(scan, 'ideas')).to.include(rest);
  });

  it('support: once for all built-in offers', async () => {
    const scan = await shownResult({ answers: choosing });
    expect(count(textIn(scan, 'support'), en.evidenceExpert)).to.equal(1);
    expect(textIn(scan, 'support')).to.include(shared);
  });

  for (const [title, evidence, said, once] of [
    ['its own source', { grade: 'trial', source: 'Jansen, Utrecht, 2025', asOf: '2026-11' }, 1, 0],
    ['experts with a source', { grade: 'expert', source: 'Jansen, 2025', asOf: '2026-11' }, 1, 0],
    ['experts', { grade: 'expert', asOf: '2026-11' }, 0, 1],
    ['nothing, which counts as experts', undefined, 0, 1],
  ] as const) {
    it(`an offer of a partner with ${title}`, async () => {
      const file = catalogue({ mode: 'instead', entries: [{ ...entry, evidence }] });
      const scan = await shownResult({ supportCatalogue: file });
      const card = parts(scan, 'support-entry').map(text).join();
      expect(count(card, evidence?.source ?? en.evidenceExpert)).to.equal(said);
      expect(count(textIn(scan, 'support'), shared)).to.equal(once);
      expect(card).to.include(offer.title);
    });
  }

  it('paper has the source with its action, and once what the others are based on', async () => {
    const scan = await shownResult({ answers: { ...choosing, 'profile.ambition': 'integrated' } });
    const { document } = await printed(() => scan.print());
    const [hows] = document.querySelectorAll('.hows');
    const where = text(hows?.closest('section') ?? null);
    expect([count(where, trial), count(where, rest), count(where, en.evidenceExpert)]).to.deep.equal([1, 1, 1]);
  });

  it('the table has a row for each that names a source, and says of the others what they are based on', async () => {
    const scan = await shownResult({ answers: choosing });
    const { text: csv } = await nextFile(() => scan.download('csv'));
    expect(count(csv, `"evidence","agree-tasks"`)).to.equal(1);
    expect(count(csv, `"method","evidence",`)).to.equal(1);
  });
});
