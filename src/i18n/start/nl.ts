import type { StartWords } from './en.js';

/** The widget's own words up to the result, in Dutch. The visitor is addressed as "u". */
export const start: StartWords = {
  loading: 'De scan wordt geladen …',
  loadFailed: 'De scan kan niet worden getoond. Meld dit aan de eigenaar van deze website.',
  loadFailedDetail: 'Reden:',
  tryAgain: 'Probeer opnieuw',
  introTime: 'Dit duurt zo’n {time}, met hoogstens {questions} vragen.',
  minute: '1 minuut',
  minutes: '{count} minuten',
  introPrivacy: 'De scan bewaart niets en verstuurt niets; alleen de website waarop u bent, kan uw antwoorden lezen.',
  introPrivacyAsked:
    'De scan bewaart niets. Hij verstuurt niets, tenzij u aan het einde ja zegt. Alleen de website waarop u bent, kan uw antwoorden lezen.',
  introDontKnow: 'Twijfelt u over een antwoord? U kunt altijd zeggen dat u het niet weet.',
  introGet: 'Wat u krijgt',
  introGetStep: 'de stap waarop uw bedrijf staat, en waarom',
  introGetMissing: 'wat er nog ontbreekt voor de volgende stap',
  introGetCells: 'een beeld van wat uw bedrijf weet, wil en kan',
  start: 'Start de scan',
  resume: 'Ga verder met de scan',
  positionQuestion: 'Vraag {current} van {total}',
  positionSection: 'Deel {current} van {total}',
  progressLabel: 'Beantwoorde vragen',
  progressValue: '{answered} van {total}',
  dontKnow: 'Dat weet ik niet',
  back: 'Terug',
  continue: 'Verder',
  problemTitle: 'Er ontbreekt nog iets',
  problemMissing: 'Kies een antwoord. Weet u het niet, kies dan “{dontKnow}”.',
  problemTooMany: 'Kies er hoogstens {max}. U hebt er {count} gekozen.',
  labelled: '{label}: {value}',
  restFailed: 'Het vervolg kon niet worden geladen. Uw antwoorden staan er nog.',
  introPrivacyKept: 'De scan verstuurt niets; alleen de website waarop u bent, kan uw antwoorden lezen.',
  introPrivacyKeptAsked:
    'De scan verstuurt niets, tenzij u aan het einde ja zegt. Alleen de website waarop u bent, kan uw antwoorden lezen.',
  draftLocal: 'Uw antwoorden blijven in deze browser staan tot u ze wist.',
  draftSession: 'Uw antwoorden blijven in dit tabblad staan tot u het sluit.',
};
