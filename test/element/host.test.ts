import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { DONT_KNOW } from '../../src/engine/index.js';
import en from '../../src/i18n/en.js';
import type { AiMaturityScan, Answers } from '../../src/index.js';
import profile from '../content/instruments/profile.json' with { type: 'json' };
import manifest from '../../custom-elements.json' with { type: 'json' };
import { middling } from './support/built-in.js';
import { lookingBack } from './support/coming-back.js';
import { consoleDuring } from './support/console.js';
import { matrixDefinition } from './support/matrix.js';
import { anything, firstUpdate, mount, mountHtml } from './support/mount.js';
import { REPORTS } from './support/reports.js';
import { begin, shownResult } from './support/result.js';
import { all, parts, words } from './support/screen.js';
import { complete, small } from './support/small.js';
import type { LooseDefinition } from './support/small.js';
import { json, serve } from './support/sources.js';
import { until } from './support/until.js';
import { Visitor } from './support/visitor.js';
import { arriving, asking, invitationCode, LOW, takeIn, voiceCode } from './support/voices.js';

interface Declaration {
  readonly name: string;
  readonly cssParts: readonly { readonly name: string }[];
  readonly cssStates?: readonly { readonly name: string }[];
}

const modules: readonly { readonly declarations: readonly Declaration[] }[] = manifest.modules;
const declarations = modules.flatMap((one) => one.declarations);
const element = declarations.find(({ name }) => name === 'AiMaturityScan');

/** Calls `look` on the first screen, a page of questions with and without a problem, the answers, the result, an error. */
async function onEveryPage(
  scan: AiMaturityScan,
  look: (stage: string) => void,
  answers: Answers = complete,
): Promise<void> {
  const visitor = new Visitor(scan);
  look('intro');
  await visitor.press(en.start);
  look('question');
  await visitor.press(en.continue);
  look('question');
  scan.answers = answers;
  await scan.updateComplete;
  while (scan.stage === 'question') await visitor.press(en.continue);
  look('review');
  await visitor.press(en.showResult);
  look('result');
  await consoleDuring(async () => {
    scan.assessment = anything({});
    await scan.updateComplete;
  });
  look('error');
}

/** How often, as a number. */
function askNumber(definition: LooseDefinition): void {
  const options = ['never', 'weekly', 'daily'].map((id, at) => ({ id, from: at, value: at }));
  Object.assign(definition, { schemaVersion: 2 });
  Object.assign(definition.items[0] ?? {}, { type: 'number', min: 0, max: 9, options });
}

describe('what the host can style', () => {
  it('every part that is on screen is documented, and every documented one is on screen', async () => {
    const seen = new Set<string>();
    const look = (scan: AiMaturityScan) => {
      for (const { part } of scan.shadowRoot?.querySelectorAll('[part]') ?? []) part.forEach((name) => seen.add(name));
    };
    const scan = await mount({ lang: 'en' });
    await onEveryPage(scan, () => look(scan), middling);
    for (const [, show] of REPORTS) look(await show('en'));
    look(await shownResult({ answers: { ...middling, 'use.frequency': DONT_KNOW } }));
    look(await lookingBack('en'));
    look(await arriving(invitationCode()));
    const together = await asking();
    await takeIn(together, voiceCode(LOW));
    look(together);
    const asked = await mount({ lang: 'en', answers: middling, country: 'ask' });
    await begin(asked);
    await until(() => parts(asked, 'country').length > 0, 'the country');
    look(asked);
    const typed = await mount({ lang: 'en', assessment: small(askNumber) });
    await new Visitor(typed).press(en.start);
    look(typed);
    const rows = await mount({ lang: 'en', assessment: anything(matrixDefinition()), answers: { size: 'more' } });
    await new Visitor(rows).press(en.resume);
    await until(() => parts(rows, 'matrix').length > 0, 'the table');
    look(rows);
    const first = Object.fromEntries(profile.items.map(({ id, options }) => [id, options[0]?.id ?? DONT_KNOW]));
    look(await shownResult({ assessment: anything(profile), answers: first }));
    const documented = element?.cssParts.map(({ name }) => name);
    expect([...seen].sort()).to.deep.equal(documented?.sort());
  });

  it('the state tells which page is shown, and no other', async () => {
    const states = element?.cssStates?.map(({ name }) => name) ?? [];
    const scan = document.createElement('ai-maturity-scan');
    const shown = () => states.filter((state) => scan.matches(`:state(${state})`));
    const served = serve({ '/slow.json': json(small()) });
    Object.assign(scan, { src: '/slow.json', lang: 'en' });
    document.body.append(scan);
    await firstUpdate(scan);
    expect([shown(), scan.stage]).to.deep.equal([['loading'], 'loading']);
    served.release();
    await scan.updateComplete;
    served.restore();
    await onEveryPage(scan, (stage) => void expect([shown(), scan.stage]).to.deep.equal([[stage], stage]));
    scan.remove();
    expect(states.sort()).to.deep.equal(['error', 'intro', 'loading', 'question', 'result', 'review']);
  });

  it('a rule for a part reaches it', async () => {
    const style = document.createElement('style');
    style.textContent = 'ai-maturity-scan::part(button-primary) { outline-offset: 7px; }';
    document.head.append(style);
    const scan = await mount({ lang: 'en', assessment: small() });
    const offsets = all(scan, 'button').map((button) => getComputedStyle(button).outlineOffset);
    expect(offsets).to.deep.equal(['7px', '0px']);
    style.remove();
  });

  it('font and colour follow the page', async () => {
    const markup = `<div style="font-family: 'Courier New'; color: rgb(1, 2, 3)"><ai-maturity-scan lang="en"></ai-maturity-scan></div>`;
    const [button, heading] = ['button', 'heading'] as const;
    const scan = await mountHtml(markup);
    const style = getComputedStyle(all(scan, heading)[0] ?? scan);
    expect([style.fontFamily, style.color]).to.deep.equal(['"Courier New"', 'rgb(1, 2, 3)']);
    expect(getComputedStyle(all(scan, button)[0] ?? scan).fontFamily).to.equal('"Courier New"');
  });
});

describe('what the host can put in', () => {
  it('before the scan is ready: what is inside; then no longer', async () => {
    const served = serve({ '/slow.json': json(small()) });
    const scan = document.createElement('ai-maturity-scan');
    scan.src = '/slow.json';
    scan.innerHTML = '<p>Please wait.</p>';
    document.body.append(scan);
    await firstUpdate(scan);
    expect(scan.querySelector('p')?.checkVisibility()).to.equal(true);
    served.release();
    await scan.updateComplete;
    served.restore();
    expect(scan.querySelector('p')?.checkVisibility()).to.equal(false);
    scan.remove();
  });

  const slots: [string, string, string][] = [
    ['intro', 'intro', 'How do you take your coffee?'],
    ['privacy', 'intro', en.introPrivacy],
    ['result', 'result', ''],
  ];
  for (const [slot, stage, own] of slots) {
    it(`slot "${slot}": on the ${stage} page, in place of the widget's own words`, async () => {
      const scan = await mountHtml(
        `<ai-maturity-scan lang="en"><p slot="${slot}">Words of the host</p></ai-maturity-scan>`,
      );
      scan.assessment = small();
      await scan.updateComplete;
      const shown: string[] = [];
      await onEveryPage(scan, (page) => {
        if (!scan.querySelector('p')?.checkVisibility()) return;
        shown.push(page);
        expect(words(scan)).to.include('Words of the host');
        if (own) expect(words(scan)).not.to.include(own);
      });
      expect(shown).to.deep.equal([stage]);
    });
  }
});
