/** A page of somebody else: served with headers of its own, and shown in a frame of the test's page. */
export interface HostPage {
  /** All that comes before the tag: style sheets, scripts, the doctype if there is one. */
  readonly head?: string;
  readonly body?: string;
  readonly doctype?: string;
  readonly lang?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export const TAG = '<ai-maturity-scan lang="en" layout="section"></ai-maturity-scan>';
/** Ways in which a page gets the element, and the Trusted Types policy that each needs. */
export const SCRIPTS = {
  'the script for a tag': { address: '/host-page/files/dist/cdn/ai-maturity-scan.js', policy: 'ai-maturity-scan' },
  'the npm package, bundled': { address: '/host-page/bundle/entry.js', policy: 'lit-html' },
} as const;

export const scriptOf = (address: string) => `<script type="module" src="${address}"></script>`;

export type Realm = Window & typeof globalThis;

const frames: HTMLIFrameElement[] = [];

/** Shows the page. Resolves when all of it, modules included, has been loaded and run. */
export async function open({
  head = '',
  body = TAG,
  doctype = '<!doctype html>',
  headers = {},
  lang = 'en',
}: HostPage) {
  const charset = '<meta charset="utf-8"><title>A page</title>';
  const html = `${doctype}<html lang="${lang}"><head>${charset}${head}</head><body>${body}</body></html>`;
  return show(`/host-page?${new URLSearchParams({ page: JSON.stringify({ headers, html }) })}`);
}

/** The same for an address. */
export async function show(address: string) {
  const frame = document.createElement('iframe');
  Object.assign(frame.style, { inlineSize: '760px', blockSize: '560px', border: '0' });
  frame.src = address;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frames.push(frame);
  document.body.append(frame);
  await loaded;
  const realm = frame.contentWindow as Realm | null;
  if (!realm) throw new Error('The frame has no window');
  return { frame, realm };
}

/** For `afterEach`. */
export function closeAll(): void {
  for (const frame of frames.splice(0)) frame.remove();
}
