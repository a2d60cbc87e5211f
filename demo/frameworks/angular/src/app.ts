import 'ai-maturity-scan/define';
import type { Result } from 'ai-maturity-scan';
import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import { known, offers, words } from './settings';

@Component({
  selector: 'app-root',
  // Angular then takes tags with a hyphen as they are. Events have their types all the same: the tag is in the DOM's.
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <h1>AI in your firm</h1>
      <ai-maturity-scan
        lang="en"
        [headingLevel]="2"
        [answers]="known"
        [supportCatalogue]="offers"
        [messages]="words"
        (scan-answer)="answered.set($event.detail.progress.answered)"
        (scan-result)="result.set($event.detail)"
        (scan-reset)="result.set(null)"
      >
        <p slot="intro">Our members see in ten minutes where they stand.</p>
        <a slot="result" href="#talk">Talk about it with us</a>
      </ai-maturity-scan>
      <p>
        Answered: <output id="answered">{{ answered() }}</output>. Step:
        <output id="step">{{ result()?.step?.low ?? 'none yet' }}</output>
      </p>
    </main>
  `,
})
export class App {
  readonly known = known;
  readonly offers = offers;
  readonly words = words;
  readonly answered = signal(0);
  readonly result = signal<Result | null>(null);
}
