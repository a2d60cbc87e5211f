/** The page around a frame of the scan, with `bridge.js` on it as the README says. */
import type { Realm } from './page.js';

/** The same files from another origin, with these headers. */
export async function elsewhere(headers: Readonly<Record<string, string>> = {}): Promise<string> {
  const query = new URLSearchParams({ headers: JSON.stringify(headers) });
  return (await fetch(`/host-page/elsewhere?${query}`)).text();
}

let isLoaded = false;

/** Once: a script that listens cannot be taken back. */
export async function loadBridge(base: string): Promise<void> {
  if (isLoaded) return;
  isLoaded = true;
  await addBridge(`${base}/dist/cdn/bridge.js`);
}

export async function addBridge(src: string): Promise<void> {
  const script = document.createElement('script');
  script.src = src;
  const loaded = new Promise((resolve, reject) => {
    script.addEventListener('load', resolve, { once: true });
    script.addEventListener('error', reject, { once: true });
  });
  document.head.append(script);
  await loaded;
}

const frames: HTMLIFrameElement[] = [];
const trees: HTMLElement[] = [];

/** `root`: what it is put into; `mark`: the attribute that makes it ours, or null. */
export function addFrame(src: string, mark: string | null = '', root: ParentNode = document.body): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  if (mark !== null) frame.dataset.aiMaturityScan = mark;
  frame.title = 'AI maturity scan';
  frame.width = '380';
  frame.height = '200';
  frame.src = src;
  // Side by side: what is out of sight is not laid out in every engine.
  frame.style.verticalAlign = 'top';
  root.append(frame);
  frames.push(frame);
  return frame;
}

/** A shadow tree on the page, or in another; gone with the frames. */
export function addTree(mode: ShadowRootMode = 'open', within: ParentNode = document.body): ShadowRoot {
  const element = document.createElement('div');
  within.append(element);
  trees.push(element);
  return element.attachShadow({ mode });
}

/** Room on the page, so that it scrolls. */
export function addRoom(height: number): void {
  const element = document.createElement('div');
  element.style.height = `${height}px`;
  document.body.append(element);
  trees.push(element);
}

export function removeFrames(): void {
  for (const element of [...frames.splice(0), ...trees.splice(0)]) element.remove();
}

export function heard<T>(target: EventTarget, type: string): Promise<T> {
  return new Promise((resolve) => {
    target.addEventListener(type, (event) => resolve((event as CustomEvent<T>).detail), { once: true });
  });
}

/** Resolves when the frame's height is another one. */
export function nextHeight(frame: HTMLIFrameElement): Promise<number> {
  const { height } = frame.style;
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (frame.style.height === height) return;
      observer.disconnect();
      resolve(parseFloat(frame.style.height));
    });
    observer.observe(frame, { attributes: true, attributeFilter: ['style'] });
  });
}

/** Resolves when the frame has this height: the page inside that is as high is on screen. */
export async function hasHeight(frame: HTMLIFrameElement, height: number): Promise<void> {
  while (parseFloat(frame.style.height) !== height) await nextHeight(frame);
}

/** Says something to the page around it, as a script inside the frame would. */
export function say(frame: HTMLIFrameElement, message: unknown): void {
  const realm = frame.contentWindow as Realm & { readonly Function: FunctionConstructor };
  // A function of the frame: what it posts comes from there.
  const post = new realm.Function('message', "parent.postMessage(message, '*')") as (message: unknown) => void;
  post(message);
}
