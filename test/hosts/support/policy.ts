/** A page's Content Security Policy, and what it had to object to. */
import type { Realm } from './page.js';

interface Report {
  readonly 'violated-directive'?: string;
  readonly 'effective-directive'?: string;
  readonly 'blocked-uri'?: string;
}

const OWN = 'a-picture-that-no-policy-allows.png';

/** What the strictest hosts send. */
export const STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";
export const TRUSTED_TYPES = "require-trusted-types-for 'script'";

/**
 * Reports go to the server, from the page and from every frame that inherits its policy. The last one is a violation of
 * the test's own: so it is known that reports arrive, and that all before it have.
 */
export class Watched {
  readonly #id = crypto.randomUUID();

  headers(...directives: readonly string[]): Record<string, string> {
    return {
      'content-security-policy': [...directives, `report-uri /host-page/report?of=${this.#id}`].join('; '),
    };
  }

  /** All violations but the test's own. */
  async violations(realm: Realm): Promise<string[]> {
    new realm.Image().src = `/${OWN}`;
    for (;;) {
      const response = await fetch(`/host-page/reports?of=${this.#id}`);
      const seen = ((await response.json()) as Report[]).map(
        (report) => `${report['effective-directive'] ?? report['violated-directive']}: ${report['blocked-uri']}`,
      );
      if (seen.some((one) => one.includes(OWN))) return seen.filter((one) => !one.includes(OWN));
    }
  }
}
