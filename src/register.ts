import { AiMaturityScan } from './index.js';

/** Registers the tag. Harmless when it is registered already, and where there is no page. */
export function register(): void {
  const registry = globalThis.customElements as CustomElementRegistry | undefined;
  if (registry && !registry.get('ai-maturity-scan')) registry.define('ai-maturity-scan', AiMaturityScan);
}
