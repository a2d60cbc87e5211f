import type { SectorTexts } from '../../text-type.js';

/** Three tasks to begin with, in sectors that grow, make, build, sell, carry or serve. */
export const sectorsGoods = {
  agriculture: {
    'grant-applications': {
      name: 'grant applications',
      example: 'AI turns your notes into a first draft of a grant application.',
      safe: 'the public conditions, your notes without names',
      check: 'amounts, dates, conditions',
    },
    'field-notes': {
      name: 'notes from field and barn',
      example: 'You dictate your notes, and AI makes a tidy list of them.',
      safe: 'notes on crops, animals and machines',
      check: 'fields, quantities, names of products',
    },
    'farm-shop-texts': {
      name: 'texts for buyers',
      example: 'AI writes an offer to buyers from three facts.',
      safe: 'facts about product and season',
      check: 'prices, dates, claims about quality',
    },
  },
  manufacturing: {
    quotations: {
      name: 'quotations',
      example: 'AI drafts a quotation from a request and your price list.',
      safe: 'old quotations without names, your price list',
      check: 'prices, quantities, delivery times',
    },
    manuals: {
      name: 'manuals',
      example: 'AI turns technical notes into clear steps for the user.',
      safe: 'your own technical notes',
      check: 'safety, measures, order of the steps',
    },
    'fault-reports': {
      name: 'fault reports',
      example: 'AI sorts fault reports by cause and shows what keeps coming back.',
      safe: 'fault reports without names',
      check: 'machine, cause, numbers',
    },
  },
  'energy-water': {
    'fault-reports': {
      name: 'fault reports',
      example: 'AI sorts fault reports by cause and shows what keeps coming back.',
      safe: 'fault reports without names and addresses',
      check: 'place, cause, numbers',
    },
    'customer-letters': {
      name: 'letters to customers',
      example: 'AI rewrites a letter about a change in plain words.',
      safe: 'standard letters, public information',
      check: 'dates, amounts, promises',
    },
    'tender-texts': {
      name: 'texts for tenders',
      example: 'AI compares a public tender with your old answers.',
      safe: 'the public tender, your own earlier texts',
      check: 'conditions, deadlines, figures',
    },
  },
  construction: {
    quotations: {
      name: 'quotations',
      example: 'AI drafts a quotation from your notes and price list.',
      safe: 'old quotations without names and addresses',
      check: 'quantities, prices, what is not included',
    },
    'service-reports': {
      name: 'service reports',
      example: 'You dictate in the van, and AI writes the service report.',
      safe: 'notes on the work, without name and address',
      check: 'parts, measures, hours',
    },
    appointments: {
      name: 'answers about appointments',
      example: 'AI drafts the answer when somebody asks when you will come.',
      safe: 'your usual answers, without names',
      check: 'dates, times, promises',
    },
  },
  trade: {
    'product-texts': {
      name: 'product texts',
      example: 'AI writes a product text from the facts of the supplier.',
      safe: 'data of the supplier, your own old texts',
      check: 'sizes, materials, promises',
    },
    'customer-answers': {
      name: 'answers to customers',
      example: 'AI drafts answers to the questions that come most often.',
      safe: 'questions without names, your own terms',
      check: 'prices, stock, terms of return',
    },
    reviews: {
      name: 'reviews by customers',
      example: 'AI sorts reviews by subject and shows what annoys customers.',
      safe: 'public reviews, without names',
      check: 'whether each point is really in the reviews',
    },
  },
  transport: {
    'load-questions': {
      name: 'answers about loads',
      example: 'AI drafts the answer when somebody asks where a load is.',
      safe: 'your usual answers, without names and numbers',
      check: 'places, times, promises',
    },
    'damage-reports': {
      name: 'damage reports',
      example: 'AI turns spoken notes and photos into a damage report.',
      safe: 'notes and photos without persons and number plates',
      check: 'place, time, course of events',
    },
    'foreign-letters': {
      name: 'letters in other languages',
      example: 'AI translates instructions for a trip or a place.',
      safe: 'general instructions, without names',
      check: 'addresses, times, safety rules',
    },
  },
  hospitality: {
    'guest-questions': {
      name: 'answers to guests',
      example: 'AI drafts answers to the questions that guests ask most.',
      safe: 'questions without names, your own house rules',
      check: 'prices, times, allergens',
    },
    'review-answers': {
      name: 'answers to reviews',
      example: 'AI drafts a friendly answer to a review.',
      safe: 'public reviews',
      check: 'facts, tone, promises',
    },
    'menu-texts': {
      name: 'texts for the menu',
      example: 'AI writes the menu of the week in two languages.',
      safe: 'dishes, ingredients, prices',
      check: 'allergens, prices, names of dishes',
    },
  },
} satisfies Partial<SectorTexts>;
