import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { html, nothing, svg } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { toHtml } from '../../src/prerender/to-html.js';

const name = '<b>"Ours" & yours</b>';
const items = [1, 2].map((one) => html`<i>${one}</i>`);

describe('a template as HTML', () => {
  for (const [title, value, expected] of [
    ['nothing', [nothing, null, undefined, ''], ''],
    ['a text', name, '&lt;b&gt;&quot;Ours&quot; &amp; yours&lt;/b&gt;'],
    ['a number', html`<p>${0} of ${7}</p>`, '<p>0 of 7</p>'],
    ['a list', ['a', html`<i>${'b'}</i>`], 'a<i>b</i>'],
    ['templates in templates', html`<p>${items}</p>`, '<p><i>1</i><i>2</i></p>'],
    ['an attribute', html`<p lang=${'nl'} data-at=${3}>a</p>`, '<p lang="nl" data-at="3">a</p>'],
    [
      'a text in an attribute',
      html`<p title=${name}>a</p>`,
      '<p title="&lt;b&gt;&quot;Ours&quot; &amp; yours&lt;/b&gt;">a</p>',
    ],
    ['an attribute that is not there', html`<p id=${nothing} lang=${'nl'}>a</p>`, '<p lang="nl">a</p>'],
    ['attributes without a value', html`<p ?hidden=${true} ?inert=${false}>a</p>`, '<p hidden>a</p>'],
    ['listeners and properties', html`<button @click=${() => 1} .title=${'b'}>a</button>`, '<button>a</button>'],
    ['a sign of equality in a text', html`<p>a =${'b'}</p>`, '<p>a =b</p>'],
    ['what looks like a tag in a text', html`<p>${'<p lang='}${'b'}</p>`, '<p>&lt;p lang=b</p>'],
  ] as const) {
    test(title, () => assert.equal(toHtml(value), expected));
  }

  for (const [title, value] of [
    ['a directive', html`<p class=${classMap({ a: true })}>a</p>`],
    ['a value in quotation marks', html`<p class="a ${'b'}">c</p>`],
    ['a list in an attribute', html`<p class=${['a']}>c</p>`],
    ['a drawing', svg`<path />`],
    ['true', html`<p>${true}</p>`],
    ['an object', html`<p>${{ a: 1 }}</p>`],
  ] as const) {
    test(`${title} is refused`, () => assert.throws(() => toHtml(value), TypeError));
  }
});
