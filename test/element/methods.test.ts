import { expect } from '@open-wc/testing';
import '../../src/define.js';
import en from '../../src/i18n/en.js';
import { begin, START, tellsLast } from './support/coffee.js';
import { hear } from './support/events.js';
import { names } from './support/screen.js';
import { BEANS, HOW_OFTEN } from './support/small.js';

describe('methods', () => {
  it('start() goes to the first open question, as the visitor would', async () => {
    const { heard, scan } = await begin();
    scan.answers = { 'coffee.how-often': 'weekly' };
    await scan.updateComplete;
    scan.start();
    await scan.updateComplete;
    expect(names(scan, 'group')).to.deep.equal([BEANS]);
    tellsLast(heard, ['scan-start'], START);
  });

  it('start() right after the tag was made waits until there is a scan', async () => {
    const heard = hear();
    const scan = document.createElement('ai-maturity-scan');
    scan.start();
    document.body.append(scan);
    await scan.updateComplete;
    expect(scan.stage).to.equal('question');
    expect(scan.shadowRoot?.querySelector('fieldset')).not.to.equal(null);
    expect(heard.types()).to.deep.equal(['scan-start']);
    scan.remove();
  });

  for (const [page, hasBeenActive] of [
    ['takes the focus along', true],
    ['leaves the focus alone on a page that nobody has touched', false],
  ] as const) {
    it(`start() ${page}`, async () => {
      const { scan } = await begin();
      Object.defineProperty(navigator, 'userActivation', { configurable: true, value: { hasBeenActive } });
      scan.start();
      Reflect.deleteProperty(navigator, 'userActivation');
      await scan.updateComplete;
      expect(scan.shadowRoot?.activeElement?.localName).to.equal(hasBeenActive ? 'h2' : undefined);
    });
  }

  it('start() a second time changes nothing', async () => {
    const { heard, scan, visitor } = await begin();
    scan.start();
    await scan.updateComplete;
    await visitor.choose(HOW_OFTEN, 'Weekly');
    await visitor.press(en.continue);
    scan.start();
    await scan.updateComplete;
    expect(names(scan, 'group')).to.deep.equal([BEANS]);
    expect(heard.types().filter((type) => type === 'scan-start')).to.have.length(1);
  });

  it('reset() deletes everything', async () => {
    const { heard, scan, visitor } = await begin();
    await visitor.press(en.start);
    await visitor.choose(HOW_OFTEN, 'Never');
    scan.reset();
    await scan.updateComplete;
    expect([scan.stage, scan.result, scan.answers]).to.deep.equal(['intro', null, {}]);
    tellsLast(heard, ['scan-start', 'scan-answer', 'scan-reset'], {});
  });
});
