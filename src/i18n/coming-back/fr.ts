/** The same in French. */
import type { ComingBackWords } from './en.js';

const words: ComingBackWords = {
  keepTitle: 'Revenir plus tard',
  keepHow:
    'Ce code contient toutes vos réponses. Refaites le diagnostic dans trois mois, tapez le code et voyez ce qui a changé. Cela marche sur tous les appareils.',
  keepWho: 'Le code suffit pour lire vos réponses.',
  keepCode: 'Votre code',
  keepCopy: 'Copier le code',
  keepCopyLink: 'Copier le lien',
  keepCopied: 'Copié.',
  keepMail: 'Me l’envoyer par e-mail',
  keepCalendar: 'Rappel dans trois mois',
  keepReminder: 'À refaire : {title}',
  keepMailActions: 'Ce que vous pouvez faire d’abord :',
  backTitle: 'Reprendre un diagnostic précédent',
  backHow:
    'Tapez le code ou collez le lien que vous avez gardé. Ou choisissez le fichier avec toutes les données (JSON).',
  backCode: 'Code ou lien',
  backFile: 'Fichier',
  backFind: 'Retrouver mes réponses',
  backClose: 'Annuler',
  backFound: 'Vos réponses du {date} sont là.',
  backFoundAnyDay: 'Vos réponses précédentes sont là.',
  backAsk: 'Cette adresse contient des réponses à ce diagnostic. Voulez-vous les reprendre ?',
  backReplaces: 'Les réponses déjà données sur cette page seront remplacées.',
  backChanged: 'Le diagnostic a changé depuis. Vos réponses sont comptées selon les règles d’aujourd’hui.',
  backLost: 'Les questions ont changé. Réponses qui ne conviennent plus : {count}.',
  backAgain: 'Répondre à nouveau, à partir de celles-ci',
  backLook: 'Voir toutes mes réponses',
  backEmpty: 'Tapez un code, collez un lien ou choisissez un fichier.',
  backCharacter: 'Il n’y a jamais de « {found} » dans un code. Comparez-le avec celui que vous avez gardé.',
  backLength: 'Il manque des caractères, ou il y en a trop. Chaque groupe en a cinq.',
  backMistyped: 'Il y a une erreur dans le code. Comparez-le, groupe par groupe, avec celui que vous avez gardé.',
  backVersion: 'Ce code vient d’un diagnostic plus récent. Utilisez-le sur la page où vous l’avez reçu.',
  backInvitation:
    'Avec ce code, quelqu’un de votre entreprise vous invite à répondre à quelques questions. Il ne contient pas de réponses.',
  backVoice: 'Ce sont les réponses d’un collègue. Ajoutez-les sur la page du résultat qu’elles concernent.',
  backOther: 'Ce code vient d’un autre diagnostic. Utilisez-le sur la page où vous l’avez reçu.',
  backOld:
    'Les questions ont changé depuis que vous avez reçu ce code. Choisissez le fichier que vous avez gardé, ou recommencez.',
  backNoFile: 'Ce fichier ne contient pas de réponses à ce diagnostic.',
  thenTitle: 'Avant et maintenant',
  thenStep: 'Avant : {then}. Maintenant : {now}.',
  thenSteps: 'niveau {step}',
  thenRange: 'niveau {low} à {high}',
  thenPlan: 'Ce que votre plan est devenu',
  thenDone: 'fait',
  thenNotDone: 'pas encore fait',
  thenUnknown: 'inconnu',
  thenNotNeeded: 'plus nécessaire',
  thenTicked: 'coché',
  thenStage: '{label} : « {option} » – {outcome}',
  thenOther: 'Autres réponses qui ont changé',
  thenNothing: 'Aucune autre réponse n’a changé.',
};

export default words;
