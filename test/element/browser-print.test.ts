// Runs in every engine: print.
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import en from '../../src/i18n/en.js';
import { alike } from './support/engine.js';
import { press, shownResult } from './support/result.js';
import { tried } from './support/trial.js';

const paperOf = (scan: HTMLElement) => [...(scan.shadowRoot?.querySelectorAll<HTMLElement>('.paper') ?? [])];
const tell = (type: 'beforeprint' | 'afterprint') => dispatchEvent(new Event(type));

describe('a page that the browser prints', () => {
  it('has the sheet and the appendix while it is printed, unseen on screen, and is as before after', async () => {
    const scan = await shownResult();
    const before = scan.shadowRoot?.innerHTML;
    tell('beforeprint');
    tell('beforeprint');
    const [paper, ...others] = paperOf(scan);
    expect(others).to.deep.equal([]);
    expect(paper?.textContent).to.include(en.sheetFirm).and.to.include(en.answersTitle);
    expect(paper?.querySelectorAll('details, button, [tabindex]')).to.have.length(0);
    expect(paper?.offsetHeight).to.equal(0);
    tell('afterprint');
    expect(scan.shadowRoot?.innerHTML).to.equal(before);
  });

  it('stays usable while the dialog is open: what is rendered then is not lost', async () => {
    const scan = await shownResult();
    tell('beforeprint');
    scan.headingLevel = 3;
    await scan.updateComplete;
    expect(paperOf(scan)).to.have.length(1);
    tell('afterprint');
    await press(scan, en.changeAnswers);
    expect(scan.stage).to.equal('review');
  });

  alike('during a trial: the own result', async () => {
    const { scan } = await tried();
    const shown = scan.shadowRoot?.querySelector('h2')?.textContent;
    tell('beforeprint');
    expect(paperOf(scan)[0]?.querySelector('h2')?.textContent).to.be.a('string').and.not.to.equal(shown);
    tell('afterprint');
  });

  alike('on another page of the scan: no paper', async () => {
    const scan = await shownResult();
    await press(scan, en.changeAnswers);
    tell('beforeprint');
    expect(paperOf(scan)).to.deep.equal([]);
    tell('afterprint');
  });

  it('without the tag: nothing of it is touched', async () => {
    const scan = await shownResult();
    scan.remove();
    tell('beforeprint');
    expect(paperOf(scan)).to.deep.equal([]);
  });
});
