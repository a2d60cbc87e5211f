/** As a user's bundler sees it. The host page wants the first question at once, as it is in the others. */
import 'ai-maturity-scan/define';

for (const scan of document.querySelectorAll('ai-maturity-scan')) scan.start();
