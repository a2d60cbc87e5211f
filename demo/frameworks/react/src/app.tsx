import 'ai-maturity-scan/define';
import type {} from 'ai-maturity-scan/react';
import type { Result } from 'ai-maturity-scan';
import { useState, useSyncExternalStore } from 'react';
import { known, offers, words } from './settings';

/**
 * Of a custom element that a server rendered, React 19 sets no property and hears no event until it renders it again
 * (issue 35446 of React). With another key in the browser it makes the element anew.
 */
function useIsBrowser(): boolean {
  return useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
}

export function App() {
  const isBrowser = useIsBrowser();
  const [answered, setAnswered] = useState(0);
  const [result, setResult] = useState<Result | null>(null);
  return (
    <main>
      <h1>AI in your firm</h1>
      <ai-maturity-scan
        key={isBrowser ? 'browser' : 'server'}
        lang="en"
        headingLevel={2}
        // A new object at each render: the same answers again change nothing.
        answers={{ ...known }}
        supportCatalogue={offers}
        messages={words}
        onscan-answer={({ detail }) => setAnswered(detail.progress.answered)}
        onscan-result={({ detail }) => setResult(detail)}
        onscan-reset={() => setResult(null)}
      >
        <p slot="intro">Our members see in ten minutes where they stand.</p>
        <a slot="result" href="#talk">
          Talk about it with us
        </a>
      </ai-maturity-scan>
      <p>
        Answered: <output id="answered">{answered}</output>. Step:{' '}
        <output id="step">{result?.step?.low ?? 'none yet'}</output>
      </p>
    </main>
  );
}
