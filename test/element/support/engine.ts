/** What not every engine lets a test do. */
import { setViewport } from '@web/test-runner-commands';

const { userAgent } = navigator;
export const engine = userAgent.includes('Firefox') ? 'firefox' : userAgent.includes('Chrome') ? 'chromium' : 'webkit';

/** Whether this run is to try what takes long on fewer pages (`.scripts/test.mjs`). */
export const isShort = ((globalThis as { testPart?: number }).testPart ?? 1) < 1;

/** A short run of another engine than Chromium, which has seen the rest: fewer cases of what takes long. */
export const isBrief = isShort && engine !== 'chromium';

/** A test, in a file that runs in every engine, of what is alike in them: a short run leaves it to Chromium. */
export function alike(title: string, test: () => unknown): void {
  if (isBrief) return;
  it(title, async () => {
    await test();
  });
}

const ABILITIES = {
  'the accessibility tree': ['chromium'],
  'to collect garbage': ['chromium'],
  // To WebKit, what its driver sends is not always the keyboard: then it draws no ring.
  'keys that count as the keyboard': ['chromium', 'firefox'],
} as const;

/** A suite for the engines that can do this. In the others it is left out, and the runner counts and names it. */
export function describeWith(ability: keyof typeof ABILITIES, title: string, tests: () => void): void {
  const able: readonly string[] = ABILITIES[ability];
  if (able.includes(engine)) describe(title, tests);
  else describe.skip(`${title} (needs ${ability})`, tests);
}

/** The width to lay out in, in pixels. A window of WebKitGTK has a least width; there the page's body is narrower. */
export async function setWidth(width: number): Promise<void> {
  await setViewport({ width, height: 800 });
  document.body.style.inlineSize = innerWidth > width ? `${width - 16}px` : '';
}
