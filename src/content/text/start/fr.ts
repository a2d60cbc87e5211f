import type { StartText } from '../../text-type.js';

/** Up to the end of the first section, in French. Written for readers at level B1. */
const text: StartText = {
  title: 'Diagnostic de maturité en IA',
  description: 'Voyez où en est votre entreprise avec l’IA, ce qui la freine et quel niveau vient ensuite.',
  sections: {
    profile: { title: 'Votre entreprise' },
  },
  items: {
    'profile.sector': {
      question: 'Que fait surtout votre entreprise ?',
      label: 'Secteur',
      hint: 'Choisissez l’activité qui apporte le plus de chiffre d’affaires.',
      dontKnow: 'Je ne sais pas, ou je préfère ne pas répondre',
      options: {
        agriculture: 'Agriculture, forêt ou pêche',
        manufacturing: 'Industrie : fabrication de produits',
        'energy-water': 'Énergie, eau ou déchets',
        construction: 'Construction',
        trade: 'Magasin, commerce de gros ou commerce automobile',
        transport: 'Transport et entreposage',
        hospitality: 'Hôtel, restaurant ou café',
        'information-communication': 'Informatique, médias ou télécoms',
        finance: 'Finance ou assurance',
        'real-estate': 'Immobilier',
        'specialist-services': 'Services spécialisés, comme la comptabilité, le droit, le design ou l’ingénierie',
        'other-business-services': 'Autres services aux entreprises, comme le nettoyage, l’intérim ou les voyages',
        'health-care': 'Santé et action sociale',
        other: 'Autre chose',
      },
    },
    'profile.size': {
      question: 'Combien de personnes travaillent dans votre entreprise ?',
      label: 'Taille de l’entreprise',
      hint: 'Vous comptez aussi. Comptez les personnes, pas les temps pleins.',
      dontKnow: 'Je ne sais pas, ou je préfère ne pas répondre',
      options: {
        '1': 'Seulement moi',
        '2-9': '2 à 9',
        '10-49': '10 à 49',
        '50-249': '50 à 249',
        '250-plus': '250 ou plus',
      },
    },
    'profile.respondent': {
      question: 'Quel est votre rôle ?',
      label: 'Votre rôle',
      dontKnow: 'Je préfère ne pas répondre',
      options: {
        owner: 'Je dirige l’entreprise',
        manager: 'Je dirige un service ou une équipe',
        it: 'Je m’occupe de l’informatique ou du numérique',
        employee: 'Je suis salarié ou salariée',
        other: 'Un autre rôle',
      },
    },
    'profile.ambition': {
      question: 'Où voulez-vous en être avec l’IA dans douze mois ?',
      label: 'Souhait pour les douze mois à venir',
      hint: 'Vous le retrouvez avec votre plan. Votre niveau ne change pas.',
      options: {
        'not-started': 'Pas d’IA dans notre travail',
        exploring: 'Faire des essais',
        occasional: 'Utiliser l’IA de temps en temps pour du vrai travail',
        integrated: 'L’IA fait partie d’au moins un processus',
        strategic: 'L’IA dans plusieurs processus, avec des objectifs clairs',
      },
    },
  },
};

export default text;
