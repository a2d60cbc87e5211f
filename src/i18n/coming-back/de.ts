/** The same in German. */
import type { ComingBackWords } from './en.js';

const words: ComingBackWords = {
  keepTitle: 'Später weitermachen',
  keepHow:
    'In diesem Code stecken alle Ihre Antworten. Geben Sie den Code in drei Monaten ein, und sehen Sie, was sich geändert hat. Das geht auf jedem Gerät.',
  keepWho: 'Wer den Code hat, kann Ihre Antworten lesen.',
  keepCode: 'Ihr Code',
  keepLink: 'Ihr Link',
  keepQr: 'QR-Code Ihrer Antworten',
  keepScanCode: 'Scannen Sie den QR-Code mit einem Handy. Dann haben Sie den Code dort als Text.',
  keepScanLink: 'Scannen Sie den QR-Code mit einem Handy oder Tablet. Dort können Sie dann weitermachen.',
  keepCopy: 'Code kopieren',
  keepCopyLink: 'Link kopieren',
  keepCopied: 'Kopiert.',
  keepMail: 'Per E‑Mail an mich',
  keepCalendar: 'Erinnerung in drei Monaten',
  keepReminder: 'Noch einmal machen: {title}',
  keepMailActions: 'Was Sie zuerst tun können:',
  backTitle: 'Mit einem früheren Check weitermachen',
  backHow:
    'Geben Sie den Code ein oder fügen Sie den Link ein, den Sie aufgehoben haben. Oder wählen Sie die Datei mit allen Daten (JSON).',
  backCode: 'Code oder Link',
  backFile: 'Datei',
  backFind: 'Meine Antworten suchen',
  backClose: 'Abbrechen',
  backFound: 'Ihre Antworten vom {date} sind da.',
  backFoundAnyDay: 'Ihre früheren Antworten sind da.',
  backAsk: 'In dieser Adresse stecken Antworten auf diesen Check. Möchten Sie damit weitermachen?',
  backReplaces: 'Die Antworten, die Sie auf dieser Seite schon gegeben haben, werden ersetzt.',
  backChanged: 'Der Check hat sich seitdem geändert. Ihre Antworten zählen nach den Regeln von heute.',
  backLost: 'Die Fragen haben sich geändert. Antworten, die nicht mehr passen: {count}.',
  backAgain: 'Noch einmal antworten, mit diesen ausgefüllt',
  backLook: 'Alle meine Antworten ansehen',
  backEmpty: 'Geben Sie einen Code ein, fügen Sie einen Link ein oder wählen Sie eine Datei.',
  backCharacter: 'Ein Code hat kein „{found}“. Bitte vergleichen Sie ihn mit dem, den Sie aufgehoben haben.',
  backLength: 'Es fehlen Zeichen, oder es sind zu viele. Jede Gruppe hat fünf.',
  backMistyped:
    'Etwas im Code stimmt nicht. Bitte vergleichen Sie ihn Gruppe für Gruppe mit dem, den Sie aufgehoben haben.',
  backVersion: 'Dieser Code ist von einem neueren Check. Verwenden Sie ihn auf der Seite, von der er ist.',
  backInvitation:
    'Mit diesem Code lädt jemand aus Ihrem Betrieb Sie ein, einige Fragen zu beantworten. Er enthält keine Antworten.',
  backVoice:
    'Das sind Antworten von jemandem aus dem Betrieb. Fügen Sie sie auf der Seite des Ergebnisses hinzu, zu dem sie gehören.',
  backOther: 'Dieser Code ist von einem anderen Check. Verwenden Sie ihn auf der Seite, von der er ist.',
  backOld:
    'Die Fragen haben sich geändert, seit Sie diesen Code bekommen haben. Wählen Sie die Datei, die Sie aufgehoben haben, oder fangen Sie neu an.',
  backNoFile: 'In dieser Datei sind keine Antworten auf diesen Check.',
  thenTitle: 'Damals und heute',
  thenStep: 'Damals: {then}. Heute: {now}.',
  thenSteps: 'Stufe {step}',
  thenRange: 'Stufe {low} bis {high}',
  thenPlan: 'Was aus Ihrem Plan geworden ist',
  thenDone: 'erledigt',
  thenNotDone: 'noch nicht erledigt',
  thenUnknown: 'nicht bekannt',
  thenNotNeeded: 'nicht mehr nötig',
  thenTicked: 'abgehakt',
  thenStage: '{label}: „{option}“ – {outcome}',
  thenOther: 'Andere Antworten, die heute anders sind',
  thenNothing: 'Keine andere Antwort hat sich geändert.',
};

export default words;
