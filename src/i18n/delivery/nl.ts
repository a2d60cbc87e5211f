import type { DeliveryWords } from './en.js';

/** The widget's own words on sending a result, in Dutch. The visitor is addressed as "u". */
export const delivery: DeliveryWords = {
  deliverTitle: 'Uw uitslag delen met {receiver}?',
  deliverWhatTitle: 'Wat wordt er verstuurd',
  deliverWhat:
    'Uw antwoorden en deze uitslag, met de datum, de tijd en een willekeurig nummer. Niet uw naam en niet de naam van uw bedrijf. Kiest u voor anoniem? Dan blijft de tijd weg en is het nummer een nieuw nummer.',
  deliverWhatAnonymous:
    'Uw antwoorden en deze uitslag, met de datum en een willekeurig nummer dat één keer wordt gebruikt. Niet uw naam en niet de naam van uw bedrijf.',
  deliverToTitle: 'Aan wie',
  deliverTo: 'Aan {receiver}. Zoals bij elke website kan de ontvanger het internetadres van uw verbinding zien.',
  deliverWhyTitle: 'Waarvoor',
  deliverWhy: 'Dat bepaalt de ontvanger. Wilt u meer weten? Vraag het daar.',
  deliverQuestion: 'Mogen wij de uitslag versturen?',
  deliverWhole: 'Ja, verstuur mijn uitslag',
  deliverAnonymous: 'Ja, maar anoniem',
  deliverNo: 'Nee, verstuur niets',
  deliverConfirm: 'Mijn keuze bevestigen',
  deliverMissing: 'Kies een van de antwoorden.',
  deliverSending: 'Uw uitslag wordt verstuurd …',
  deliverWaiting: 'Het versturen is nog niet gelukt. We proberen het vanzelf opnieuw.',
  deliverOffline: 'U bent niet online. We versturen uw uitslag zodra u dat weer bent.',
  deliverMayClose: 'U mag deze pagina sluiten. Dan versturen we de uitslag als u deze website weer bezoekt.',
  deliverKeepOpen: 'Laat deze pagina tot dan open.',
  deliverDone: 'Uw uitslag is verstuurd aan {receiver}.',
  deliverDeclined: 'Er is niets verstuurd.',
  deliverForgotten: 'We zijn gestopt met versturen. Was een poging al aangekomen? Dan kunnen we die niet terughalen.',
  deliverVetoed: 'Deze website wil nu niet dat er iets wordt verstuurd. Dat is dus ook niet gebeurd.',
  deliverExpired:
    'Het versturen is lange tijd niet gelukt. U kunt het nog een keer proberen. Of download uw uitslag en stuur hem zelf op.',
  deliverRefused:
    'De ontvanger heeft uw uitslag niet aangenomen. U kunt het nog een keer proberen. Of download uw uitslag en stuur hem zelf op.',
  deliverForget: 'Toch niet versturen',
  deliverReconsider: 'Opnieuw kiezen',
};
