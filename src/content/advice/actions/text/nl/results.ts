import type { ActionTexts } from '../../text-type.js';

/** What AI brings, and where the firm wants to go with it. */
export const results: ActionTexts<'use.results' | 'use.direction'> = {
  'tell-each-other': {
    title: 'Vertel elkaar hoe het gaat met AI',
    why: 'Vindt één van u een fout? Dan hoeft de rest die niet meer te maken.',
    steps: [
      'Neem in de werkbespreking tien minuten de tijd voor AI.',
      'Vraag wie het gebruikte: wat werkte, wat ging mis en wat viel op?',
      'Schrijf de drie beste en de drie slechtste punten op, met de datum.',
    ],
    done: 'U vertelt elkaar hoe het gaat met AI.',
    variants: {
      alone: {
        title: 'Schrijf op hoe het gaat met AI',
        why: 'Wat u opschrijft, kunt u later gebruiken. De rest vergeet u.',
        steps: [
          'Houd een blad naast uw werk. Schrijf na elke keer in één regel op wat werkte en wat niet.',
          'Lees het na twee weken terug.',
          'Vertel het aan iemand uit uw vak, en vraag hoe het daar gaat.',
        ],
        done: 'U hebt een indruk van hoe het gaat met AI.',
      },
    },
  },
  'four-weeks-count': {
    title: 'Tel vier weken lang minuten en fouten',
    why: 'Met eigen cijfers weet u of AI iets oplevert.',
    steps: [
      'Kies één taak met AI, zoals “{task}”. Doe die drie keer op de oude manier, en noteer de minuten.',
      'Doe de taak vier weken met AI. Noteer de minuten, en wat er nog fout was.',
      'Leg ze naast elkaar op een datum die u nu kiest. Gaat u door, verandert u iets, of stopt u?',
    ],
    done: 'Er is één keer gemeten wat AI oplevert.',
    stop: 'Geen tijd gewonnen en niet minder fouten? Stop dan met AI voor deze taak.',
    variants: { alone: {} },
  },
  'look-at-set-times': {
    title: 'Kijk op vaste momenten naar wat AI oplevert',
    why: 'Programma’s en prijzen veranderen. Een goed cijfer van vorig jaar zegt weinig.',
    steps: [
      'Kies twee cijfers, zoals de uren die u wint en de fouten die u vindt.',
      'Spreek af wie ze opschrijft, en waar.',
      'Zet vier datums per jaar in de agenda om ernaar te kijken.',
    ],
    done: 'Op vaste momenten houdt u bij wat AI oplevert.',
    variants: {
      alone: {
        steps: [
          'Kies twee cijfers, zoals de uren die u wint en de fouten die u vindt.',
          'Schrijf ze op een vaste dag in één tabel.',
          'Zet vier datums per jaar in de agenda om ernaar te kijken.',
        ],
      },
    },
  },
  'change-or-stop': {
    title: 'Verander of stop wat niet werkt',
    why: 'Stopt u met wat niets oplevert, dan komt er tijd voor wat wel werkt.',
    steps: [
      'Schrijf bij elk gebruik van AI op wat u ervan verwacht, en wanneer.',
      'Vraag bij elke terugblik: klopt dat? Houd het, verander het of stop, en schrijf op waarom.',
      'Rond af wat u stopt: zeg het account op, pas de werkinstructie aan, en vertel het aan wie ermee werkte.',
    ],
    done: 'U houdt bij wat AI oplevert, en u verandert of stopt wat niet werkt.',
    variants: {
      alone: {
        steps: [
          'Schrijf bij elk gebruik van AI op wat u ervan verwacht, en wanneer.',
          'Vraag bij elke terugblik: klopt dat? Houd het, verander het of stop, en schrijf op waarom.',
          'Rond af wat u stopt: zeg het account op, en doe het weer op de oude manier.',
        ],
      },
    },
  },
  'intention-on-one-page': {
    title: 'Zet op één pagina wat u met AI wilt',
    why: 'Wie de richting kent, kan kleine dingen beslissen zonder u te vragen.',
    steps: [
      'Schrijf drie regels: wat u van AI verwacht, wat u er niet mee doet, en wie beslist.',
      'Laat ze lezen door twee mensen die het werk doen, en vraag wat er nog ontbreekt.',
      'Vertel het iedereen, en zeg wanneer u er weer naar kijkt.',
    ],
    done: 'Iedereen weet wat het bedrijf met AI wil.',
    variants: {
      alone: {
        why: 'Met een richting op papier zegt u makkelijker nee tegen iets nieuws.',
        steps: [
          'Schrijf drie regels: wat u van AI verwacht, wat u er niet mee doet, en wanneer u stopt.',
          'Laat ze lezen door iemand die uw werk kent, en vraag wat er nog ontbreekt.',
          'Hang ze op, met een datum om er weer naar te kijken.',
        ],
        done: 'U weet wat u met AI wilt.',
      },
      large: {
        steps: [
          'Schrijf drie regels: wat u van AI verwacht, wat u er niet mee doet, en wie beslist.',
          'Laat ze lezen door twee mensen die het werk doen, en vraag wat er nog ontbreekt.',
          'Stuur ze rond. Laat elk team er tien minuten over praten.',
          'Zet een datum in de agenda om er weer naar te kijken.',
        ],
      },
    },
  },
  'two-goals': {
    title: 'Kies twee doelen voor AI, met een naam erachter',
    why: 'Een doel met een cijfer, een datum en een naam haalt u eerder.',
    steps: [
      'Neem de eerste twee ideeën van uw lijst.',
      'Zet er een cijfer en een datum bij, zoals een kwart minder tijd vóór de zomer.',
      'Zet achter elk doel één naam, en spreek af hoeveel uur het mag kosten.',
      'Prik een datum om er samen naar te kijken.',
    ],
    done: 'De doelen staan op papier, met de naam van wie ervoor zorgt.',
    variants: {
      alone: {
        title: 'Kies twee doelen voor AI',
        why: 'Een doel met een cijfer en een datum haalt u eerder.',
        steps: [
          'Neem de eerste twee ideeën van uw lijst.',
          'Zet er een cijfer en een datum bij, zoals een kwart minder tijd vóór de zomer.',
          'Noteer hoeveel uur elk doel mag kosten, en wanneer u stopt.',
          'Zet in de agenda wanneer u ernaar kijkt.',
        ],
        done: 'U hebt doelen voor AI opgeschreven.',
      },
    },
  },
  'goals-in-year-plan': {
    title: 'Zet doelen, geld en een terugblik in uw jaarplan',
    why: 'Wat in het jaarplan staat, raakt in een drukke maand niet uit beeld.',
    steps: [
      'Neem uw doelen voor AI over in het jaarplan voor volgend jaar.',
      'Zet achter elk doel het geld en de uren.',
      'Plan de terugblik op een vaste datum, voor u het volgende plan maakt.',
    ],
    done: 'Doelen, geld en een jaarlijkse terugblik staan in het jaarplan.',
    variants: {
      alone: {
        steps: [
          'Neem uw doelen voor AI over in uw jaarplan. Nog geen plan? Eén pagina is genoeg.',
          'Zet achter elk doel het geld en de uren.',
          'Plan de terugblik op een vaste datum, voor u het volgende plan maakt.',
        ],
      },
    },
  },
};
