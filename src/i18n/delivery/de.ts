import type { DeliveryWords } from './en.js';

/** The widget's own words on sending a result, in German. The visitor is addressed as "Sie". */
export const delivery: DeliveryWords = {
  deliverTitle: 'Ihr Ergebnis an {receiver} weitergeben?',
  deliverWhatTitle: 'Was gesendet wird',
  deliverWhat:
    'Ihre Antworten und dieses Ergebnis, mit Datum, Uhrzeit und einer zufälligen Nummer. Nicht Ihr Name und nicht der Name Ihres Betriebs. Wählen Sie „anonym“, dann fehlt die Uhrzeit und die Nummer ist neu.',
  deliverWhatAnonymous:
    'Ihre Antworten und dieses Ergebnis, mit dem Datum und einer zufälligen Nummer, die nur einmal benutzt wird. Nicht Ihr Name und nicht der Name Ihres Betriebs.',
  deliverToTitle: 'An wen',
  deliverTo: 'An {receiver}. Wie bei jeder Website kann der Empfänger die Internetadresse Ihrer Verbindung sehen.',
  deliverWhyTitle: 'Wofür',
  deliverWhy: 'Das entscheidet der Empfänger. Fragen Sie dort, wenn Sie mehr wissen möchten.',
  deliverQuestion: 'Dürfen wir es senden?',
  deliverWhole: 'Ja, mein Ergebnis senden',
  deliverAnonymous: 'Ja, aber anonym',
  deliverNo: 'Nein, nichts senden',
  deliverConfirm: 'Meine Wahl bestätigen',
  deliverMissing: 'Wählen Sie eine der Antworten.',
  deliverSending: 'Ihr Ergebnis wird gesendet …',
  deliverWaiting: 'Das Senden hat noch nicht geklappt. Wir versuchen es von selbst noch einmal.',
  deliverOffline: 'Sie sind nicht online. Wir senden Ihr Ergebnis, sobald Sie es wieder sind.',
  deliverMayClose: 'Sie dürfen diese Seite schließen. Dann senden wir es, wenn Sie diese Website wieder besuchen.',
  deliverKeepOpen: 'Lassen Sie diese Seite bis dahin offen.',
  deliverDone: 'Ihr Ergebnis wurde an {receiver} gesendet.',
  deliverDeclined: 'Es wurde nichts gesendet.',
  deliverForgotten: 'Wir senden nicht weiter. Ist ein Versuch schon angekommen, können wir ihn nicht zurückholen.',
  deliverVetoed: 'Diese Website hat das Senden gestoppt. Es wurde nichts gesendet.',
  deliverExpired:
    'Das Senden hat lange nicht geklappt. Versuchen Sie es noch einmal, oder laden Sie das Ergebnis herunter und senden Sie es selbst.',
  deliverRefused:
    'Der Empfänger hat Ihr Ergebnis nicht angenommen. Versuchen Sie es noch einmal, oder laden Sie es herunter und senden Sie es selbst.',
  deliverForget: 'Doch nicht senden',
  deliverReconsider: 'Noch einmal wählen',
};
