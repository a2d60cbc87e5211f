/**
 * Put into each page before its own scripts. Notes when the first question is on screen (`bench.visible`), clicks through
 * all of them (`bench.walk`), and asks for the result (`bench.finish`). Stands on its own: it is sent to the browser as
 * text.
 */
export function driver(kind, count, firstQuestion) {
  const [places, question, next, done] = {
    floor: ['.survey', 'legend', '.primary', '.review'],
    lit: ['bare-survey', 'legend', '.primary', '.review'],
    ours: ['ai-maturity-scan', '[data-focus=heading]:not([role])', '[part~=page] .primary', '[part=review]'],
    surveyjs: [
      '.survey',
      '.sd-question__title',
      '.sd-navigation__next-btn, .sd-navigation__preview-btn',
      '.sd-navigation__complete-btn',
    ],
    formbricks: ['.survey', 'label[for]', 'button[type=submit]', 'label[for=thankYouCard]'],
  }[kind];
  const isVisible = (element) => element.getClientRects().length > 0;
  const find = (root, selector) => [...root.querySelectorAll(selector)].filter(isVisible);
  const inputs = (root) => find(root, 'input[type=radio], input[type=checkbox]');
  const roots = () => [...document.querySelectorAll(places)].map((place) => place.shadowRoot ?? place);
  const asks = (root) => find(root, question)[0]?.textContent ?? '';
  const frame = () => new Promise(requestAnimationFrame);
  const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

  /** The frame that is being made has been painted. */
  function painted() {
    return new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(null);
    });
  }

  async function becomesVisible() {
    const isReady = (root) => asks(root).includes(firstQuestion) && inputs(root).length > 2;
    do await frame();
    while (roots().length < count || !roots().every(isReady));
    return painted();
  }

  /** From a click until what `isThere` looks for is painted. */
  async function click(element, isThere) {
    const begin = performance.now();
    element.click();
    do await frame();
    while (!isThere());
    return (await painted()) - begin;
  }

  async function walk() {
    const [root] = roots();
    const options = [];
    const pages = [];
    const isDone = () => find(root, done).length > 0;
    while (!isDone()) {
      const before = asks(root);
      // The third of radio buttons, so that every question is asked; the first two of checkboxes.
      for (const at of inputs(root)[0].type === 'radio' ? [2] : [0, 1]) {
        // Not in step with the frames: a visitor is not either.
        await wait((options.length * 7) % 17);
        options.push(await click(inputs(root)[at], () => inputs(root)[at].checked));
      }
      await wait((pages.length * 5) % 17);
      pages.push(await click(find(root, next)[0], () => isDone() || (asks(root) !== '' && asks(root) !== before)));
      if (pages.length > 40) throw new Error(`Does not get on from "${before}".`);
    }
    return { options, pages };
  }

  /** Only of ours: from "Show my result" until where the firm stands and what to do about it is painted. */
  async function finish() {
    const [root] = roots();
    await quiet();
    const wanted = ['first-action', 'undecided', 'raise'].map((part) => `[part=result] [part~=${part}]`).join();
    return click(root.querySelector('[part=review] .primary'), () => find(root, wanted).length > 0);
  }

  /** Whoever reads the answers has given all that loads ahead the time to arrive. */
  async function quiet() {
    const count = () => performance.getEntriesByType('resource').length;
    for (let before = -1; before !== count();) {
      before = count();
      await wait(1000);
    }
  }

  globalThis.bench = { visible: becomesVisible(), walk, finish };
}
