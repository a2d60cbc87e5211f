import { AiMaturityScan } from './index.js';

/** What browsers lack that are older than those for which the scan is made (`browserslist` in `package.json`). */
const NEEDED = '(container-type: size) and (font-synthesis-weight: none)';

/**
 * Registers the tag. Harmless when it is registered already, and where there is no page. In a browser that is too old it
 * does nothing: what stands inside the tag stays, in place of a scan that works by half.
 */
export function register(): void {
  const { CSS: css, customElements: registry } = globalThis as Partial<typeof globalThis>;
  if (registry && !registry.get('ai-maturity-scan') && css?.supports(NEEDED) !== false)
    registry.define('ai-maturity-scan', AiMaturityScan);
}
