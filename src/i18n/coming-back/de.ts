/** The same in German. */
import type { ComingBackWords } from './en.js';

const words: ComingBackWords = {
  keepTitle: 'Später weitermachen',
  keepHow:
    'In diesem Code stecken alle Ihre Antworten. Machen Sie den Scan in drei Monaten noch einmal, geben Sie den Code ein und sehen Sie, was sich geändert hat. Das geht auf jedem Gerät.',
  keepWho: 'Wer den Code hat, kann Ihre Antworten lesen.',
  keepCode: 'Ihr Code',
  keepCopy: 'Code kopieren',
  keepCopyLink: 'Link kopieren',
  keepCopied: 'Kopiert.',
  keepMail: 'An mich selbst mailen',
  keepCalendar: 'Erinnerung in drei Monaten',
  keepReminder: 'Den Scan noch einmal machen: {title}',
  keepMailActions: 'Was Sie zuerst tun können:',
};

export default words;
