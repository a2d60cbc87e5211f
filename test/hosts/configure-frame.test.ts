// Runs in every engine: frames.
/** The demo page that makes snippets: what a frame may do, who may show it, and whom it trusts. */
import { expect } from '@open-wc/testing';
import { Configurator } from './support/configurator.js';
import { closeAll } from './support/page.js';

describe('demo/configure.html, lines for a frame', () => {
  afterEach(closeAll);

  it('a frame may copy; it is put in a sandbox, and without credentials, only where that is asked for', async () => {
    const page = await Configurator.open();
    expect(page.snippet('Frame')).to.include(' allow="clipboard-write"').and.not.to.include('sandbox');
    page.choose({ sandbox: 'on' });
    const { body } = new DOMParser().parseFromString(page.snippet('Frame'), 'text/html');
    const frame = body.querySelector('iframe');
    expect([...(frame?.sandbox ?? [])].sort()).to.deep.equal([
      'allow-downloads',
      'allow-modals',
      'allow-popups',
      'allow-popups-to-escape-sandbox',
      'allow-same-origin',
      'allow-scripts',
    ]);
    expect([frame?.hasAttribute('credentialless'), page.lines.includes('require-corp')]).to.deep.equal([false, false]);
    page.choose({ sandbox: '', isolated: 'on' });
    expect(page.snippet('Frame')).to.include(' credentialless\n').and.not.to.include('sandbox');
    expect(page.lines).to.include('Cross-Origin-Embedder-Policy: require-corp');
  });

  it('a frame: who may show it, how its page stays where it is, and what a trap for the focus has to know', async () => {
    const page = await Configurator.open();
    page.choose({ host: 'https://www.partner.example/page' });
    expect(page.lines).to.include('Content-Security-Policy: frame-ancestors https://www.partner.example');
    expect(page.lines).to.include('no-scroll').and.to.include('tabindex="0"').and.to.include('getShadowRoot: true');
  });

  it('a frame: sites that its address names are to be listed, if they are others than that of the files', async () => {
    const page = await Configurator.open();
    page.choose({ script: 'https://files.example/scan/', host: 'https://www.partner.example/page' });
    page.choose({ endpoint: 'https://r.example:8443/in', 'support-src': 'https://files.example/offers.json' });
    const { body } = new DOMParser().parseFromString(`<body>${page.snippet('In embed.html')}`, 'text/html');
    const lists = [...body.querySelectorAll('meta')].map(({ name, content }) => [name, content]).sort();
    expect(lists).to.deep.equal([
      ['scan-hosts', 'https://www.partner.example'],
      ['scan-receivers', 'https://r.example:8443'],
    ]);
    const file = await (await fetch('/host-page/files/dist/cdn/embed.html')).text();
    for (const [name = ''] of lists) expect(file).to.include(`<meta name="${name}" content="" />`);
    page.choose({ host: 'https://files.example', endpoint: '' });
    expect(page.lines).not.to.include('<meta');
  });
});
