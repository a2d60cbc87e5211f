import type { SectorTexts } from '../../text-type.js';

/** Three tasks to begin with, in sectors that grow, make, build, sell, carry or serve. */
export const sectorsGoods = {
  agriculture: {
    'grant-applications': {
      name: 'demander une subvention',
      example: 'Avec vos notes, l’IA fait un premier jet de la demande de subvention.',
      safe: 'conditions publiques, vos notes sans noms',
      check: 'montants, dates, conditions',
    },
    'field-notes': {
      name: 'tenir ses notes de terrain',
      example: 'Vous dictez vos notes au champ ou à l’étable, et l’IA en fait une liste claire.',
      safe: 'notes sur cultures, animaux et machines',
      check: 'parcelles, quantités, noms de produits',
    },
    'farm-shop-texts': {
      name: 'écrire une offre aux acheteurs',
      example: 'L’IA écrit une offre pour vos acheteurs à partir de trois faits.',
      safe: 'faits sur le produit et la saison',
      check: 'prix, dates, promesses de qualité',
    },
  },
  manufacturing: {
    quotations: {
      name: 'faire un devis',
      example: 'L’IA prépare un devis à partir d’une demande et de vos tarifs.',
      safe: 'anciens devis sans noms, vos tarifs',
      check: 'prix, quantités, délais de livraison',
    },
    manuals: {
      name: 'rédiger un mode d’emploi',
      example: 'L’IA transforme des notes techniques en étapes claires pour le client.',
      safe: 'vos propres notes techniques',
      check: 'sécurité, mesures, ordre des étapes',
    },
    'fault-reports': {
      name: 'trier les pannes signalées',
      example: 'L’IA trie les pannes par cause et montre celles qui reviennent.',
      safe: 'fiches de panne sans noms',
      check: 'machine, cause, chiffres',
    },
  },
  'energy-water': {
    'fault-reports': {
      name: 'trier les pannes signalées',
      example: 'L’IA trie les pannes par cause et montre celles qui reviennent.',
      safe: 'fiches de panne sans noms ni adresses',
      check: 'lieu, cause, chiffres',
    },
    'customer-letters': {
      name: 'écrire aux clients',
      example: 'L’IA réécrit avec des mots simples une lettre qui annonce un changement.',
      safe: 'lettres types, informations publiques',
      check: 'dates, montants, promesses',
    },
    'tender-texts': {
      name: 'répondre à un appel d’offres',
      example: 'L’IA compare un appel d’offres public à vos anciennes réponses.',
      safe: 'appels d’offres publics, vos anciens textes',
      check: 'conditions, délais, chiffres',
    },
  },
  construction: {
    quotations: {
      name: 'faire un devis',
      example: 'L’IA prépare un devis à partir de vos notes et de vos tarifs.',
      safe: 'anciens devis sans noms ni adresses',
      check: 'quantités, prix, travaux non compris',
    },
    'service-reports': {
      name: 'rédiger un rapport d’intervention',
      example: 'Vous dictez dans la camionnette, et l’IA écrit le rapport d’intervention.',
      safe: 'notes sur les travaux, sans nom ni adresse',
      check: 'pièces, mesures, heures',
    },
    appointments: {
      name: 'répondre aux questions de rendez-vous',
      example: 'Un client demande quand vous venez : l’IA prépare la réponse.',
      safe: 'vos réponses habituelles, sans noms',
      check: 'dates, heures, promesses',
    },
  },
  trade: {
    'product-texts': {
      name: 'décrire un produit',
      example: 'L’IA décrit un produit à partir de la fiche du fournisseur.',
      safe: 'fiches du fournisseur, vos anciens textes',
      check: 'tailles, matières, promesses',
    },
    'customer-answers': {
      name: 'répondre aux clients',
      example: 'L’IA prépare les réponses aux questions les plus fréquentes.',
      safe: 'questions sans noms, vos conditions de vente',
      check: 'prix, stock, conditions de retour',
    },
    reviews: {
      name: 'trier les avis des clients',
      example: 'L’IA trie les avis par sujet et montre ce qui gêne les clients.',
      safe: 'avis publics, sans noms',
      check: 'points réellement cités dans les avis',
    },
  },
  transport: {
    'load-questions': {
      name: 'répondre aux questions de suivi',
      example: 'Un client demande où est sa livraison : l’IA prépare la réponse.',
      safe: 'vos réponses habituelles, sans noms ni numéros',
      check: 'lieux, heures, promesses',
    },
    'damage-reports': {
      name: 'rédiger un constat de dommages',
      example: 'Avec vos notes dictées et vos photos, l’IA rédige le constat de dommages.',
      safe: 'notes et photos sans visages ni plaques',
      check: 'lieu, heure, déroulement des faits',
    },
    'foreign-letters': {
      name: 'écrire dans une autre langue',
      example: 'L’IA traduit des consignes pour un trajet ou un lieu.',
      safe: 'consignes générales, sans noms',
      check: 'adresses, heures, règles de sécurité',
    },
  },
  hospitality: {
    'guest-questions': {
      name: 'répondre aux clients',
      example: 'L’IA prépare les réponses aux questions les plus fréquentes.',
      safe: 'questions sans noms, règles de la maison',
      check: 'prix, horaires, allergènes',
    },
    'review-answers': {
      name: 'répondre aux avis',
      example: 'L’IA prépare une réponse aimable à un avis.',
      safe: 'avis publics',
      check: 'faits, style, promesses',
    },
    'menu-texts': {
      name: 'rédiger la carte ou le menu',
      example: 'L’IA écrit le menu de la semaine en deux langues.',
      safe: 'plats, ingrédients, prix',
      check: 'allergènes, prix, noms des plats',
    },
  },
} satisfies Partial<SectorTexts>;
