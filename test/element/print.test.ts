// Runs in every engine: print.
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { DONT_KNOW } from '../../src/engine/index.js';
import { fill } from '../../src/i18n/index.js';
import { pageAddress } from '../../src/element/result/paper/page-address.js';
import en from '../../src/i18n/en.js';
import { violationsIn } from './support/axe.js';
import { LANGUAGES, middling } from './support/built-in.js';
import { consoleDuring } from './support/console.js';
import { alike, isBrief } from './support/engine.js';
import { next } from './support/events.js';
import { EVERY_LANGUAGE_HERE } from './support/every-page.js';
import { mountHtml } from './support/mount.js';
import { printed } from './support/printer.js';
import { all, announced, focused, names, one, text, words } from './support/screen.js';
import { begin, press, resultOf, shownResult } from './support/result.js';
import { embedding, tried } from './support/trial.js';

const CONTROLS = 'button, select, input, textarea, [role=status], [role=group]';

describe('print', () => {
  for (const language of isBrief ? (['en'] as const) : (['en', 'nl'] as const)) {
    it(`${language}: the sheet and the appendix, with nothing folded and nothing to operate`, async () => {
      const scan = await shownResult({ lang: language });
      const { text: content, words: ui } = LANGUAGES[language];
      const { document } = await printed(() => one(scan, 'button', ui.takePrint).click());
      expect([...document.querySelectorAll(`details, slot, ${CONTROLS}`)]).to.deep.equal([]);
      const title = fill(ui.resultStep, { step: 3, steps: 5, name: content.steps.occasional.title });
      const shown = text(document.body);
      for (const part of [
        ...[title, ui.sheetFirm, ui.sheetWho, ui.sheetWhen, ui.appendixTitle, ui.whyTitle, ui.cellsTitle],
        ...[ui.supportFitTitle, ui.compareTitle, ui.answersTitle, content.caveat],
      ]) {
        expect(shown).to.include(part);
      }
      for (const part of [ui.tryTitle, ui.takeTitle, ui.startAgain]) expect(shown).not.to.include(part);
    });

    it(`${language}: a document with a language, a direction and a title, which names the day`, async () => {
      const scan = await shownResult({ lang: language });
      const before = document.title;
      const paper = await printed(() => scan.print());
      const { dir, lang } = paper.document.documentElement;
      const day = new Intl.DateTimeFormat(language, { dateStyle: 'long' });
      const title = `${LANGUAGES[language].text.title}, ${day.format(new Date(resultOf(scan).completedAt))}`;
      expect([lang, dir, paper.document.title]).to.deep.equal([language, 'ltr', title]);
      expect(document.title).to.equal(before);
    });
  }

  alike('says where the scan is, without query and fragment', async () => {
    const scan = await shownResult();
    const paper = await printed(() => scan.print());
    const shown = text(paper.document.body);
    const { hash, search } = window.location;
    expect(shown).to.include(pageAddress() ?? 'no address');
    expect(search.length + hash.length).to.be.above(0);
    for (const part of [search, hash].filter(Boolean)) expect(shown).not.to.include(part);
  });

  it('the picture has the steps up to the own one filled, and no others', async () => {
    for (const wish of ['exploring', 'strategic']) {
      const scan = await shownResult({ answers: { ...middling, 'profile.ambition': wish } });
      const { document } = await printed(() => scan.print());
      const faces = [...document.querySelectorAll('.sheet .tread-face')];
      const filled = faces.map((face) => document.defaultView?.getComputedStyle(face).fill !== 'none');
      expect(filled, wish).to.deep.equal([true, true, true, false, false]);
    }
  });

  it('has the colours of the brand', async () => {
    const scan = await shownResult();
    scan.style.setProperty('--ams-accent', 'rgb(1, 2, 3)');
    const { document } = await printed(() => scan.print());
    const face = document.querySelector('.reached .tread-face');
    expect(face && document.defaultView?.getComputedStyle(face).fill).to.equal('rgb(1, 2, 3)');
  });

  for (const lang of EVERY_LANGUAGE_HERE) {
    alike(`${lang}: axe finds nothing in the document`, async () => {
      const scan = await shownResult({ lang });
      const { document } = await printed(() => scan.print());
      expect(await violationsIn(document)).to.deep.equal([]);
    });
  }

  it('has the style of the tag, and none in its markup', async () => {
    const scan = await shownResult();
    const { document } = await printed(() => scan.print());
    expect(document.adoptedStyleSheets.length).to.be.above(1);
    expect([...document.querySelectorAll('style, link, [style]')]).to.deep.equal([]);
    const first = document.querySelector('.sheet');
    expect(first && document.defaultView?.getComputedStyle(first).display).to.equal('flex');
  });

  it("what the host put in stands where it stands; the host's own page gets nothing", async () => {
    const scan = await mountHtml(`<ai-maturity-scan lang="en"><p slot="result">Call <b>us</b></p></ai-maturity-scan>`);
    scan.answers = middling;
    await scan.updateComplete;
    await begin(scan);
    await press(scan, en.showResult);
    const [light, body] = [scan.innerHTML, document.body.children.length];
    const paper = await printed(() => scan.print());
    expect(text(paper.document.body)).to.include('Call us');
    expect(paper.document.querySelectorAll('slot')).to.have.length(0);
    expect([scan.innerHTML, document.body.children.length]).to.deep.equal([light, body]);
  });

  alike('a range: what is not known, without the way to answer it', async () => {
    const scan = await shownResult({ answers: { ...middling, 'use.reach': DONT_KNOW } });
    const paper = await printed(() => scan.print());
    expect(text(paper.document.body)).to.include(en.resultRangeWhy).and.not.to.include(en.answerNow);
  });

  alike('while the visitor is asked whether to start again: without that question', async () => {
    const scan = await shownResult();
    await press(scan, en.startAgain);
    const paper = await printed(() => scan.print());
    expect(text(paper.document.body)).not.to.include(en.startAgainQuestion);
  });

  alike('during a trial: the own result; the trial goes on', async () => {
    const { scan } = await tried();
    const tryingOut = names(scan, 'heading')[0];
    const paper = await printed(() => scan.print());
    const title = fill(en.resultStep, { step: 3, steps: 5, name: LANGUAGES.en.text.steps.occasional.title });
    expect(text(paper.document.querySelector('h2'))).to.equal(title);
    expect(text(paper.document.body)).not.to.include(fill(en.tryNote, { label: embedding.label, answer: '' }));
    expect(names(scan, 'heading')[0]).to.equal(tryingOut);
    expect(tryingOut).not.to.equal(title);
  });

  alike('of the quick scan: the step, and not the way on', async () => {
    const paper = await printed(async () => (await shownResult({ depth: 'quick' })).print());
    expect(text(paper.document.body)).to.include(en.aboutQuick).and.not.to.include(en.deepenTitle);
  });
});

