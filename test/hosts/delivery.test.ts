// Runs in every engine: storage.
/** The room with a browser's own database, locks, channel and fetch; the rest is in `test/delivery`. */
import { expect } from '@open-wc/testing';
import { Delivery } from '../../src/delivery/index.js';
import type { DeliveryReport, DeliveryState } from '../../src/delivery/index.js';
import type { Environment } from '../../src/delivery/environment.js';
import { Queue } from '../../src/delivery/queue.js';
import type { Result } from '../../src/engine/index.js';

const YES = { consent: true, anonymous: false };
const RESULT = { id: 'r', completedAt: '2026-11-24T10:08:00Z', answers: {} } as unknown as Result;
let name = '';
const open: Tab[] = [];

beforeEach(() => {
  name = `test-${crypto.randomUUID()}`;
});

afterEach(() => {
  for (const { delivery } of open.splice(0)) delivery.stop();
  indexedDB.deleteDatabase(name);
});

/** Resolves once this id is in this state, as this tab hears. */
class Tab {
  readonly delivery: Delivery;
  readonly #heard: DeliveryReport[] = [];
  readonly #waiting = new Map<string, (report: DeliveryReport) => void>();

  constructor(environment: Partial<Environment>) {
    const after: Environment['after'] = (milliseconds, act) => {
      const timer = setTimeout(act, milliseconds);
      return () => clearTimeout(timer);
    };
    this.delivery = new Delivery({
      newId: () => crypto.randomUUID(),
      queue: new Queue(after, name),
      environment,
      onReport: (report) => {
        this.#heard.push(report);
        this.#waiting.get(`${report.id} ${report.state}`)?.(report);
      },
    });
    this.delivery.start();
    open.push(this);
  }

  async is(id: string, state: DeliveryState): Promise<DeliveryReport> {
    const heard = this.#heard.find((report) => report.id === id && report.state === state);
    return heard ?? new Promise((resolve) => this.#waiting.set(`${id} ${state}`, resolve));
  }
}

const gone: Environment['fetch'] = () => Promise.reject(new TypeError('Failed to fetch'));

/** A server that takes everything, and what it got. */
function server() {
  const requests: { readonly id: string; readonly keepalive: boolean | undefined }[] = [];
  const fetch: Environment['fetch'] = (_, init) => {
    const { id } = JSON.parse(init?.body as string) as { readonly id: string };
    requests.push({ id, keepalive: init?.keepalive });
    return Promise.resolve(new Response(null, { status: 204 }));
  };
  return { requests, fetch };
}

describe('a delivery in this browser', () => {
  it('is kept, and goes out after a reload', async () => {
    const before = new Tab({ fetch: gone });
    before.delivery.enqueue(RESULT, '/in', YES);
    expect((await before.is('r', 'waiting')).kept).to.equal('browser');
    before.delivery.stop();
    const { fetch, requests } = server();
    const later = new Tab({ fetch });
    await later.is('r', 'delivered');
    expect(requests.map(({ id }) => id)).to.deep.equal(['r']);
    expect(await later.delivery.list()).to.deep.equal([]);
  });

  for (const [way, locks] of [
    ['Web Locks', navigator.locks],
    ['a lease', null],
  ] as const) {
    it(`goes out once from two tabs with ${way}, and both hear of it`, async () => {
      const { fetch, requests } = server();
      const tabs = [new Tab({ fetch, locks }), new Tab({ fetch, locks })];
      for (const { delivery } of tabs) delivery.enqueue(RESULT, '/in', YES);
      await Promise.all(tabs.map((tab) => tab.is('r', 'delivered')));
      expect(requests).to.have.length(1);
    });
  }

  it('goes out with the page that goes away', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const { fetch, requests } = server();
    // Its lock is with another tab, so that it waits.
    const locks = { request: () => new Promise(() => undefined) } as unknown as Environment['locks'];
    const tab = new Tab({ fetch, locks, page: frame.contentWindow });
    tab.delivery.enqueue(RESULT, '/in', YES);
    await tab.is('r', 'waiting');
    expect(requests).to.deep.equal([]);
    frame.remove();
    expect(requests).to.deep.equal([{ id: 'r', keepalive: true }]);
  });

  it('is a request that the browser takes, to an address beside the page', async () => {
    const tab = new Tab({});
    tab.delivery.enqueue(RESULT, '/nothing-is-here', YES);
    const { reason, status } = await tab.is('r', 'gave-up');
    expect([reason, status]).to.deep.equal(['not-found', 404]);
  });

  it('does not begin at an address that no browser sends to', async () => {
    const tab = new Tab({});
    tab.delivery.enqueue(RESULT, 'ftp://a.example/', YES);
    expect((await tab.is('r', 'gave-up')).reason).to.equal('bad-endpoint');
  });
});
