/** The same in Dutch. */
import type { ComingBackWords } from './en.js';

const words: ComingBackWords = {
  keepTitle: 'Later terugkomen',
  keepHow:
    'In deze code zitten al uw antwoorden. Doe de scan over drie maanden opnieuw, typ de code in en zie wat er is veranderd. Dat kan op elk apparaat.',
  keepWho: 'Wie de code heeft, kan uw antwoorden lezen.',
  keepCode: 'Uw code',
  keepCopy: 'Code kopiëren',
  keepCopyLink: 'Link kopiëren',
  keepCopied: 'Gekopieerd.',
  keepMail: 'Naar mezelf mailen',
  keepCalendar: 'Herinnering over drie maanden',
  keepReminder: 'Doe de scan opnieuw: {title}',
  keepMailActions: 'Wat u het eerst kunt doen:',
};

export default words;
