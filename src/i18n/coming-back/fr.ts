/** The same in French. */
import type { ComingBackWords } from './en.js';

const words: ComingBackWords = {
  keepTitle: 'Revenir plus tard',
  keepHow:
    'Ce code contient toutes vos réponses. Refaites le scan dans trois mois, tapez le code et voyez ce qui a changé. Cela marche sur tous les appareils.',
  keepWho: 'Toute personne qui a le code peut lire vos réponses.',
  keepCode: 'Votre code',
  keepCopy: 'Copier le code',
  keepCopyLink: 'Copier le lien',
  keepCopied: 'Copié.',
  keepMail: 'Me l’envoyer par e-mail',
  keepCalendar: 'Rappel dans trois mois',
  keepReminder: 'Refaire le scan : {title}',
  keepMailActions: 'Ce que vous pouvez faire d’abord :',
};

export default words;
