import type { SectorTexts } from '../../text-type.js';

/** The same in sectors that inform, advise, care or teach; the last one is for all others. */
export const sectorsServices = {
  'information-communication': {
    documentation: {
      name: 'rédiger la documentation',
      example: 'L’IA prépare un guide à partir de vos notes et des commentaires du code.',
      safe: 'vos notes, code sans mots de passe ni données de clients',
      check: 'commandes, versions, noms',
    },
    'support-answers': {
      name: 'répondre aux demandes d’assistance',
      example: 'L’IA prépare des réponses à partir de vos pages d’aide.',
      safe: 'vos pages d’aide publiques, questions sans noms',
      check: 'étapes, versions, liens',
    },
    proposals: {
      name: 'rédiger une proposition',
      example: 'L’IA prépare une proposition à partir de vos notes d’entretien.',
      safe: 'anciennes propositions sans noms, vos tarifs',
      check: 'contenu, heures, prix',
    },
  },
  finance: {
    explanations: {
      name: 'expliquer un produit aux clients',
      example: 'L’IA explique un produit ou un terme avec des mots simples.',
      safe: 'informations publiques sur les produits',
      check: 'conditions, montants, promesses',
    },
    'summaries-of-terms': {
      name: 'résumer des conditions générales',
      example: 'L’IA compare deux textes de conditions publics, point par point.',
      safe: 'conditions générales publiques',
      check: 'exclusions, montants, dates',
    },
    newsletters: {
      name: 'rédiger une newsletter',
      example: 'L’IA prépare une newsletter à partir de trois actualités publiques.',
      safe: 'actualités publiques, vos anciens textes',
      check: 'faits, chiffres, phrases proches d’un conseil',
    },
  },
  'real-estate': {
    'property-texts': {
      name: 'rédiger une annonce immobilière',
      example: 'L’IA prépare l’annonce d’un bien à partir de ses caractéristiques.',
      safe: 'caractéristiques du bien, sans propriétaire ni locataire',
      check: 'surfaces, année de construction, promesses',
    },
    'viewing-questions': {
      name: 'répondre aux questions de visite',
      example: 'L’IA prépare les réponses aux questions sur une visite.',
      safe: 'vos réponses habituelles, sans noms',
      check: 'dates, heures, conditions',
    },
    'maintenance-lists': {
      name: 'lister les travaux d’entretien',
      example: 'Vous dictez en faisant le tour du bâtiment, et l’IA liste les réparations.',
      safe: 'notes sur le bâtiment, sans noms de locataires',
      check: 'lieu, défaut, urgence',
    },
  },
  'specialist-services': {
    'report-drafts': {
      name: 'préparer un rapport',
      example: 'L’IA fait le premier jet d’un chapitre à partir de vos notes.',
      safe: 'notes d’une mission terminée, sans noms ni chiffres de clients',
      check: 'faits, chiffres, conclusions',
    },
    proposals: {
      name: 'rédiger une proposition',
      example: 'L’IA prépare une proposition à partir de vos notes d’entretien.',
      safe: 'anciennes propositions sans noms, vos tarifs',
      check: 'contenu, heures, prix',
    },
    'source-summaries': {
      name: 'résumer des sources publiques',
      example: 'L’IA résume un jugement, une norme ou un long texte.',
      safe: 'textes publiés',
      check: 'citations, dates, existence de la source',
    },
  },
  'other-business-services': {
    quotations: {
      name: 'faire un devis',
      example: 'L’IA prépare un devis à partir d’une demande et de vos tarifs.',
      safe: 'anciens devis sans noms ni adresses',
      check: 'heures, prix, conditions',
    },
    'client-answers': {
      name: 'répondre aux clients',
      example: 'L’IA prépare les réponses aux questions les plus fréquentes.',
      safe: 'questions sans noms, vos conditions',
      check: 'prix, dates, promesses',
    },
    'job-advertisements': {
      name: 'rédiger une offre d’emploi',
      example: 'L’IA prépare une offre d’emploi à partir de cinq faits sur le poste.',
      safe: 'faits sur le poste',
      check: 'salaire, horaires, mots qui excluent',
    },
  },
  'health-care': {
    leaflets: {
      name: 'écrire une fiche d’information',
      example: 'L’IA réécrit une fiche d’information avec des mots simples.',
      safe: 'fiches publiques, sans données de patients',
      check: 'faits médicaux, doses, numéros de téléphone',
    },
    'standard-letters': {
      name: 'écrire une lettre type',
      example: 'L’IA prépare une lettre que vous envoyez souvent, sans données de patients.',
      safe: 'lettres vierges, sans données de patients',
      check: 'faits, style, promesses',
    },
    'work-instructions': {
      name: 'rédiger une fiche de travail',
      example: 'L’IA transforme un long protocole en étapes claires.',
      safe: 'vos propres protocoles, sans données de patients',
      check: 'ordre des étapes, doses, exceptions',
    },
  },
  'education-culture-personal': {
    messages: {
      name: 'écrire aux clients, élèves ou membres',
      example: 'L’IA prépare un message à partir de trois faits.',
      safe: 'anciens messages sans noms',
      check: 'dates, prix, promesses',
    },
    posts: {
      name: 'publier sur le site et les réseaux sociaux',
      example: 'L’IA prépare deux publications sur votre travail, et vous en améliorez une.',
      safe: 'faits sur votre travail, photos sans visages',
      check: 'faits, dates, style',
    },
    programmes: {
      name: 'préparer un cours ou un événement',
      example: 'L’IA propose un programme à partir de vos objectifs et de vos horaires.',
      safe: 'objectifs, horaires et lieux, sans noms',
      check: 'horaires, lieux, oublis',
    },
  },
  other: {
    'customer-answers': {
      name: 'répondre aux clients',
      example: 'L’IA prépare les réponses aux questions les plus fréquentes.',
      safe: 'questions sans noms, vos conditions',
      check: 'prix, dates, promesses',
    },
    offers: {
      name: 'faire un devis',
      example: 'L’IA prépare un devis à partir d’une demande et de vos prix.',
      safe: 'anciens devis sans noms ni adresses',
      check: 'quantités, prix, conditions',
    },
    'website-texts': {
      name: 'écrire pour le site internet',
      example: 'L’IA prépare un texte à partir de trois faits sur votre travail.',
      safe: 'faits sur votre travail, vos anciens textes',
      check: 'faits, prix, promesses',
    },
  },
} satisfies Partial<SectorTexts>;
