import type { ActionLibraryText, SituationTexts } from '../../text-type.js';

export const safety: ActionLibraryText['safety'] = {
  care: 'Zorg: voer niets over cliënten of patiënten in zolang u niets met de leverancier hebt afgesproken. Ook niet zonder naam. Neem openbare teksten.',
  'client-files':
    'Dossiers: voer ze niet in zolang u niets met de leverancier en uw cliënt hebt afgesproken. Vraag uw beroepsorganisatie wat er geldt.',
  finance:
    'Geldzaken: voer geen rekening, polis of dossier in zolang u niets met de leverancier hebt afgesproken. Laat AI niet over een klant beslissen.',
  learners:
    'Leerlingen, leden, klanten: voer niets in over één persoon, zoals cijfers, gezondheid of gedrag. Neem verzonnen voorbeelden.',
  personnel:
    'Sollicitanten: voer hun brief, hun dossier en alles over ziekte niet in. Laat AI niemand kiezen of afwijzen.',
};

export const situations: SituationTexts = {
  reached: {
    title: 'U bent waar u wilt zijn',
    description: 'U staat waar u wilde staan. Nu gaat het erom dat het zo blijft.',
    holds: 'Waardoor u op deze stap blijft',
    tips: 'Wat dat kan veranderen',
    more: 'Als u ooit verder wilt',
  },
  without: {
    title: 'U kiest ervoor zonder AI te werken',
    description: 'Dat is een keuze, en daar is geen plan voor nodig. Loop wel twee dingen na.',
    checks: {
      'private-use': {
        title: 'Vraag of iemand AI privé gebruikt voor het werk',
        description:
          'Vraag het open, en zeg dat niemand iets fout deed. Spreek af: geen namen of dossiers van klanten.',
        variants: {
          alone: {
            title: 'Kijk of er al AI in uw software zit',
            description:
              'Veel programma’s hebben het erbij gekregen. Kijk bij de instellingen of het aanstaat, en of u dat wilt.',
          },
        },
      },
      'look-again': {
        title: 'Kijk over een jaar opnieuw',
        description: 'Zet een datum in de agenda. Kijk eerder als uw software AI krijgt, of als klanten erom vragen.',
      },
    },
    more: 'Als u zich ooit bedenkt',
  },
  severalUp: {
    title: 'Eerst één stap',
    description: 'U wilt naar “{wish}”. Stap voor stap is haalbaar. Daarom gaat dit plan eerst naar “{next}”.',
  },
  foundations: {
    title: 'Eerst de basis',
    description: 'U gebruikt AI zoals bedrijven op “{step}”. Een deel van wat daarbij hoort, is er nog niet.',
  },
  noSupport: {
    title: 'U wilt geen hulp',
    description: 'U kunt dit allemaal zelf. Bedenkt u zich? Dan vindt u hier hulp die bij u past.',
  },
  top: {
    title: 'U staat op de hoogste stap',
    description: 'Hoger is er niet. Nu gaat het erom dat het zo blijft.',
  },
  quick: {
    title: 'Uw eerste actie',
    description: 'Deze actie volgt uit een paar antwoorden. Al gedaan? Met de hele scan krijgt u een plan.',
  },
};
