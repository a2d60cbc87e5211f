/** The check-up on the settings page: fetches pages with the scan without cookies, as a visitor, and shows problems. */

interface Site {
  /** URL of the scan's folder, with a trailing slash. */
  readonly folder: string;
  /** Endpoint for results; empty if the site receives none. */
  readonly delivery: string;
  /** Sentences by problem; `%s` is replaced by the finding. */
  readonly words: Readonly<Record<string, string>>;
}

type Problem = readonly [word: string, found?: string];

const list = document.querySelector<HTMLElement>('#ams-checkup');
if (list?.dataset.site) void visitAll(list, JSON.parse(list.dataset.site) as Site);

async function visitAll(told: HTMLElement, site: Site): Promise<void> {
  const shared = (await filesProblem(site)) ?? (await deliveryProblem(site));
  for (const item of told.querySelectorAll('li')) {
    const problem = (await pageProblem(item.querySelector('a')?.href ?? '', site)) ?? shared;
    item.className = problem ? 'ams-bad' : 'ams-good';
    item.querySelector('span')?.replaceChildren(sentence(problem ?? ['good'], site.words));
  }
}

/** Why the scan does not run on a page; null if it does. */
async function pageProblem(address: string, { folder }: Site): Promise<Problem | null> {
  const page = await asVisitor(address);
  if (page instanceof Error || !page.ok) return ['page', statusOf(page)];
  const content = new DOMParser().parseFromString(await page.text(), 'text/html');
  if (!content.querySelector('ai-maturity-scan')) return ['tag'];
  const script = content.querySelector('script[src*="ai-maturity-scan-loader"]');
  // Optimisers and consent tools delay a script by changing its `type` or removing its `src`.
  const waiting = [...content.querySelectorAll('script[type]')].find(({ attributes }) =>
    [...attributes].some(({ value }) => value.includes('ai-maturity-scan-loader')),
  );
  if (waiting && !/^(?:text|application)\/javascript$|^module$/.test(waiting.getAttribute('type') ?? ''))
    return ['held'];
  if (!script) return [waiting ? 'held' : 'script'];
  const told = content.querySelector('meta[name="ai-maturity-scan"]')?.getAttribute('content') ?? '';
  return pathOf(told) === pathOf(folder) ? null : ['old'];
}

async function filesProblem({ folder }: Site): Promise<Problem | null> {
  const file = await asVisitor(`${folder}ai-maturity-scan.js`);
  const isScript = !(file instanceof Error) && (file.headers.get('content-type') ?? '').includes('javascript');
  return isScript && file.ok ? null : ['files', statusOf(file)];
}

/** Sends an empty delivery. The plugin answers 400 or 429; any other answer comes from something in between. */
async function deliveryProblem({ delivery }: Site): Promise<Problem | null> {
  if (!delivery) return null;
  const headers = { 'content-type': 'application/cloudevents+json' };
  const answer = await asVisitor(delivery, { method: 'POST', headers, body: '{}' });
  return !(answer instanceof Error) && [400, 429].includes(answer.status) ? null : ['delivery', statusOf(answer)];
}

async function asVisitor(address: string, how: RequestInit = {}): Promise<Response | Error> {
  try {
    return await fetch(address, { credentials: 'omit', cache: 'no-store', ...how });
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function statusOf(answer: Response | Error): string {
  return answer instanceof Error ? answer.message : String(answer.status);
}

function pathOf(address: string): string {
  return new URL(address, location.href).pathname;
}

function sentence([word, found = '']: Problem, words: Site['words']): string {
  const said = (words[word] ?? '').replace('%s', found);
  return word === 'good' || !words.active ? said : `${said} ${(words.who ?? '').replace('%s', words.active)}`;
}
