import type { ActionTexts } from '../../text-type.js';

/** Ideas and talks, the agenda and money. */
export const want: ActionTexts<'want.'> = {
  'ask-for-ideas': {
    title: 'Vraag drie mensen elk om één idee',
    why: 'Goede ideeën komen van wie het werk doet, als iemand ernaar vraagt.',
    steps: [
      'Vraag drie mensen met verschillend werk wat ze steeds weer typen of opzoeken.',
      'Schrijf elk idee op, met de naam erbij.',
      'Probeer er binnen een maand een uit, en vertel hun hoe het ging.',
    ],
    done: 'Een paar mensen komen met ideeën voor AI.',
    variants: {
      small: {
        title: 'Vraag elkaar om één idee voor AI',
        steps: [
          'Vraag bij de koffie: wat typt of zoekt u steeds opnieuw?',
          'Schrijf elk idee op, met de naam erbij.',
          'Probeer er binnen een maand een uit, en vertel hoe het ging.',
        ],
        done: 'Enkelen van u komen met ideeën voor AI.',
      },
    },
  },
  'ideas-round': {
    title: 'Vraag iedereen twee keer per jaar om ideeën',
    why: 'Wie weet dat de vraag komt, gaat vanzelf opletten.',
    steps: [
      'Vraag in de werkbespreking van elk team: welke taak bent u liever kwijt?',
      'Laat elk team de twee beste ideeën inleveren.',
      'Zeg binnen twee weken wat er met elk idee gebeurt: ja, nu niet, of nee, en waarom.',
    ],
    done: 'De meeste mensen komen af en toe met ideeën voor AI.',
    variants: {
      small: {
        steps: [
          'Vraag twee keer per jaar, met z’n allen aan één tafel: welke taak bent u liever kwijt?',
          'Kies samen de twee beste ideeën.',
          'Schrijf op wie ze probeert, en wanneer u hoort hoe het ging.',
        ],
        done: 'De meesten van u komen af en toe met ideeën voor AI.',
      },
    },
  },
  'ideas-habit': {
    title: 'Geef ideeën voor AI een vaste plek',
    why: 'Gebeurt er iets met ideeën? Dan blijven ze komen.',
    steps: [
      'Maak één lijst voor ideeën die iedereen ziet, op papier of op het scherm.',
      'Loop hem één keer per maand door, en probeer minstens één idee.',
      'Vertel iedereen wat eruit kwam, ook als het niet lukte.',
    ],
    done: 'De meeste mensen komen regelmatig met ideeën voor AI.',
    variants: { small: { done: 'De meesten van u komen regelmatig met ideeën voor AI.' } },
  },
  'talk-in-meeting': {
    title: 'Praat in een overleg over wat AI verandert',
    why: 'Zegt u niets, dan denken mensen al snel het ergste.',
    steps: [
      'Zeg eerst wat er niet verandert.',
      'Vraag welk werk mensen liever kwijt zijn, en welk werk mensenwerk blijft.',
      'Schrijf elke zorg op. Geef antwoord, of zeg wanneer u dat doet.',
    ],
    done: 'U hebt in een overleg gepraat over wat AI betekent voor het werk.',
    watch: 'Beloof alleen wat u waar kunt maken.',
    variants: {
      large: {
        watch: 'Vertel het eerst aan de ondernemingsraad, als u die hebt. Beloof alleen wat u waar kunt maken.',
      },
    },
  },
  'agree-changes': {
    title: 'Spreek af wat er verandert, en voor wie',
    why: 'Een duidelijk antwoord neemt meer zorgen weg dan een vriendelijk woord.',
    steps: [
      'Schrijf op welke taken door AI anders worden, en van wie die taken zijn.',
      'Praat met ieder van hen: wat verdwijnt, wat komt erbij, en wat valt er te leren?',
      'Spreek af wat u doet met de tijd die u wint.',
      'Zet het op één pagina, en kijk er na drie maanden weer naar.',
    ],
    done: 'Er is afgesproken wat er verandert, en voor wie.',
    variants: {
      large: {
        steps: [
          'Schrijf op welke taken door AI anders worden, en welke teams ze doen.',
          'Laat teamleiders met ieder praten: wat verdwijnt, wat komt erbij, en wat valt er te leren?',
          'Spreek af wat u doet met de tijd die u wint.',
          'Zet het op één pagina, en kijk er na drie maanden weer naar.',
        ],
      },
    },
  },
  'part-of-staff-talks': {
    title: 'Praat over AI in de vaste gesprekken met medewerkers',
    why: 'Onder vier ogen zeggen mensen wat ze in een overleg voor zich houden.',
    steps: [
      'Zet twee vragen op het formulier. Wat verandert AI voor u? Wat wilt u leren?',
      'Schrijf één afspraak op, en kom erop terug in het volgende gesprek.',
      'Verzamel wat u vaak hoort, en zet dat op de agenda van het bedrijf.',
    ],
    done: 'AI hoort bij de vaste gesprekken die u met medewerkers hebt.',
    variants: {
      small: {
        steps: [
          'Plan met ieder een halfuur per jaar, als u zulke gesprekken nog niet hebt.',
          'Vraag twee dingen: wat verandert AI voor u, en wat wilt u leren?',
          'Schrijf één afspraak op, en kom erop terug in het volgende gesprek.',
        ],
      },
    },
  },
  'three-times-on-agenda': {
    title: 'Zet AI dit jaar drie keer op de agenda',
    why: 'Over wat niet op de agenda staat, beslist het toeval.',
    steps: [
      'Kies drie overleggen waarin u over het bedrijf beslist.',
      'Neem elke keer twintig minuten de tijd voor één besluit. Begin met wat u wel en niet in AI invoert.',
      'Schrijf op wat u beslist, wie het doet, en wanneer het klaar is.',
    ],
    done: 'U praat een paar keer per jaar over AI bij beslissingen voor het bedrijf.',
    variants: {
      alone: {
        title: 'Neem dit jaar drie keer de tijd voor AI',
        why: 'Over wat niet in de agenda staat, beslist het toeval.',
        steps: [
          'Zet drie keer een uur in uw agenda, verdeeld over het jaar.',
          'Neem elke keer één besluit. Begin met wat u wel en niet in AI invoert.',
          'Schrijf op wat u beslist, en wanneer het klaar is.',
        ],
        done: 'U nam dit jaar een paar keer de tijd voor AI.',
      },
    },
  },
  'fixed-on-agenda': {
    title: 'Geef AI een vaste plek op de agenda',
    why: 'Op vaste momenten hangt het niet af van wie er toevallig aan denkt.',
    steps: [
      'Zet AI elk kwartaal op de agenda.',
      'Vraag elke keer hetzelfde: wat leverde het op, wat ging mis, wat wordt het volgende?',
      'Laat iemand die AI gebruikt een voorbeeld geven.',
    ],
    done: 'AI staat op vaste momenten op de agenda.',
    variants: {
      alone: {
        title: 'Neem elk kwartaal een vast uur voor AI',
        why: 'Met een vast moment hoeft u niet te wachten op een rustige week.',
        steps: [
          'Zet elk kwartaal één uur in uw agenda.',
          'Vraag elke keer hetzelfde: wat leverde het op, wat ging mis, wat wordt het volgende?',
          'Schrijf de antwoorden onder elkaar, zodat u ziet wat er verandert.',
        ],
        done: 'U neemt op vaste momenten de tijd voor AI, zoals elk kwartaal.',
      },
    },
  },
  'hours-for-one-person': {
    title: 'Geef één persoon uren voor AI',
    why: 'Heeft niemand er uren voor? Dan gaat het gewone werk altijd voor.',
    steps: [
      'Kies iemand die het werk kent en die ieder vertrouwt.',
      'Spreek uren af, zoals twee per week, en wie ander werk overneemt.',
      'Schrijf op wat u na een halfjaar verwacht.',
    ],
    done: 'U praat op vaste momenten over AI, en één persoon heeft er uren voor.',
    variants: {
      alone: {
        title: 'Houd uren vrij voor AI',
        why: 'Zonder uren in de agenda gaat het gewone werk altijd voor.',
        steps: [
          'Houd één uur per week vrij, op een vaste dag.',
          'Schrijf op welk werk u daarvoor laat liggen of uitbesteedt.',
          'Kijk na een halfjaar wat het opleverde.',
        ],
        done: 'U neemt op vaste momenten de tijd voor AI, en houdt er uren voor vrij.',
      },
      large: {
        steps: [
          'Kies iemand die het werk kent en die ieder vertrouwt.',
          'Spreek uren af, zoals één dag per week, en wie ander werk overneemt.',
          'Laat elk team een aanspreekpunt kiezen.',
          'Schrijf op wat u na een halfjaar verwacht.',
        ],
      },
    },
  },
  'money-on-request': {
    title: 'Zeg hoe iemand geld voor AI krijgt',
    why: 'Een klein, duidelijk bedrag is genoeg voor een proef, en het risico blijft klein.',
    steps: [
      'Noem een bedrag dat iemand zonder vragen mag uitgeven, zoals 50 euro per maand.',
      'Zeg wie over hogere bedragen beslist, en hoe snel.',
      'Vraag na twee maanden wat het opleverde.',
    ],
    done: 'Er is geld voor AI als iemand erom vraagt.',
    stop: 'Zeg elk account op dat twee maanden niet is gebruikt.',
    variants: {
      alone: {
        title: 'Kies een bedrag om AI uit te proberen',
        steps: [
          'Kies een bedrag dat u kunt missen, zoals 30 euro per maand.',
          'Schrijf op wat u koopt, en vanaf wanneer u het kunt opzeggen.',
          'Kijk na twee maanden wat het opleverde.',
        ],
        done: 'U maakt geld vrij voor AI als u het nodig hebt.',
        stop: 'Zeg elk account op dat u twee maanden niet gebruikte.',
      },
    },
  },
  'budget-for-a-year': {
    title: 'Maak een budget voor AI voor dit jaar',
    why: 'Met een vast bedrag kiest u beter, en weet u wanneer het genoeg is.',
    steps: [
      'Tel op wat u nu betaalt voor programma’s, training en uren.',
      'Tel erbij op wat het eerste idee van uw lijst kost.',
      'Kies het totaal, en spreek af wie het mag uitgeven.',
      'Zet in de agenda wanneer u er halverwege naar kijkt.',
    ],
    done: 'Er is een vast budget voor AI dit jaar.',
    variants: {
      alone: {
        steps: [
          'Tel op wat u nu betaalt voor programma’s, training en uren.',
          'Tel erbij op wat het eerste idee van uw lijst kost.',
          'Kies het totaal, en schrijf op wat u niet koopt.',
        ],
        done: 'U hebt een vast bedrag voor AI dit jaar.',
      },
      large: {},
    },
  },
  'budget-for-two-years': {
    title: 'Maak een budget voor AI voor twee jaar',
    why: 'Training en koppelingen verdienen zich vaak pas na meer dan een jaar terug.',
    steps: [
      'Neem het budget van dit jaar. Streep aan wat elk jaar terugkomt.',
      'Tel erbij op wat u in het tweede jaar wilt bouwen, met een grens.',
      'Schrijf op bij welk resultaat u het tweede jaar stopt.',
    ],
    done: 'Er is een budget voor AI voor meer dan één jaar.',
    variants: { alone: { done: 'U hebt een bedrag voor AI voor meer dan één jaar.' }, large: {} },
  },
};
