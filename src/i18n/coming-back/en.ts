/** Words to take a scan along and come back to it, in English. */
const words = {
  keepTitle: 'Come back later',
  keepHow:
    'This code holds all your answers. Do the scan again in three months, type the code, and see what has changed. It works on every device.',
  keepWho: 'Anyone who has the code can read your answers.',
  keepCode: 'Your code',
  keepCopy: 'Copy the code',
  keepCopyLink: 'Copy the link',
  keepCopied: 'Copied.',
  keepMail: 'Mail it to myself',
  keepCalendar: 'Reminder in three months',
  keepReminder: 'Do the scan again: {title}',
  keepMailActions: 'What to do first:',
};

export type ComingBackWords = { readonly [Key in keyof typeof words]: string };

export default words;
