import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { Envelope } from '../../src/delivery/index.js';
import { fill } from '../../src/i18n/index.js';
import en from '../../src/i18n/en.js';
import { Endpoint } from './support/endpoint.js';
import { choose, press, resultOf } from './support/result.js';
import { one, words } from './support/screen.js';
import { until } from './support/until.js';
import { withThree } from './support/voices.js';

describe('what colleagues see, sent on', () => {
  for (const isAgreed of [false, true]) {
    it(`goes to a receiver ${isAgreed ? 'after a yes of its own' : 'only after a yes of its own'}`, async () => {
      const server = new Endpoint();
      try {
        const scan = await withThree({ endpoint: 'https://receiver.example/results' });
        const box = one(scan, 'checkbox', en.deliverVoices) as HTMLInputElement;
        expect(box.checked).to.equal(false);
        if (isAgreed) box.click();
        await choose(scan, en.deliverQuestion, en.deliverWhole);
        await press(scan, en.deliverConfirm);
        const done = fill(en.deliverDone, { receiver: 'receiver.example' });
        await until(() => words(scan).includes(done), 'what came of it');
        const { data } = JSON.parse(server.bodies[0] ?? '') as Envelope;
        expect(data.voices).to.deep.equal(isAgreed ? resultOf(scan).voices : undefined);
      } finally {
        server.close();
      }
    });
  }
});
