/** What a simulated screen reader says, and the files in which that is written down. */
import { expect } from '@open-wc/testing';
import { readFile, writeFile } from '@web/test-runner-commands';
import { virtual } from '../../../node_modules/@guidepup/virtual-screen-reader/lib/esm/index.browser.js';

/** More than any page has to say. */
const MOST_PHRASES = 1500;

/** What it says from the top of the container to its end, a phrase a line. */
export async function transcript(container: Element): Promise<string> {
  await virtual.start({ container });
  const start = virtual.activeNode;
  const first = await virtual.lastSpokenPhrase();
  const spoken = [first];
  for (let phrase = 0; phrase < MOST_PHRASES; phrase++) {
    await virtual.next();
    const next = await virtual.lastSpokenPhrase();
    // Behind the end it begins again.
    if (next === first && virtual.activeNode === start) break;
    spoken.push(next);
  }
  await virtual.stop();
  return `${spoken.join('\n')}\n`;
}

/**
 * Compares with what is written down in the folder `transcripts` of a folder of `test/`. What is not there yet is written, to
 * be read before it is kept: then it gives the path. Delete a file to have it made anew.
 */
export async function checkTranscript(
  folder: 'element' | 'hosts',
  name: string,
  container: Element,
  tidy: (said: string) => string = (said) => said,
): Promise<string | undefined> {
  // The test runner looks for files from the folder of the test's bundle.
  const path = `../../../../test/${folder}/transcripts/${name}.txt`;
  const said = tidy(await transcript(container));
  const expected = await readFile({ path }).catch(() => undefined);
  if (expected === undefined) await writeFile({ path, content: said });
  else expect(said, name).to.equal(expected);
  return expected === undefined ? path : undefined;
}
