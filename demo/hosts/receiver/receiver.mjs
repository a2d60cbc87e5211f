/** Takes results of <ai-maturity-scan endpoint="…">, computes each again, and keeps the good ones as JSON Lines. */
import { createServer } from 'node:http';
import { parse, format } from 'node:path';
import { ANONYMOUS, eventIn, problemsOf } from './event.mjs';
import { Store } from './store.mjs';

/** ORIGIN: the site on which the scan runs, such as https://www.example.org. HOST: this machine alone, unless set. */
const { PORT = '8787', HOST = '127.0.0.1', ORIGIN = '', FILE = 'results.ndjson', TIMEOUT = '30' } = process.env;
const MOST_BYTES = 128 * 1024;
const MOST_CONNECTIONS = 1000;
const CORS = {
  'access-control-allow-origin': ORIGIN,
  'access-control-allow-headers': 'content-type',
  'access-control-expose-headers': 'retry-after',
  'access-control-max-age': '3600',
};

/** Anonymous results have a file of their own: between others, their lines would tell when they came. */
const { dir, ext, name } = parse(FILE);
const results = new Store(FILE);
const anonymous = new Store(format({ dir, name: `${name}.anonymous`, ext }));

/** Who sends slowly, or nothing, does not hold a place for longer than this. */
const milliseconds = Number(TIMEOUT) * 1000;
const server = createServer(
  {
    requestTimeout: milliseconds,
    headersTimeout: milliseconds,
    connectionsCheckingInterval: Math.min(1000, milliseconds),
  },
  async (request, response) => {
    const [status, body] = await answer(request).catch((error) => {
      // One that was broken off is nobody's fault here. The sender tries again later.
      if (request.complete) console.error(error);
      return [503, { error: 'Could not be stored.' }];
    });
    const { origin } = request.headers;
    response.writeHead(status, {
      ...(body && { 'content-type': 'application/json' }),
      ...(status === 405 && { allow: 'POST, OPTIONS' }),
      ...(!server.listening && { connection: 'close' }),
      vary: 'origin',
      ...(origin === ORIGIN && CORS),
    });
    response.end(body && JSON.stringify(body));
  },
);
server.maxConnections = MOST_CONNECTIONS;

async function answer(request) {
  const { origin } = request.headers;
  if (origin !== undefined && origin !== ORIGIN) return [403, { error: 'Not from this site.' }];
  if (request.method === 'OPTIONS') return [204];
  if (request.method !== 'POST') return [405, { error: 'Use POST.' }];
  if (!/^application\/cloudevents\+json\b/i.test(request.headers['content-type'] ?? '')) {
    return [415, { error: 'No CloudEvent.' }];
  }
  const body = await bodyOf(request);
  if (body === null) return [413, { error: `More than ${MOST_BYTES} bytes.` }];
  const event = eventIn(body);
  if (!event) return [400, { error: 'No CloudEvent 1.0 with a result.' }];
  const problems = await problemsOf(event);
  if (problems.length > 0) return [422, { error: 'The result is not what it should be.', problems }];
  const isNew = await (event.type === ANONYMOUS ? anonymous : results).add(event.data);
  // The id is the receipt: no sign-in page and no proxy on the way knows it.
  return [isNew ? 201 : 200, { id: event.id }];
}

async function bodyOf(request) {
  const chunks = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    // Read to the end, but not kept: who is cut off in the middle does not hear why, and tries again.
    if (bytes <= MOST_BYTES) chunks.push(chunk);
    else if (bytes > 100 * MOST_BYTES) request.destroy();
  }
  return bytes > MOST_BYTES ? null : Buffer.concat(chunks);
}

// What is under way is finished, which takes no longer than TIMEOUT; nothing new is begun.
for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => server.close());

server.listen(Number(PORT), HOST, () =>
  console.log(`http://${HOST}:${server.address().port}/ keeps results in ${results.path} and ${anonymous.path}`),
);
