/** A rule for Oxlint: tests wait for what they want to see (`until`, an event), for a guessed time is too short at times. */
const GUESSED = 'Wait for the event or the state, with `until` in test/element/support: no time is right everywhere.';
const TIMERS = '/^(?:setTimeout|setInterval|requestAnimationFrame|requestIdleCallback)$/';
/** Puppeteer waits for a change in the document, and sees none in a shadow root. */
const UNSEEN = 'This may wait for ever. With { visible: true } it looks at each frame.';

const MESSAGES = {
  [`NewExpression[callee.name="Promise"] CallExpression[callee.name=${TIMERS}]`]: GUESSED,
  [`NewExpression[callee.name="Promise"] > Identifier.arguments[name=${TIMERS}]`]: GUESSED,
  'ImportSpecifier[imported.name=/^(?:aTimeout|nextFrame|waitUntil)$/]': GUESSED,
  'ImportDeclaration[source.value="node:timers/promises"] > ImportSpecifier[imported.name="setTimeout"]': GUESSED,
  "CallExpression[callee.property.name='waitForSelector'][arguments.length=1] > Literal[value=/>>>/]": UNSEEN,
};

export const noGuessedWait = {
  create: (context) =>
    Object.fromEntries(
      Object.entries(MESSAGES).map(([selector, message]) => [selector, (node) => context.report({ node, message })]),
    ),
};
