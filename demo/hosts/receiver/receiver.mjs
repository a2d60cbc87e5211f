/** Takes results of <ai-maturity-scan endpoint="…">, computes each again, and keeps the good ones as JSON Lines. */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { assessment } from 'ai-maturity-scan/content';
import { builtInBenchmark, builtInCatalogues } from 'ai-maturity-scan/content/advice';
import { verify } from 'ai-maturity-scan/contract';
import { HTTP } from 'cloudevents';

/** ORIGIN: the site on which the scan runs, such as https://www.example.org. HOST: this machine alone, unless set. */
const { PORT = '8787', HOST = '127.0.0.1', ORIGIN = '', FILE = 'results.ndjson' } = process.env;
const MOST_BYTES = 128 * 1024;
/** Add a partner's own catalogues and figures here; what was shown from others is not checked. */
const SOURCES = { catalogues: builtInCatalogues, benchmarks: [builtInBenchmark] };
const CORS = {
  'access-control-allow-origin': ORIGIN,
  'access-control-allow-headers': 'content-type',
  'access-control-expose-headers': 'retry-after',
  'access-control-max-age': '3600',
};

const stored = new Set(existsSync(FILE) ? idsIn(readFileSync(FILE, 'utf8')) : []);

const server = createServer(async (request, response) => {
  const { origin } = request.headers;
  const [status, text] = await answer(request).catch((error) => {
    console.error(error);
    // The sender tries again later.
    return [503, 'Could not be stored.'];
  });
  const headers = { 'content-type': 'text/plain; charset=utf-8', vary: 'origin', ...(origin === ORIGIN && CORS) };
  response.writeHead(status, headers).end(text);
});

async function answer(request) {
  const { origin } = request.headers;
  if (origin !== undefined && origin !== ORIGIN) return [403, 'Not from this site.'];
  if (request.method === 'OPTIONS') return [204];
  if (request.method !== 'POST') return [405, 'Use POST.'];
  if (!/^application\/cloudevents\+json\b/i.test(request.headers['content-type'] ?? '')) return [415, 'No CloudEvent.'];
  const body = await bodyOf(request);
  if (body === null) return [413, `More than ${MOST_BYTES} bytes.`];
  const event = eventOf(body);
  if (!event || event.id !== event.data?.id) return [400, 'No CloudEvent 1.0 with a result.'];
  const { ok, issues, differences } = await verify(event.data, assessment, SOURCES);
  if (!ok) return [422, [...issues, ...differences].map(({ path }) => `${path} is not what it should be.`).join('\n')];
  // Nothing waits between the question and the answer: two of one kind at a time are one.
  if (!stored.has(event.id)) appendFileSync(FILE, `${JSON.stringify(event.data)}\n`);
  stored.add(event.id);
  return [204];
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
  return bytes > MOST_BYTES ? null : Buffer.concat(chunks).toString();
}

function eventOf(body) {
  try {
    const event = HTTP.toEvent({ headers: { 'content-type': 'application/cloudevents+json' }, body });
    // Throws, or is false for another version.
    return event.validate() ? event : null;
  } catch {
    return null;
  }
}

/** A line that was cut off, by a full disk or no power, stays as it is: the one after it begins on a line of its own. */
function idsIn(text) {
  if (text !== '' && !text.endsWith('\n')) appendFileSync(FILE, '\n');
  return text.split('\n').flatMap((line, index) => {
    if (line === '') return [];
    try {
      return [JSON.parse(line).id];
    } catch {
      console.error(`${FILE}, line ${index + 1}: no JSON, left out.`);
      return [];
    }
  });
}

server.listen(Number(PORT), HOST, () =>
  console.log(`http://${HOST}:${server.address().port}/ keeps results in ${FILE}`),
);
