/** `ai-maturity-scan/define`: registers the tag. Harmless when it is registered already, and where there is no page. */
import { AiMaturityScan } from './index.js';

const registry = globalThis.customElements as CustomElementRegistry | undefined;
if (registry && !registry.get('ai-maturity-scan')) registry.define('ai-maturity-scan', AiMaturityScan);

export * from './index.js';
