/** What a receiver of results looks at before it keeps one. */
import { assessment } from 'ai-maturity-scan/content';
import { allBenchmarks, builtInCatalogues } from 'ai-maturity-scan/content/advice';
import { verify } from 'ai-maturity-scan/contract';
import { HTTP } from 'cloudevents';

export const RESULT = 'ai-maturity-scan.result.v2';
export const ANONYMOUS = 'ai-maturity-scan.anonymous-result.v2';

/**
 * Add a partner's own catalogues and figures here, and keep the earlier versions: browsers send for a month. Results made
 * with others are refused, since what was shown in them cannot be checked.
 */
const SOURCES = { catalogues: builtInCatalogues, benchmarks: await allBenchmarks() };

/** The event in a body, or null if there is none with a result. */
export function eventIn(body) {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(body);
    const event = HTTP.toEvent({ headers: { 'content-type': 'application/cloudevents+json' }, body: text });
    // Throws, or is false for another version.
    const isEvent = event.validate() && [RESULT, ANONYMOUS].includes(event.type);
    return isEvent && typeof event.id === 'string' && event.id === event.data?.id ? event : null;
  } catch {
    return null;
  }
}

/** What is wrong with its result, each with its place; an empty list if nothing is. */
export async function problemsOf({ data, source, type }) {
  const { differences, issues, unchecked } = await verify(data, assessment, SOURCES, { strict: true });
  return [
    ...issues.map(({ message, path }) => ({ path, message })),
    ...differences.map(({ path }) => ({ path, message: 'It does not follow from the answers.' })),
    ...unchecked.map((part) => ({
      path: `$.${part}`,
      message: 'It was made without files, or with some that the receiver does not know.',
    })),
    ...(type === ANONYMOUS && issues.length === 0 ? namesIn(data, source) : []),
  ];
}

/** What an anonymous result must not tell. */
function namesIn({ completedAt, language, startedAt }, source) {
  const isDay = startedAt === completedAt && /T00:00:00(?:\.0+)?Z$/.test(completedAt);
  return [
    ...(isDay ? [] : [{ path: '$.completedAt', message: 'An anonymous result has its day alone.' }]),
    ...(language.includes('-')
      ? [{ path: '$.language', message: 'An anonymous result has a language without region.' }]
      : []),
    ...(source === 'urn:ai-maturity-scan' ? [] : [{ path: 'source', message: 'An anonymous result names no page.' }]),
  ];
}
