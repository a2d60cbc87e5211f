import { addressProblem, readable } from '../../address.js';
import { LoadError, messageOf } from './load-error.js';

/** More than any real file needs; keeps a wrong address from filling the visitor's memory. */
const MAX_CHARACTERS = 1_000_000;

/**
 * The text of a file. `early`: what came of asking for it, where that was begun already. Rejects with a `LoadError` that
 * names `what` it was to be, or with the signal's reason.
 */
export async function fetchText(
  src: string,
  what: string,
  signal: AbortSignal,
  early: Promise<Response | Error> | false = false,
): Promise<string> {
  const problem = addressProblem(src, document.baseURI);
  if (problem !== null) throw new LoadError('load-failed', `${what} could not be loaded. ${problem}`, readable(src));
  try {
    const response = await (early || fetch(src, { signal }));
    if (response instanceof Error) throw response;
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    return await limitedText(response);
  } catch (error) {
    signal.throwIfAborted();
    throw new LoadError('load-failed', `${what} could not be loaded: ${messageOf(error)}.`, src);
  }
}

/** The body as text, but no more than is needed to see that it is too much. */
async function limitedText(response: Response): Promise<string> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  while (reader && text.length <= MAX_CHARACTERS) {
    const { done, value } = await reader.read();
    if (done) return text;
    text += value;
  }
  await reader?.cancel();
  if (text.length > MAX_CHARACTERS) throw new Error(`it is longer than ${MAX_CHARACTERS} characters`);
  return text;
}