describe('after printing', () => {
  it('the frame is gone, the screen as before, and the focus where it was', async () => {
    const scan = await shownResult();
    const [before, count] = [words(scan), scan.shadowRoot?.querySelectorAll('*').length];
    const button = one(scan, 'button', en.takePrint);
    button.focus();
    const paper = await printed(() => button.click());
    expect(scan.shadowRoot?.querySelectorAll('iframe')).to.have.length(1);
    paper.close();
    expect([words(scan), scan.shadowRoot?.querySelectorAll('*').length]).to.deep.equal([before, count]);
    expect(focused()).to.equal(button);
  });

  alike('a browser that never tells: one frame at most', async () => {
    const scan = await shownResult();
    for (const time of [1, 2, 3]) {
      await printed(() => scan.print());
      expect(scan.shadowRoot?.querySelectorAll('iframe'), String(time)).to.have.length(1);
    }
  });
});

describe('where a file cannot be saved', () => {
  const own = Object.getOwnPropertyDescriptor(URL, 'createObjectURL') ?? {};
  afterEach(() => Object.defineProperty(URL, 'createObjectURL', own));

  it('the visitor gets the result as text, and the host is told', async () => {
    URL.createObjectURL = () => {
      throw new DOMException('Not here', 'SecurityError');
    };
    const scan = await shownResult();
    const told = next('scan-error');
    await consoleDuring(async () => {
      one(scan, 'button', en.takeCsv).click();
      await told;
    });
    await scan.updateComplete;
    expect(announced(scan)).to.equal(`${en.takeFailed} ${en.takeInstead}`);
    expect((all(scan, 'field')[0] as HTMLTextAreaElement).value.startsWith(LANGUAGES.en.text.title)).to.equal(true);
  });
});

describe('where a page may not print', () => {
  const { prototype } = HTMLIFrameElement;
  const original = Object.getOwnPropertyDescriptor(prototype, 'contentWindow') ?? {};
  afterEach(() => Object.defineProperty(prototype, 'contentWindow', original));

  it('the visitor gets the result as text, the host is told, and no frame is left', async () => {
    // As of a page whose origin is its own alone.
    Object.defineProperty(prototype, 'contentWindow', {
      configurable: true,
      get: () => {
        throw new DOMException('Blocked a frame', 'SecurityError');
      },
    });
    const scan = await shownResult();
    const told = next('scan-error');
    const lines = await consoleDuring(async () => {
      one(scan, 'button', en.takePrint).click();
      await told;
    });
    await scan.updateComplete;
    expect([announced(scan), lines.length]).to.deep.equal([`${en.takeFailed} ${en.takeInstead}`, 1]);
    expect((all(scan, 'field')[0] as HTMLTextAreaElement).value.startsWith(LANGUAGES.en.text.title)).to.equal(true);
    expect(scan.shadowRoot?.querySelectorAll('iframe')).to.have.length(0);

    Object.defineProperty(prototype, 'contentWindow', original);
    await printed(() => scan.print());
    expect(announced(scan)).to.equal('');
  });
});
