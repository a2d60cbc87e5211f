/** The same in German. */
import type { ComingBackWords } from './en.js';

const words: ComingBackWords = {
  keepTitle: 'Später weitermachen',
  keepHow:
    'In diesem Code stecken alle Ihre Antworten. Geben Sie den Code in drei Monaten ein, und sehen Sie, was sich geändert hat. Das geht auf jedem Gerät.',
  keepWho: 'Wer den Code hat, kann Ihre Antworten lesen.',
  keepCode: 'Ihr Code',
  keepCopy: 'Code kopieren',
  keepCopyLink: 'Link kopieren',
  keepCopied: 'Kopiert.',
  keepMail: 'Per E‑Mail an mich',
  keepCalendar: 'Erinnerung in drei Monaten',
  keepReminder: 'Noch einmal machen: {title}',
  keepMailActions: 'Was Sie zuerst tun können:',
};

export default words;
