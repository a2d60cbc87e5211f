/** `ai-maturity-scan/cohort/define`: registers the tag for figures. Safe on the server. */
import { AiMaturityCohort } from './index.js';

/** CSS features that browsers below the supported versions lack (`browserslist` in `package.json`). */
const NEEDED = '(container-type: size) and (font-synthesis-weight: none)';

/** What was inside the tag stays visible where the browser is too old. */
function register(): void {
  const { CSS: css, customElements: registry } = globalThis as Partial<typeof globalThis>;
  if (registry && !registry.get('ai-maturity-cohort') && css?.supports(NEEDED) !== false)
    registry.define('ai-maturity-cohort', AiMaturityCohort);
}

register();

export * from './index.js';
