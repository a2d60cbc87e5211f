import type { SectorTexts } from '../../text-type.js';

/** The same in sectors that inform, advise, care or teach; the last one is for all others. */
export const sectorsServices = {
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
  'education-culture-personal': {
    messages: {
      name: 'messages to customers, pupils or members',
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
  other: {
    'customer-answers': {
      name: 'answers to customers',
      example: 'AI drafts answers to the questions that come most often.',
      safe: 'questions without names, your own terms',
      check: 'prices, dates, promises',
    },
    offers: {
      name: 'offers',
      example: 'AI drafts an offer from a request and your prices.',
      safe: 'old offers without names and addresses',
      check: 'quantities, prices, terms',
    },
    'website-texts': {
      name: 'texts for the website',
      example: 'AI drafts a text from three facts about your work.',
      safe: 'facts about your work, your own old texts',
      check: 'facts, prices, promises',
    },
  },
} satisfies Partial<SectorTexts>;
