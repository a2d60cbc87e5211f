import type { ActionTexts } from '../../text-type.js';

/** Where AI may help, and which rules apply. */
export const knowOrganisation: ActionTexts<'know.organisation.'> = {
  'find-three-tasks': {
    title: 'Zoek de drie taken waarbij AI het meest kan helpen',
    why: 'Waar de meeste minuten heen gaan, is met AI het meest te winnen.',
    steps: [
      'Vraag drie mensen om twee dagen te noteren wat ze vaak typen, overnemen of opzoeken.',
      'Ga een halfuur bij elkaar zitten. Kies de drie taken die per week de meeste minuten kosten.',
      'Schrijf achter elke taak wie die doet, en of er namen van klanten in staan.',
    ],
    done: 'Er is een lijst met ideeën voor AI.',
    watch: 'Wacht met taken waarin namen staan, of iets over gezondheid.',
    variants: {
      alone: {
        steps: [
          'Noteer twee dagen wat u vaak typt, overneemt of opzoekt.',
          'Kies de drie taken die per week de meeste minuten kosten.',
          'Schrijf achter elke taak of er namen van klanten in staan.',
          'Vraag iemand uit uw vak wat die met deze taken doet.',
        ],
        done: 'U hebt een lijst met ideeën voor AI.',
      },
      small: {
        steps: [
          'Noteer allemaal twee dagen wat u vaak typt, overneemt of opzoekt.',
          'Ga een halfuur bij elkaar zitten. Kies de drie taken die per week de meeste minuten kosten.',
          'Schrijf achter elke taak wie die doet, en of er namen van klanten in staan.',
        ],
      },
      large: {
        steps: [
          'Vraag elk team bij welke drie taken het het meest typt, overneemt of opzoekt.',
          'Laat elke teamleider één taak kiezen. Kies daaruit samen de beste drie.',
          'Schrijf achter elke taak hoelang die duurt, en of er namen van klanten in staan.',
        ],
      },
    },
  },
  'rank-ideas': {
    title: 'Orden uw ideeën naar waarde en moeite',
    why: 'Het beste idee om mee te beginnen is zelden het spannendste.',
    steps: [
      'Schrijf achter elk idee hoeveel minuten per week u wint, en hoeveel dagen de start kost.',
      'Zet een kruisje bij persoonsgegevens, en waar een fout veel kost.',
      'Zet bovenaan wat veel tijd scheelt, weinig dagen kost en geen kruisje heeft.',
    ],
    done: 'Uw ideeën zijn geordend naar waarde en moeite.',
    variants: { alone: {} },
  },
  'work-out-one': {
    title: 'Reken de kosten en baten van één idee uit',
    why: 'Een uur rekenen is goedkoper dan een jaar betalen.',
    steps: [
      'Neem uw beste idee. Tel de kosten voor één jaar op: programma’s, uren om te leren, uren om te controleren.',
      'Tel op wat het oplevert: gewonnen uren, minder fouten. Reken met de helft van wat u hoopt.',
      'Schrijf op bij welk bedrag u stopt, en op welke datum u beslist.',
    ],
    done: 'Voor minstens één idee zijn de kosten en baten berekend.',
    stop: 'Verdient het zich niet binnen een jaar terug? Neem het volgende idee.',
    variants: { alone: {} },
  },
  'look-up-rules': {
    title: 'Zoek op welke regels voor u gelden',
    why: 'U hoeft niet de hele wet te kennen, alleen wat over uw eigen gebruik van AI gaat.',
    steps: [
      'Zet op één pagina waarvoor u AI gebruikt of wilt gebruiken, en welke gegevens u invoert.',
      'Vraag uw branchevereniging wat er voor uw werk geldt. Denk aan privacy, auteursrecht en AI.',
      'Schrijf de antwoorden erbij, met bron en datum.',
    ],
    done: 'U hebt opgezocht welke regels voor u gelden.',
    watch: 'Regels voor AI veranderen, en dit is geen juridisch advies. Vraag het over een halfjaar weer.',
    variants: {
      alone: {},
      large: {
        steps: [
          'Zet op één pagina waarvoor elk team AI gebruikt of wil gebruiken, en met welke gegevens.',
          'Vraag wie over privacy gaat: wat geldt er voor ons werk? Denk aan privacy, auteursrecht en AI.',
          'Schrijf de antwoorden erbij, met bron en datum.',
        ],
      },
    },
  },
  'own-rules': {
    title: 'Maak van de regels uw eigen regels',
    why: 'Aan een regel die bij het werk past, houdt u zich. Een wetstekst blijft liggen.',
    steps: [
      'Maak van elk antwoord dat u vond één regel voor uw eigen werk, in gewone woorden.',
      'Probeer elke regel op een echt geval: is duidelijk wat u doet?',
      'Zet een naam op de pagina: wie beantwoordt vragen en houdt de regels bij?',
      'Vertel het iedereen, met één voorbeeld per regel.',
    ],
    done: 'Er zijn eigen regels gemaakt.',
    variants: {
      alone: {
        steps: [
          'Maak van elk antwoord dat u vond één regel voor uw eigen werk, in gewone woorden.',
          'Probeer elke regel op een echt geval: is duidelijk wat u doet?',
          'Zet op de pagina wanneer u hem weer leest.',
        ],
      },
      large: { watch: 'Vertel het op tijd aan de ondernemingsraad, als u die hebt.' },
    },
  },
  'review-rules': {
    title: 'Bekijk uw eigen regels op vaste momenten opnieuw',
    why: 'Het werk verandert elk jaar, maar een pagina verandert niet vanzelf.',
    steps: [
      'Zet twee datums per jaar in de agenda.',
      'Kijk elke keer welk programma nieuw is, welke regel niet werkte, en wat er om u heen veranderde.',
      'Pas de pagina aan, zet de datum erop, en vertel iedereen wat er nieuw is.',
    ],
    done: 'U bekijkt uw eigen regels op vaste momenten opnieuw.',
    variants: {
      alone: {
        steps: [
          'Zet twee datums per jaar in de agenda.',
          'Kijk elke keer welk programma nieuw is, welke regel niet werkte, en wat er om u heen veranderde.',
          'Pas de pagina aan, en zet de datum erop.',
        ],
      },
    },
  },
};
