/** Registration of the custom element. */
import { AiMaturityScan } from './index.js';

/** CSS features that browsers below the supported versions lack (`browserslist` in `package.json`). */
const NEEDED = '(container-type: size) and (font-synthesis-weight: none)';

/**
 * Registers the tag. Does nothing if it is registered already, or on a server. Also does nothing in a browser that is
 * too old: the content inside the tag stays visible, instead of a scan that half works.
 */
export function register(): void {
  const { CSS: css, customElements: registry } = globalThis as Partial<typeof globalThis>;
  if (registry && !registry.get('ai-maturity-scan') && css?.supports(NEEDED) !== false)
    registry.define('ai-maturity-scan', AiMaturityScan);
}
