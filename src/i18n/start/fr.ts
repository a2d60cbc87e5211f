import type { StartWords } from './en.js';

/** The widget's own words up to the result, in French. The visitor is addressed as "vous". */
export const start: StartWords = {
  loading: 'Le diagnostic se charge…',
  loadFailed: 'Le diagnostic ne peut pas s’afficher. Merci de le signaler au responsable de ce site.',
  loadFailedDetail: 'Raison :',
  tryAgain: 'Réessayer',
  introTime: 'Environ {time}, {questions} questions au plus.',
  minute: '1 minute',
  minutes: '{count} minutes',
  introPrivacy: 'Le diagnostic ne garde rien et n’envoie rien. Seul ce site peut lire vos réponses.',
  introPrivacyAsked:
    'Le diagnostic ne garde rien. Il n’envoie rien, sauf si vous dites oui à la fin. Seul ce site peut lire vos réponses.',
  introDontKnow: 'Vous hésitez sur une réponse ? Vous pouvez toujours dire que vous ne savez pas.',
  introGet: 'Ce que vous recevez',
  introGetStep: 'le niveau de votre entreprise, et pourquoi',
  introGetMissing: 'ce qui manque encore pour le niveau suivant',
  introGetCells: 'une image de ce que votre entreprise sait, veut et peut',
  start: 'Commencer le diagnostic',
  resume: 'Continuer le diagnostic',
  positionQuestion: 'Question {current} sur {total}',
  positionSection: 'Partie {current} sur {total}',
  progressLabel: 'Réponses données',
  progressValue: '{answered} sur {total}',
  dontKnow: 'Je ne sais pas',
  back: 'Retour',
  continue: 'Continuer',
  problemTitle: 'Il manque encore quelque chose',
  problemMissing: 'Choisissez une réponse. Si vous ne savez pas, choisissez « {dontKnow} ».',
  problemTooMany: 'Choisissez {max} réponses au plus. Vous en avez choisi {count}.',
  labelled: '{label} : {value}',
  restFailed: 'La suite n’a pas pu être chargée. Vos réponses sont toujours là.',
  introPrivacyKept: 'Le diagnostic n’envoie rien. Seul ce site peut lire vos réponses.',
  introPrivacyKeptAsked:
    'Le diagnostic n’envoie rien, sauf si vous dites oui à la fin. Seul ce site peut lire vos réponses.',
  draftLocal: 'Vos réponses restent dans ce navigateur jusqu’à ce que vous les effaciez.',
  draftSession: 'Vos réponses restent dans cet onglet jusqu’à ce que vous le fermiez.',
};
