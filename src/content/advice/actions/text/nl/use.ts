import type { ActionTexts } from '../../text-type.js';

/** How often, by how many and where AI is used. */
export const use: ActionTexts<'use.frequency' | 'use.reach' | 'use.embedding'> = {
  'try-one-task': {
    title: 'Probeer AI op één echte taak',
    why: 'Van een uur met uw eigen werk leert u meer dan van alle verhalen over AI.',
    steps: [
      'Gebruik een account van het bedrijf. Is dat er niet? Open er gratis een met het mailadres van de zaak. Zet het gebruik van uw gegevens voor training uit.',
      'Zoek bij de taak “{task}” een voorbeeld dat al af is. Gebruik alleen dit: {safe}.',
      'Laat AI het opnieuw maken en leg de twee naast elkaar. Controleer dit: {check}.',
      'Schrijf op hoeveel minuten het scheelt en welke fouten u vindt.',
    ],
    done: 'AI is gebruikt voor één echte taak.',
    watch: 'Voer geen namen, adressen of dossiers van klanten in.',
    stop: 'Na drie keer niets gewonnen? Doe deze taak dan zonder AI.',
    variants: { alone: {} },
  },
  'return-to-task': {
    title: 'Gebruik AI deze maand een paar keer voor dezelfde taak',
    why: 'Eén keer zegt weinig. Na vier keer ziet u of het tijd scheelt.',
    steps: [
      'Kies een taak die steeds terugkomt, zoals “{task}”. Gebruik alleen dit: {safe}.',
      'Zet er elke week een halfuur voor in de agenda, in plaats van de oude manier.',
      'Noteer elke keer de minuten, en wat u nog verbeterde.',
    ],
    done: 'AI wordt een paar keer per maand gebruikt voor het werk.',
    watch: 'Lees alles na voordat het de deur uitgaat.',
    stop: 'Na vier weken nog geen twee uur gewonnen? Kies een andere taak, of stop.',
    variants: { alone: {} },
  },
  'fixed-day': {
    title: 'Gebruik AI elke week, op een vaste dag',
    why: 'Wat een vaste dag heeft, gebeurt. De rest wacht op een rustige week.',
    steps: [
      'Kies twee taken die elke week terugkomen, zoals “{task}”.',
      'Spreek af wie ze met AI doet, en op welke dag.',
      'Bewaar de opdrachten aan AI die het best werken in één gedeeld bestand.',
      'Kijk na vier weken naar minuten en fouten.',
    ],
    done: 'AI wordt elke week gebruikt voor het werk.',
    watch: 'Werk alleen in accounts van het bedrijf, en houd u aan wat wel en niet mag.',
    variants: {
      alone: {
        steps: [
          'Kies twee taken die elke week terugkomen, zoals “{task}”.',
          'Zet ze allebei op een vaste dag in uw agenda.',
          'Bewaar de opdrachten aan AI die het best werken in één bestand.',
          'Kijk na vier weken naar minuten en fouten.',
        ],
      },
    },
  },
  'part-of-the-day': {
    title: 'Maak AI een gewoon deel van de werkdag',
    why: 'Kleine taken van elke dag kosten samen meer tijd dan één grote.',
    steps: [
      'Schrijf op wat elke dag terugkomt, zoals antwoorden, notities en “{task}”.',
      'Kies de twee taken waarin een fout het minst erg is. Probeer elk een week.',
      'Leg een kaartje op de werkplek: welke opdracht u geeft, en wat u controleert.',
    ],
    done: 'AI wordt elke dag gebruikt voor het werk.',
    stop: 'Scheelt het geen tijd en geen fouten? Doe deze taak dan zonder AI.',
    variants: { alone: {} },
  },
  'first-user': {
    title: 'Kies één persoon die begint',
    why: 'Eén persoon met tijd leert meer dan tien mensen zonder tijd.',
    steps: [
      'Vraag wie AI graag wil proberen en veel schrijft of opzoekt.',
      'Geef deze persoon vier weken lang twee uur per week, en één taak: “{task}”.',
      'Laat deze persoon de anderen zien wat werkte en wat niet.',
    ],
    done: 'Eén persoon gebruikt AI voor het werk.',
    watch: 'Kies iemand die er zin in heeft.',
  },
  'second-user': {
    title: 'Laat een tweede en derde persoon met AI werken',
    why: 'Wat maar één persoon kan, ligt stil als die er niet is.',
    steps: [
      'Vraag wie nu AI gebruikt om een ander één taak te laten zien, van begin tot eind.',
      'Laat die ander de taak ook met AI doen, en net zo controleren.',
      'Doe dit ook met een derde. Bespreek na twee weken de verschillen.',
    ],
    done: 'Enkele mensen gebruiken AI nu voor hun werk.',
    variants: {
      small: {
        title: 'Laat nog iemand met AI werken',
        steps: [
          'Vraag wie nu AI gebruikt om een ander één taak te laten zien, van begin tot eind.',
          'Laat die ander de taak ook met AI doen, en net zo controleren.',
          'Bespreek na twee weken de verschillen.',
        ],
        done: 'Enkelen van u gebruiken AI voor hun werk.',
      },
    },
  },
  'whole-team': {
    title: 'Laat één heel team met AI werken',
    why: 'Werken mensen op dezelfde manier? Dan kunnen ze elkaar helpen en controleren.',
    steps: [
      'Kies het team dat de taak “{task}” het vaakst doet.',
      'Geef ieder een account, een uur uitleg en de lijst met controles.',
      'Laat de teamleider elke week vragen wat goed ging en wat misging.',
      'Kies na vier weken samen wat u houdt.',
    ],
    done: 'Een heel team of een hele afdeling gebruikt AI.',
    variants: {
      small: {
        title: 'Laat de meesten van u met AI werken',
        why: 'Werkt u op dezelfde manier? Dan kunt u elkaar helpen en controleren.',
        steps: [
          'Schrijf op wie welke taken doet, en zet een kruisje waar AI kan helpen.',
          'Ga een uur naast ieder zitten die het nog niet gebruikt.',
          'Spreek af welke taken zonder AI blijven.',
        ],
        done: 'De meesten van u gebruiken AI.',
      },
      large: { watch: 'Vertel het op tijd aan de ondernemingsraad, als u die hebt.' },
    },
  },
  'everyone-it-helps': {
    title: 'Geef AI aan iedereen voor wie het nuttig is',
    why: 'Wie niets krijgt, zoekt vaak zelf iets, en dat is minder veilig.',
    steps: [
      'Zet de teams op een rij. Schrijf achter elk team welke taak geschikt is, of: geen.',
      'Laat een team dat met AI werkt het aan het volgende team leren, elke maand één.',
      'Zeg welk werk zonder AI blijft, en waarom.',
    ],
    done: 'De meeste mensen voor wie het nuttig is, gebruiken AI.',
    variants: {
      small: {
        steps: [
          'Zet ieders taken op een rij, en zet erbij waar AI helpt en waar niet.',
          'Laat wie AI gebruikt een uur naast iemand zitten die het nog niet doet.',
          'Zeg welk werk zonder AI blijft, en waarom.',
        ],
        done: 'Iedereen voor wie het nuttig is, gebruikt AI.',
      },
    },
  },
  'two-safe-tasks': {
    title: 'Kies twee taken om AI bij te proberen',
    why: 'Weet niemand wat mag? Dan doet de een niets en de ander het stiekem.',
    steps: [
      'Neem de taak “{task}”, en één taak die niemand graag doet.',
      'Schrijf op wat u mag invoeren. Begin hiermee: {safe}.',
      'Wie wil, probeert ze allebei in de komende twee weken.',
    ],
    done: 'Wie wil, gebruikt AI voor losse taken.',
    variants: {
      alone: {
        why: 'Van twee gekozen taken leert u meer dan van alles een beetje.',
        steps: [
          'Neem de taak “{task}”, en één taak die u niet graag doet.',
          'Schrijf op wat u mag invoeren. Begin hiermee: {safe}.',
          'Probeer ze allebei in de komende twee weken.',
        ],
        done: 'U gebruikt AI voor losse taken, als het zo uitkomt.',
      },
    },
  },
  'agree-tasks': {
    title: 'Spreek af voor welke taken AI mag',
    why: 'AI is goed in de ene taak, en slecht in een andere die er sterk op lijkt.',
    steps: [
      'Schrijf op voor welke taken u AI gebruikt of wilt gebruiken.',
      'Zet bij elke taak: ja, nee, of eerst vragen.',
      'Schrijf achter elke ja wat u controleert. Bij de taak “{task}”: {check}.',
      'Stuur de lijst rond en praat er tien minuten over.',
    ],
    done: 'Er is afgesproken voor welke taken AI mag. Wie niet wil, hoeft niet.',
    variants: {
      alone: {
        title: 'Kies voor welke taken u AI gebruikt',
        steps: [
          'Schrijf op voor welke taken u AI gebruikt of wilt gebruiken.',
          'Zet bij elke taak: ja, nee, of eerst iemand vragen.',
          'Schrijf achter elke ja wat u controleert. Bij de taak “{task}”: {check}.',
          'Leg de lijst naast uw scherm, en pas hem aan als AI u verrast.',
        ],
        done: 'U hebt gekozen voor welke taken u AI gebruikt.',
      },
    },
  },
  'fixed-step': {
    title: 'Maak AI een vaste stap in één proces',
    why: 'Een vaste stap scheelt elke keer tijd, en u kunt hem controleren.',
    steps: [
      'Neem het proces rond de taak “{task}”. Zet de stappen op één pagina: waar AI werkt, en waar een mens controleert.',
      'Laat twee mensen vier weken lang elke keer zo werken.',
      'Noteer elke keer de minuten, en wat er nog fout was.',
      'Kies na vier weken: houdt u het, verandert u iets, of stopt u? Houdt u het, pas dan de werkinstructie aan.',
    ],
    done: 'AI is een vaste stap in één proces.',
    watch: 'Zeg wat u doet met de tijd die u wint.',
    stop: 'Geen tijd gewonnen en niet minder fouten? Haal de stap er dan uit.',
    variants: {
      alone: {
        steps: [
          'Neem het proces rond de taak “{task}”. Zet de stappen op één pagina: waar AI werkt, en waar u controleert.',
          'Werk vier weken lang elke keer zo.',
          'Noteer elke keer de minuten, en wat er nog fout was.',
          'Kies na vier weken: houdt u het, verandert u iets, of stopt u?',
        ],
        watch: 'Controleer pas de volgende ochtend: met frisse ogen ziet u meer.',
      },
      large: {
        steps: [
          'Neem het proces rond de taak “{task}”. Zet de stappen op één pagina: waar AI werkt, en waar een mens controleert.',
          'Laat één team met zijn teamleider vier weken zo werken.',
          'Noteer elke keer de minuten, en wat er nog fout was.',
          'Kies na vier weken: houdt u het, verandert u iets, of stopt u? Houdt u het, pas dan de werkinstructie aan.',
        ],
        watch: 'Vertel het eerst aan de ondernemingsraad, als u die hebt. Zeg wat u doet met de tijd die u wint.',
      },
    },
  },
  'next-process': {
    title: 'Maak AI een vaste stap in een tweede proces',
    why: 'Het tweede proces gaat sneller met wat u van het eerste leerde.',
    steps: [
      'Schrijf op wat bij het eerste de meeste tijd kostte, en wat u nu anders doet.',
      'Kies het volgende proces uit uw ideeën. Neem er een met dezelfde soort controle.',
      'Doe het net als eerst: één pagina, vier weken, minuten en fouten, een besluit.',
    ],
    done: 'AI is een vaste stap in meerdere processen.',
    watch: 'Eén proces tegelijk: begin pas aan het volgende als het vorige goed loopt.',
    variants: {
      alone: {},
      large: { watch: 'Eén proces tegelijk. Vertel het eerst aan de ondernemingsraad, als u die hebt.' },
    },
  },
};
