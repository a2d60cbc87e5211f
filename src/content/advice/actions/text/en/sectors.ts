import type { SectorTexts } from '../../text-type.js';

/** Three tasks of each sector to begin with. */
export const sectors: SectorTexts = {
  agriculture: {
    'grant-applications': {
      name: 'grant applications',
      example: 'AI turns your notes into a first draft of a grant application.',
      safe: 'the public conditions, your notes without names',
      check: 'amounts, dates, conditions',
    },
    'field-notes': {
      name: 'notes from field and barn',
      example: 'You speak your notes, and AI makes a tidy list of them.',
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
      example: 'AI sorts fault reports by cause and shows what comes back.',
      safe: 'fault reports without names',
      check: 'machine, cause, numbers',
    },
  },
  'energy-water': {
    'fault-reports': {
      name: 'fault reports',
      example: 'AI sorts fault reports by cause and shows what comes back.',
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
      example: 'AI holds a public tender beside your old answers.',
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
      example: 'You speak in the van, and AI writes the service report.',
      safe: 'notes on the work, without name and address',
      check: 'parts, measures, hours',
    },
    appointments: {
      name: 'answers about appointments',
      example: 'AI drafts answers to the question when you will come.',
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
      check: 'whether each point stands in the reviews',
    },
  },
  transport: {
    'load-questions': {
      name: 'answers about loads',
      example: 'AI drafts answers to the question where a load is.',
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
  'information-communication': {
    documentation: {
      name: 'documentation',
      example: 'AI drafts a guide from your notes and the code’s comments.',
      safe: 'your own notes, code without passwords and customer data',
      check: 'commands, versions, names',
    },
    'support-answers': {
      name: 'answers to support questions',
      example: 'AI drafts answers from your own help pages.',
      safe: 'your public help pages, questions without names',
      check: 'steps, versions, links',
    },
    proposals: {
      name: 'proposals',
      example: 'AI drafts a proposal from your notes on the talk.',
      safe: 'old proposals without names, your own prices',
      check: 'scope, hours, prices',
    },
  },
  finance: {
    explanations: {
      name: 'explanations for customers',
      example: 'AI explains a product or a term in plain words.',
      safe: 'public information on products',
      check: 'conditions, amounts, promises',
    },
    'summaries-of-terms': {
      name: 'summaries of terms',
      example: 'AI compares two sets of public terms, point by point.',
      safe: 'public terms and conditions',
      check: 'exclusions, amounts, dates',
    },
    newsletters: {
      name: 'newsletters',
      example: 'AI drafts a newsletter from three public news items.',
      safe: 'public news, your own earlier texts',
      check: 'facts, figures, what sounds like advice',
    },
  },
  'real-estate': {
    'property-texts': {
      name: 'texts about properties',
      example: 'AI drafts a text about a property from its main facts.',
      safe: 'facts of the property, without owner and tenant',
      check: 'areas, year built, promises',
    },
    'viewing-questions': {
      name: 'answers about viewings',
      example: 'AI drafts answers to questions about a viewing.',
      safe: 'your usual answers, without names',
      check: 'dates, times, terms',
    },
    'maintenance-lists': {
      name: 'lists for maintenance',
      example: 'AI turns spoken notes of a round into a list of repairs.',
      safe: 'notes on the building, without names of tenants',
      check: 'place, defect, urgency',
    },
  },
  'specialist-services': {
    'report-drafts': {
      name: 'drafts of reports',
      example: 'AI drafts one chapter from your notes.',
      safe: 'notes on a finished job, without names and figures of clients',
      check: 'facts, figures, conclusions',
    },
    proposals: {
      name: 'proposals',
      example: 'AI drafts a proposal from your notes on the talk.',
      safe: 'old proposals without names, your own rates',
      check: 'scope, hours, prices',
    },
    'source-summaries': {
      name: 'summaries of public sources',
      example: 'AI sums up a judgment, a standard or a long text.',
      safe: 'published texts',
      check: 'quotations, dates, whether the source exists',
    },
  },
  'other-business-services': {
    quotations: {
      name: 'quotations',
      example: 'AI drafts a quotation from a request and your rates.',
      safe: 'old quotations without names and addresses',
      check: 'hours, prices, terms',
    },
    'client-answers': {
      name: 'answers to clients',
      example: 'AI drafts answers to the questions that come most often.',
      safe: 'questions without names, your own terms',
      check: 'prices, dates, promises',
    },
    'job-advertisements': {
      name: 'job advertisements',
      example: 'AI drafts an advertisement from five facts about the job.',
      safe: 'facts about the job',
      check: 'pay, hours, words that leave somebody out',
    },
  },
  'health-care': {
    leaflets: {
      name: 'information leaflets',
      example: 'AI rewrites a leaflet in plain words.',
      safe: 'public leaflets, without data of clients',
      check: 'medical facts, doses, phone numbers',
    },
    'standard-letters': {
      name: 'standard letters',
      example: 'AI drafts a letter that you send often, without data of clients.',
      safe: 'empty letters without data of clients',
      check: 'facts, tone, promises',
    },
    'work-instructions': {
      name: 'work instructions',
      example: 'AI turns a long protocol into clear steps.',
      safe: 'your own protocols, without data of clients',
      check: 'order of the steps, doses, exceptions',
    },
  },
  other: {
    messages: {
      name: 'messages to customers or members',
      example: 'AI drafts a message from three facts.',
      safe: 'old messages without names',
      check: 'dates, prices, promises',
    },
    posts: {
      name: 'posts for website and social media',
      example: 'AI drafts two posts about your work, and you improve one.',
      safe: 'facts about your work, photos without persons',
      check: 'facts, dates, tone',
    },
    programmes: {
      name: 'programmes for lessons or events',
      example: 'AI proposes a programme from your goals and times.',
      safe: 'goals, times and places, without names',
      check: 'times, places, what is left out',
    },
  },
};
