/** Several voices on the result page: what all see, and the closed row with the way to ask colleagues. */
import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Result } from '../../engine/index.js';
import { say } from '../session/context.js';
import type { ReportContext } from './context.js';
import { fold } from './fold.js';

/** `own`: the result that was sent, whatever is tried out. */
export function askColleagues(context: ReportContext, own: Result): TemplateResult | typeof nothing {
  const { voices, words } = context;
  if (!voices?.mayAsk(context, own)) return nothing;
  const count = own.voices?.count ?? 0;
  const finding = count === 1 ? words.voicesOne : say(context, 'voicesMany', { count });
  return fold(
    context,
    {
      part: 'ask-colleagues',
      title: words.voicesTitle,
      finding: count > 0 ? finding : undefined,
      isScreenOnly: true,
      onToggle: () => voices.open(),
    },
    voices.ask(context, own),
  );
}
