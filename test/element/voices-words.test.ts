import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { fill } from '../../src/i18n/index.js';
import en from '../../src/i18n/en.js';
import fr from '../../src/i18n/fr.js';
import nl from '../../src/i18n/nl.js';
import { hear } from './support/events.js';
import { anything } from './support/mount.js';
import { resultOf } from './support/result.js';
import { has, names, one, textIn } from './support/screen.js';
import { until } from './support/until.js';
import { arriving, asking, HIGH, invitationCode, LOW, takeIn, voiceCode } from './support/voices.js';

describe('words of the screens for several voices', () => {
  it('follow the language of the page, and the codes of colleagues stay', async () => {
    const scan = await asking();
    await takeIn(scan, [LOW, HIGH].map((answers) => voiceCode(answers)).join(' '));
    scan.lang = 'nl';
    const two = fill(nl.voicesMany, { count: 2 });
    const step = fill(nl.seenBetween, { colleagues: two, low: 2, high: 4 });
    await until(() => textIn(scan, 'voices').includes(step), 'the words in Dutch');
    expect(names(scan, 'button')).to.contain(nl.voicesTake);
    expect(textIn(scan, 'voices')).not.to.contain(en.seenYours);
    expect(resultOf(scan).voices?.count).to.equal(2);
  });

  it('follow it while a colleague answers, and what was answered stays', async () => {
    const scan = await arriving(invitationCode());
    one(scan, 'button', en.guestStart).click();
    await scan.updateComplete;
    scan.shadowRoot?.querySelector<HTMLInputElement>('input')?.click();
    scan.lang = 'nl';
    await until(() => has(scan, 'button', nl.continue), 'the words in Dutch');
    expect(scan.shadowRoot?.querySelector('input')?.checked).to.equal(true);
  });

  it('may be the page’s own', async () => {
    const heard = hear();
    const messages = { voicesTake: 'Count them in', guestHere: 'Invited?' };
    const scan = await asking({ messages });
    expect(names(scan, 'button')).to.contain('Count them in').and.not.to.contain(en.voicesTake);
    expect(heard.types()).not.to.contain('scan-error');
  });

  it('have the space of French before a colon', async () => {
    const scan = await asking({}, 'fr');
    const before = (label: string) => fill(fr.labelled, { label, value: '' }).trim();
    expect(textIn(scan, 'ask-colleagues')).to.contain(before(fr.voicesInvitation)).and.not.to.contain(' :');
  });

  it('that do not exist are told to the page', async () => {
    const heard = hear();
    await asking({ messages: anything({ voicesTaken: 'In: {colleagues}', voicesTakes: 'In' }) });
    await until(() => heard.types().includes('scan-error'), 'what the page is told');
    expect(heard.errors().map(({ path }) => path)).to.deep.equal(['$.voicesTakes']);
  });
});
