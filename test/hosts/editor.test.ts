// Runs in every engine: files, keyboard, policy, storage.
import { expect } from '@open-wc/testing';
import { EditorFrame } from './support/editor-frame.js';
import { closeAll } from './support/page.js';

const TEMPLATE = 'A ladder: each step asks for facts';

describe('the editor', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => {
    closeAll();
    localStorage.clear();
  });

  it('by keys, a scan is made, undone and done again, saved, kept, and opened from its file', async () => {
    const editor = await EditorFrame.open();
    await editor.press(TEMPLATE);
    await editor.titled('My scan');
    await editor.write('f:texts/en/title', 'Backup check');
    await editor.titled('Backup check');
    await editor.press('Undo');
    await editor.titled('My scan');
    await editor.press('Redo');
    await editor.goTo('question');
    await editor.press('Add an answer');
    await editor.write('f:texts/en/items/q1/options/a4', 'Always');
    const { name, text } = await editor.saved();
    expect(name).to.equal('my-scan.json');
    expect(text).to.include('"title": "Backup check"').and.to.include('"a4": "Always"');

    const again = await EditorFrame.open();
    expect(again.buttons('main')).to.include('Go on with my-scan.json');
    await again.choose('file', new File([text], 'opened.json', { type: 'application/json' }));
    await again.titled('Backup check');
    await again.goTo('question');
    expect(again.field('f:texts/en/items/q1/options/a4').value).to.equal('Always');
    expect([editor.problems, again.problems]).to.deep.equal([[], []]);
  });
});
