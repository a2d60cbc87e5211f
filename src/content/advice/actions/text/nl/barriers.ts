import type { BarrierTexts } from '../../text-type.js';

/** What firms do about what stands in their way. */
export const barriers: BarrierTexts = {
  expertise: {
    text: 'Niemand hoeft alles te weten. Eén persoon leert één taak goed, en laat die aan de anderen zien.',
    variants: {
      alone: { text: 'U hoeft niet alles te weten. Leer in een halve dag één taak goed. De rest komt later.' },
    },
  },
  'legal-consequences': {
    text: 'U hoeft de hele wet niet te kennen om te beginnen. Voer geen persoonsgegevens in, en vraag uw branchevereniging. De regels veranderen nog.',
  },
  privacy: {
    text: 'Goed dat u voorzichtig bent. Voer geen namen, adressen of dossiers van klanten in zolang u niets met de leverancier hebt afgesproken.',
  },
  data: {
    text: 'Begin met taken waarvoor u geen eigen gegevens nodig hebt, zoals teksten en verslagen. Zet daarna alleen op orde wat de volgende taak vraagt.',
  },
  'incompatible-systems': {
    text: 'Begin zonder koppeling: voor een proef is kopiëren en plakken genoeg. Vraag uw leverancier wanneer er AI in dit programma komt.',
  },
  cost: {
    text: 'Een proef kost tijd, maar geen geld: één taak, vier weken en een datum om te stoppen. Betaal pas als u ziet dat het iets oplevert.',
  },
  ethics: {
    text: 'Een makkelijk antwoord is er niet. Schrijf drie dingen op die u niet met AI doet. Praat erover voordat u een programma kiest.',
    variants: {
      alone: {
        text: 'Een makkelijk antwoord is er niet. Schrijf drie dingen op die u niet met AI doet, en kies daarna pas uw programma’s.',
      },
    },
  },
  'not-useful': {
    text: 'Dat kan kloppen. Test het een halfuur, op de taak die u het minst graag doet. Levert het niets op? Dan hebt u geen plan nodig.',
  },
  'potential-unclear': {
    text: 'Hier zijn drie taken waarbij AI kan helpen. Kies de taak die u het best kent.',
  },
  'value-uncertain': {
    text: 'Niemand kan dat vooraf zeggen. Tel bij één taak vier weken de minuten of de fouten, en beslis op een vaste datum.',
  },
  'no-vision': {
    text: 'Eén pagina is genoeg: wat u wilt, wat u niet wilt, en wie beslist. Over een halfjaar kunt u die aanpassen.',
    variants: {
      alone: {
        text: 'Drie regels zijn genoeg: wat u wilt, wat u niet wilt, en wanneer u stopt. Over een halfjaar kunt u ze aanpassen.',
      },
    },
  },
  'no-capacity': {
    text: 'Vervang werk, en zet er niets bovenop. Doe één taak met AI op de dag dat u die toch al doet. Na vier weken niets gewonnen? Stop.',
  },
  jobs: {
    text: 'Zeg eerst wat er niet verandert, en beloof alleen wat u waar kunt maken. Vraag dan welke taken mensen liever kwijt zijn.',
    variants: {
      alone: {
        text: 'Schrijf op welke taken u zelf wilt blijven doen. Van de rest kan AI er een paar overnemen, of geen.',
      },
    },
  },
  'investment-risk': {
    text: 'Huur voordat u koopt, en kijk of het werkt met uw eigen product. Kies vooraf het bedrag dat u kunt verliezen.',
  },
};
