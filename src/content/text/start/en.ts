import type { StartText } from '../../text-type.js';

/** Up to the end of the first section, in English. Written for readers at level B1. */
const text: StartText = {
  title: 'AI maturity scan',
  description: 'See how far your firm is with AI, what holds it back, and which step comes next.',
  sections: {
    profile: { title: 'Your firm' },
  },
  items: {
    'profile.sector': {
      question: 'What does your firm mainly do?',
      label: 'Sector',
      hint: 'Choose the work that brings in most of your turnover.',
      dontKnow: "I don't know, or I'd rather not say",
      options: {
        agriculture: 'Farming, forestry or fishing',
        manufacturing: 'Making products',
        'energy-water': 'Energy, water or waste',
        construction: 'Construction',
        trade: 'Shop, wholesale or car trade',
        transport: 'Transport and storage',
        hospitality: 'Hotel, restaurant or café',
        'information-communication': 'IT, media or telecom',
        finance: 'Finance or insurance',
        'real-estate': 'Real estate',
        'specialist-services': 'Specialist services, such as accounting, law, design or engineering',
        'other-business-services': 'Other business services, such as cleaning, staffing or travel',
        'health-care': 'Health and care',
        other: 'Something else',
      },
    },
    'profile.size': {
      question: 'How many people work in your firm?',
      label: 'Size of the firm',
      hint: 'Count yourself too. Count people, not full-time jobs.',
      dontKnow: "I don't know, or I'd rather not say",
      options: {
        '1': 'Only me',
        '2-9': '2 to 9',
        '10-49': '10 to 49',
        '50-249': '50 to 249',
        '250-plus': '250 or more',
      },
    },
    'profile.respondent': {
      question: 'What is your own role?',
      label: 'Your role',
      dontKnow: "I'd rather not say",
      options: {
        owner: 'Owner or director',
        manager: 'Manager or team leader',
        it: 'I look after IT or digital matters',
        employee: 'Employee',
        other: 'Another role',
      },
    },
    'profile.ambition': {
      question: 'Where would you like your firm to be with AI in twelve months?',
      label: 'Ambition for the coming twelve months',
      hint: 'It is shown beside your plan. It does not change your step.',
      options: {
        'not-started': 'Without AI in our work',
        exploring: 'Trying things out',
        occasional: 'Using AI now and then for real work',
        integrated: 'AI as a fixed part of at least one work process',
        strategic: 'AI in several processes, with clear goals',
      },
    },
  },
};

export default text;
