/**
 * A page on which several files of tests run, one after the other (`.scripts/browser-test-pages.mjs`). Each is a suite, and
 * finds the page as the first did: what a file leaves on it is put back, and what it put in the place of the browser's own
 * and forgot is an error.
 */
import { fixtureCleanup } from '@open-wc/testing';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import { putBuiltInsBack } from './built-ins.js';

/**
 * Runs a file. `name`: its path from the project; `load`: evaluates its module, which declares its tests; `isAlone`: the page
 * is its own, and goes with it.
 */
export function testFile(name: string, load: () => unknown, isAlone: boolean): void {
  const suite = describe(name, () => {
    // So that the runner can tell which file it was, if nothing more is heard.
    before(() => executeServerCommand('test-file', { name }));
    // Before the file's own: a tag may still keep something when it goes, and a file wants to clear that away.
    afterEach(fixtureCleanup);
    try {
      load();
      if (!isAlone) expectNothingReplaced(name);
    } catch (error) {
      it('can be loaded', () => {
        throw error;
      });
    }
    after(async () => {
      nameHooks(suite as unknown as Suite, name);
      if (isAlone) return;
      await putBack();
      expectNothingReplaced(name);
    });
  });
}

function expectNothingReplaced(name: string): void {
  const names = putBuiltInsBack();
  if (names.length > 0) throw new Error(`${name} leaves something else in the place of ${names.join(', ')}`);
}

const { body, documentElement, head, title } = document;
const { href } = location;
const size = { width: innerWidth, height: innerHeight };
const nodes = new Set([...head.childNodes, ...body.childNodes]);
const elements = [documentElement, body].map((element) => [element, element.cloneNode() as HTMLElement] as const);

async function putBack(): Promise<void> {
  for (const node of [...head.childNodes, ...body.childNodes]) if (!nodes.has(node)) node.remove();
  for (const [element, before] of elements) {
    for (const name of new Set([...element.getAttributeNames(), ...before.getAttributeNames()])) {
      const value = before.getAttribute(name);
      if (value === null) element.removeAttribute(name);
      else element.setAttribute(name, value);
    }
  }
  document.adoptedStyleSheets = [];
  if (document.title !== title) document.title = title;
  if (location.href !== href) history.replaceState(null, '', href);
  if (innerWidth !== size.width || innerHeight !== size.height) await setViewport(size);
  scrollTo(0, 0);
  // Last: what was removed may have kept something when it went.
  localStorage.clear();
  sessionStorage.clear();
}

/** What the types of mocha leave out. */
interface Suite {
  readonly suites: readonly Suite[];
  getHooks(kind: string): readonly { readonly title: string; readonly err?: Error }[];
}

/** The runner tells of hooks that failed without saying whose they are. */
function nameHooks(suite: Suite, name: string): void {
  for (const kind of ['beforeAll', 'beforeEach', 'afterEach', 'afterAll']) {
    for (const { err, title } of suite.getHooks(kind)) if (err) err.message = `${name}: ${title}: ${err.message}`;
  }
  for (const inner of suite.suites) nameHooks(inner, name);
}
