import type { ActionTexts } from '../../text-type.js';

/** Lessons, and checks of what AI gives. */
export const knowPeople: ActionTexts<'know.people.'> = {
  'train-first': {
    title: 'Laat één persoon leren werken met AI',
    why: 'Een halve dag goede uitleg scheelt weken zelf proberen.',
    steps: [
      'Kies wie de taak “{task}” het vaakst doet.',
      'Regel een halve dag uitleg met uw eigen stukken, zonder namen.',
      'Laat deze persoon de anderen één goed voorbeeld en één fout van AI zien.',
    ],
    done: 'Minstens één persoon kreeg het afgelopen jaar uitleg over AI.',
    watch: 'Is er in een cursus geen tijd voor uw eigen werk? Kies een andere.',
    variants: {
      alone: {
        title: 'Leer één ding over AI voor uw eigen werk',
        why: 'Een uur leren scheelt avonden zelf proberen.',
        steps: [
          'Zoek een korte les of een voorbeeld bij de taak “{task}”.',
          'Doe hetzelfde met een stuk uit uw eigen werk, zonder namen.',
          'Schrijf op wat u vanaf nu anders doet.',
        ],
        done: 'U hebt iets gelezen of bekeken over AI.',
      },
      large: {
        title: 'Laat de eerste paar mensen leren werken met AI',
        steps: [
          'Kies uit elk team dat veel schrijft of opzoekt één persoon.',
          'Regel voor hen een halve dag uitleg met hun eigen stukken, zonder namen.',
          'Laat ieder het eigen team één goed voorbeeld en één fout van AI zien.',
        ],
        done: 'De eerste mensen kregen het afgelopen jaar uitleg over AI.',
      },
    },
  },
  'train-users': {
    title: 'Geef uitleg aan wie AI het meest gebruikt',
    why: 'Wie AI het meest gebruikt, kan er het meest mee winnen, en ook verliezen.',
    steps: [
      'Schrijf op wie AI nu gebruikt, of dat graag wil.',
      'Geef hun een halve dag uitleg: wat vraagt u, wat controleert u, wat voert u niet in?',
      'Laat ieder in de week erna één eigen taak doen, en vertellen hoe het ging.',
    ],
    done: 'Van de mensen voor wie AI nuttig is, kreeg een kwart tot de helft uitleg.',
    variants: {
      alone: {
        title: 'Volg een les of workshop over AI',
        why: 'Met iemand naast u leert u in een halve dag wat alleen weken kost.',
        steps: [
          'Zoek een cursus of een adviseur die met uw eigen stukken werkt.',
          'Neem drie stukken uit uw werk mee, zonder namen, en uw vragen.',
          'Doe binnen een week iets met wat u leerde.',
        ],
        done: 'U hebt één les of workshop over AI gehad.',
      },
      small: {
        title: 'Geef uitleg aan wie van u AI het meest gebruikt',
        steps: [
          'Schrijf op wie AI nu gebruikt, of dat graag wil.',
          'Neem samen een halve dag de tijd: wat vraagt u, wat controleert u, wat voert u niet in?',
          'Laat ieder in de week erna één eigen taak doen, en vertellen hoe het ging.',
        ],
      },
      large: {
        steps: [
          'Schrijf op wie AI nu gebruikt, of dat graag wil. Kies de eerste groep van tien.',
          'Geef elke groep een halve dag uitleg: wat vraagt u, wat controleert u, wat voert u niet in?',
          'Laat ieder in de week erna één eigen taak doen, en vertellen hoe het ging.',
        ],
      },
    },
  },
  'train-most': {
    title: 'Geef uitleg aan de meesten voor wie AI nuttig is',
    why: 'Weten de meesten hoe het werkt? Dan zit het antwoord op een vraag een bureau verder.',
    steps: [
      'Vraag twee mensen die het al kunnen om de volgende groep uitleg te geven.',
      'Plan twee keer anderhalf uur, met taken uit uw eigen werk.',
      'Vraag na een maand wie het gebruikt, wie vastloopt en wat er nog ontbreekt.',
    ],
    done: 'Van de mensen voor wie AI nuttig is, kreeg meer dan de helft uitleg.',
    variants: {
      alone: {
        title: 'Volg dit jaar drie lessen over AI',
        why: 'AI verandert snel. Wat u vorig jaar leerde, is al gauw oud.',
        steps: [
          'Zet drie halve dagen voor een les of workshop in uw agenda.',
          'Kies voor elke keer één vraag uit uw eigen werk.',
          'Probeer het antwoord binnen een week uit.',
        ],
        done: 'U hebt meer dan één les of workshop over AI gehad.',
      },
      small: {
        steps: [
          'Vraag wie het al kan om de volgende uitleg te geven.',
          'Plan twee keer anderhalf uur, met taken uit uw eigen werk.',
          'Vraag na een maand wie het gebruikt, wie vastloopt en wat er nog ontbreekt.',
        ],
      },
      large: {
        steps: [
          'Kies in elk team één persoon die de anderen uitleg geeft, en bereid de lessen samen voor.',
          'Plan twee keer anderhalf uur, met taken uit het werk van het team.',
          'Vraag na een maand wie het gebruikt, wie vastloopt en wat er nog ontbreekt.',
        ],
      },
    },
  },
  'train-all': {
    title: 'Geef uitleg aan iedereen voor wie AI nuttig is, ook nieuwkomers',
    why: 'Wie nooit hoorde wat niet in AI mag, kan per ongeluk schade veroorzaken.',
    steps: [
      'Schrijf op wie nog geen uitleg had, en plan voor ieder een datum.',
      'Geef wie nieuw is in de eerste week een uur uitleg over AI.',
      'Herhaal het elk jaar een uur: wat is nieuw, wat ging mis, welke regels zijn anders?',
    ],
    done: 'Iedereen voor wie AI nuttig is, kreeg het afgelopen jaar uitleg.',
    variants: {
      alone: {
        title: 'Leer op vaste momenten over AI',
        why: 'Met een vast moment hoeft u niet te wachten op een rustige week.',
        steps: [
          'Kies één bron die u vertrouwt, en iemand uit uw vak om mee te vergelijken.',
          'Zet er elke maand een uur voor in uw agenda.',
          'Vraag u elke keer af: wat verander ik, en waar stop ik mee?',
        ],
        done: 'U leert op vaste momenten over AI, zoals elke maand.',
      },
      small: {
        steps: [
          'Plan een datum voor ieder van u die nog geen uitleg had.',
          'Vertel wie nieuw is in de eerste week wat u controleert en niet invoert.',
          'Herhaal het elk jaar een uur: wat is nieuw, wat ging mis, welke regels zijn anders?',
        ],
      },
      large: {},
    },
  },
  'dos-and-donts': {
    title: 'Zet op één pagina wat wel en niet mag',
    why: 'De meeste schade komt van wat u invoert, en van wat u ongelezen verstuurt.',
    steps: [
      'Schrijf op wat u nooit invoert: namen, adressen, dossiers van klanten, wachtwoorden.',
      'Schrijf op wat u controleert voor het de deur uitgaat: cijfers, namen, datums, beloften.',
      'Vraag aan wie AI gebruikt wat er nog ontbreekt.',
      'Stuur de pagina naar iedereen, en hang hem op.',
    ],
    done: 'U hebt samen een lijst met wat wel en niet mag.',
    variants: {
      alone: {
        title: 'Zet op één kaartje wat u wel en niet doet',
        steps: [
          'Schrijf op wat u nooit invoert: namen, adressen, dossiers van klanten, wachtwoorden.',
          'Schrijf op wat u controleert voor het de deur uitgaat: cijfers, namen, datums, beloften.',
          'Leg het kaartje naast uw scherm, en lees het over drie maanden weer.',
        ],
        done: 'U hebt een lijst met wat u wel en niet doet.',
      },
      large: {
        steps: [
          'Schrijf op wat u nooit invoert: namen, adressen, dossiers van klanten, wachtwoorden.',
          'Schrijf op wat u controleert voor het de deur uitgaat: cijfers, namen, datums, beloften.',
          'Loop de lijst na met wie over privacy gaat, en met wie AI het meest gebruikt.',
          'Laat elke teamleider de pagina aan zijn team uitleggen.',
        ],
      },
    },
  },
  'checks-per-task': {
    title: 'Schrijf per taak op wat u controleert',
    why: 'AI klinkt zeker van zijn zaak, ook als het niet klopt.',
    steps: [
      'Begin met de taak “{task}”. Controleer dit: {check}.',
      'Zet erbij welke fouten AI de laatste weken maakte.',
      'Doe hetzelfde voor elke andere taak, in hoogstens vijf regels.',
      'Leg elke lijst op de plek waar u de taak doet.',
    ],
    done: 'Per taak staat op papier wat u controleert.',
    variants: { alone: {} },
  },
  'practise-checks': {
    title: 'Oefen de controles twee keer per jaar',
    why: 'Wie maanden geen fout vindt, zoekt er ook niet meer naar.',
    steps: [
      'Zet drie fouten in een tekst die AI maakte.',
      'Laat mensen ze zoeken met de lijst, en bespreek welke er bleven staan.',
      'Verbeter de lijst, en zet de volgende datum in de agenda.',
    ],
    done: 'U blijft de controles oefenen.',
    watch: 'Het gaat om de lijst, niet om wie iets miste.',
    variants: {
      alone: {
        steps: [
          'Leg drie teksten van AI een week weg. Controleer ze dan alsof een vreemde ze stuurde.',
          'Laat iemand uit uw vak er ook een controleren, zonder namen, en vergelijk.',
          'Verbeter uw lijst, en zet de volgende datum in de agenda.',
        ],
        watch: 'Neem ook een tekst die al verstuurd is: van fouten daarin leert u het meest.',
      },
    },
  },
};
