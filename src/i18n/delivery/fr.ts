import type { DeliveryWords } from './en.js';

/** The widget's own words on sending a result, in French. The visitor is addressed as "vous". */
export const delivery: DeliveryWords = {
  deliverTitle: 'Partager votre résultat avec {receiver} ?',
  deliverWhatTitle: 'Ce qui est envoyé',
  deliverWhat:
    'Vos réponses et ce résultat, avec la date, l’heure et un numéro tiré au hasard. Ni votre nom, ni celui de votre entreprise. Si vous choisissez « de façon anonyme », l’heure est enlevée et le numéro est nouveau.',
  deliverWhatAnonymous:
    'Vos réponses et ce résultat, avec la date et un numéro tiré au hasard qui ne sert qu’une fois. Ni votre nom, ni celui de votre entreprise.',
  deliverToTitle: 'À qui',
  deliverTo: 'À {receiver}. Comme pour tout site, le destinataire peut voir l’adresse internet de votre connexion.',
  deliverWhyTitle: 'Pour quoi faire',
  deliverWhy: 'Le destinataire en décide. Posez-lui la question si vous voulez en savoir plus.',
  deliverQuestion: 'Pouvons-nous l’envoyer ?',
  deliverWhole: 'Oui, envoyez mon résultat',
  deliverAnonymous: 'Oui, mais de façon anonyme',
  deliverNo: 'Non, n’envoyez rien',
  deliverConfirm: 'Confirmer mon choix',
  deliverMissing: 'Choisissez une des réponses.',
  deliverSending: 'Nous envoyons votre résultat …',
  deliverWaiting: 'L’envoi n’a pas encore réussi. Nous essayons de nouveau, sans que vous ayez rien à faire.',
  deliverOffline: 'Vous n’êtes pas en ligne. Nous enverrons votre résultat quand vous le serez.',
  deliverMayClose: 'Vous pouvez fermer cette page. L’envoi se fera à votre prochaine visite sur ce site.',
  deliverKeepOpen: 'Gardez cette page ouverte jusque-là.',
  deliverDone: 'Votre résultat a été envoyé à {receiver}.',
  deliverDeclined: 'Rien n’a été envoyé.',
  deliverForgotten: 'Nous avons arrêté l’envoi. Si un essai est déjà arrivé, nous ne pouvons pas le reprendre.',
  deliverVetoed: 'Ce site a arrêté l’envoi. Rien n’a été envoyé.',
  deliverExpired:
    'Depuis longtemps, l’envoi ne marche pas. Essayez encore une fois. Ou gardez le résultat en fichier et envoyez-le vous-même.',
  deliverRefused:
    'Le site qui le reçoit n’a pas pris votre résultat. Essayez encore une fois. Ou gardez-le en fichier et envoyez-le vous-même.',
  deliverForget: 'Ne pas envoyer, finalement',
  deliverReconsider: 'Choisir de nouveau',
};
