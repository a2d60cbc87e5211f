// Runs in every engine: layout.
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import type { AiMaturityScan } from '../../src/index.js';
import { violations } from './support/axe.js';
import { clipped, overflowing } from './support/boxes.js';
import { LANGUAGES } from './support/built-in.js';
import { alike } from './support/engine.js';
import { press } from './support/result.js';
import { all, has } from './support/screen.js';
import {
  answersAt,
  arriving,
  asking,
  HIGH,
  invitationCode,
  LEAD,
  LOW,
  takeIn,
  voiceCode,
  VOICES,
} from './support/voices.js';

const LANGUAGE = 'de';
const { words } = LANGUAGES[LANGUAGE];
const LARGE = { width: 1200, height: 900 };

async function question(): Promise<AiMaturityScan> {
  const scan = await arriving(invitationCode(), {}, LANGUAGE);
  await press(scan, words.guestStart);
  await press(scan, words.continue);
  return scan;
}

async function thanks(): Promise<AiMaturityScan> {
  const scan = await arriving(invitationCode(), {}, LANGUAGE);
  await press(scan, words.guestStart);
  for (let pages = 0; !has(scan, 'heading', words.guestDone) && pages < VOICES.length; pages++) {
    all(scan, 'group')[0]?.querySelector('input')?.click();
    await press(scan, words.continue);
  }
  return scan;
}

async function taken(): Promise<AiMaturityScan> {
  const scan = await asking({}, LANGUAGE);
  const codes = [LOW, HIGH, answersAt(3)].map((answers) => voiceCode(answers));
  await takeIn(scan, [...codes, invitationCode()].join('\n'), LANGUAGE);
  for (const details of scan.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
  return scan;
}

const SCREENS: readonly (readonly [name: string, show: () => Promise<AiMaturityScan>])[] = [
  ['who sees what', () => arriving(invitationCode(), {}, LANGUAGE)],
  ['a question without an answer', question],
  ['thanks with the code', thanks],
  ['a code of a colleague on the first screen', () => arriving(voiceCode(HIGH), { answers: LEAD }, LANGUAGE)],
  ['the result with three colleagues and a wrong code', taken],
];

describe('each screen of several voices', () => {
  afterEach(() => setViewport(LARGE));

  for (const [name, show] of SCREENS) {
    alike(`${name}: axe finds nothing`, async () => {
      expect(await violations(await show())).to.deep.equal([]);
    });

    it(`${name}: fits into 280 pixels`, async () => {
      await setViewport({ width: 280, height: 800 });
      const scan = await show();
      expect([overflowing(scan), clipped(scan)]).to.deep.equal([[], []]);
    });
  }
});
