// Runs in every engine: files, keyboard, policy, storage.
import { expect } from '@open-wc/testing';
import { until } from '../element/support/until.js';
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

  it('texts go to a translator and come back; a file that was cut off is refused with the line, and the texts stay', async () => {
    const editor = await EditorFrame.open();
    const { document } = editor.realm;
    const take = (text: string) => editor.choose('take-in', new File([text], 'nl.xlf'));
    await editor.press(TEMPLATE);
    await editor.titled('My scan');
    await editor.write('new-language', 'nl');
    await editor.press('Add this language');
    editor.choice('text-language', 'nl');
    await editor.goTo('texts');
    const { name, text } = await editor.saved('Save for a translator, from en into nl (XLIFF 2)');
    expect(name).to.equal('my-scan.en.nl.xlf');
    const translated = text.replace('</source>', '</source><target>Mijn scan</target>');
    await take(translated);
    await until(() => editor.field('f:texts/nl/title').value === 'Mijn scan', 'the text is not taken in');
    await take(translated.replace('Mijn', 'Een').slice(0, -30));
    await until(() => document.activeElement?.id === 'problems', 'the file is not refused');
    expect(document.activeElement?.textContent).to.match(/“nl\.xlf” was not taken in.*Line \d+.*ends too early/s);
    expect(editor.field('f:texts/nl/title').value).to.equal('Mijn scan');
    await editor.press('Undo');
    expect(editor.field('f:texts/nl/title').value).to.equal('');
    expect(editor.problems).to.deep.equal([]);
  });
});
