import type { StartWords } from './en.js';

/** The widget's own words up to the result, in German. The visitor is addressed as "Sie". */
export const start: StartWords = {
  loading: 'Der Check wird geladen …',
  loadFailed: 'Der Check lässt sich nicht anzeigen. Bitte melden Sie das dem Betreiber dieser Website.',
  loadFailedDetail: 'Grund:',
  tryAgain: 'Noch einmal versuchen',
  introTime: 'Etwa {time}, höchstens {questions} Fragen.',
  minute: '1 Minute',
  minutes: '{count} Minuten',
  introPrivacy: 'Der Check speichert nichts und verschickt nichts. Nur diese Website kann Ihre Antworten lesen.',
  introPrivacyAsked:
    'Der Check speichert nichts. Er verschickt nichts, außer Sie sagen am Ende ja. Nur diese Website kann Ihre Antworten lesen.',
  introDontKnow: 'Sind Sie nicht sicher? Sie können immer sagen, dass Sie es nicht wissen.',
  introGet: 'Das bekommen Sie',
  introGetStep: 'die Stufe, auf der Ihr Betrieb steht, und warum',
  introGetMissing: 'was für die nächste Stufe noch fehlt',
  introGetCells: 'ein Bild davon, was Ihr Betrieb weiß, will und kann',
  start: 'Check starten',
  resume: 'Weiter mit dem Check',
  positionQuestion: 'Frage {current} von {total}',
  positionSection: 'Teil {current} von {total}',
  progressLabel: 'Beantwortete Fragen',
  progressValue: '{answered} von {total}',
  dontKnow: 'Weiß ich nicht',
  back: 'Zurück',
  continue: 'Weiter',
  problemTitle: 'Es fehlt noch etwas',
  problemMissing: 'Wählen Sie eine Antwort. Wenn Sie es nicht wissen, wählen Sie „{dontKnow}“.',
  problemTooMany: 'Wählen Sie höchstens {max}. Sie haben {count} gewählt.',
  labelled: '{label}: {value}',
  restFailed: 'Der nächste Teil konnte nicht geladen werden. Ihre Antworten sind noch da.',
  introPrivacyKept: 'Der Check verschickt nichts. Nur diese Website kann Ihre Antworten lesen.',
  introPrivacyKeptAsked:
    'Der Check verschickt nichts, außer Sie sagen am Ende ja. Nur diese Website kann Ihre Antworten lesen.',
  draftLocal: 'Ihre Antworten bleiben in diesem Browser, bis Sie sie löschen.',
  draftSession: 'Ihre Antworten bleiben in diesem Tab, bis Sie ihn schließen.',
};
