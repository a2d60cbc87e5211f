import type { AdviceText } from '../text-type.js';

const EUROSTAT = 'Eurostat, isoc_eb_ai, dataset of 27 February 2026';
const SURVEYED = 'firms of 10 people and more, without farming, mining, finance, care, education and culture';
const SURVEYED_SMALL = 'firms of up to 9 people, without farming, mining, finance, care, education and culture';
const ANY = 'firms that use at least one AI technology (the list for 2025 has eight)';
const KIND = 'firms that use this kind of AI';

/** The advice in English. Written for readers at level B1. */
const text: AdviceText = {
  support: {
    'direction-on-one-page': {
      title: 'Help to write your direction on one page',
      description:
        'In half a day, an adviser helps you write down what you want from AI. You also write down what you do not want.',
    },
    'idea-choice': {
      title: 'Help to choose your best idea for AI',
      description:
        'You list your ideas and rank them by value and effort. For the best one, you work out costs and benefits.',
    },
    'yearly-goals': {
      title: 'Help to set goals for the coming year',
      description:
        'You choose two or three goals for AI and put them in your business plan. After six months an adviser looks back with you.',
    },
    'workshop-own-documents': {
      title: 'A half-day workshop with your own documents',
      description:
        'Bring some of your own texts and tables, without private data. You try out AI on them and see what works.',
    },
    'checking-practice': {
      title: 'Practice in checking what AI gives you',
      description:
        'You get real examples with mistakes in them, and learn to spot those. You go home with checks for one task.',
    },
    'course-for-helper': {
      title: 'A short course for the person whom others ask',
      description:
        'One person in your firm learns to help colleagues with AI. Agree how many hours this person gets for it.',
    },
    'linking-course': {
      title: 'A course on linking AI to your own software',
      description: 'You learn how AI can work with the software you have. During the course you try one small link.',
    },
    'equipment-demonstration': {
      title: 'A demonstration of cameras, sensors or robots',
      description: 'You see what the equipment does before you invest. Bring a product or a problem of your own.',
    },
    'dos-and-donts': {
      title: 'Dos and don’ts on one page',
      description: 'A short list says what to put into an AI tool, and what not. You change it to fit your own work.',
    },
    'tool-comparison': {
      title: 'A comparison of AI tools for your kind of work',
      description:
        'You see what tools cost, where your data go and which software they work with. Start with one tool for one task.',
    },
    'rules-overview': {
      title: 'An overview of rules to look up',
      description:
        'A short overview with a date on it shows which rules may matter to you. It also says where to ask when in doubt.',
    },
    'yearly-review': {
      title: 'A checklist for your yearly review of AI',
      description:
        'Once a year you go through your rules and checks. The list helps you see what to keep, change or stop.',
    },
    'process-walk': {
      title: 'A walk through one process with an adviser',
      description:
        'You show step by step how the work is done now. The adviser points out where AI may help, and where not.',
    },
    'paper-to-software': {
      title: 'Help to move one process from paper to software',
      description:
        'Somebody helps you choose a program and put your data into it. Start with the process that takes most time.',
    },
    'data-clean-up': {
      title: 'A clean-up of the data of one process',
      description:
        'Somebody helps you remove doubles, fill gaps and choose one place. You agree how it stays in order.',
    },
    'monthly-call': {
      title: 'A monthly call if you work on your own',
      description:
        'Once a month you go through your questions with the same adviser. In between, you can call when you are stuck.',
    },
    'talk-about-work': {
      title: 'A guided talk about AI and work',
      description:
        'Somebody from outside leads a meeting about what changes, and for whom. Your people say what they hope and fear.',
    },
    'measuring-results': {
      title: 'Help to measure what AI brings you',
      description:
        'You choose one or two figures, such as hours or mistakes. After two months an adviser looks at them with you.',
    },
    'subsidy-check': {
      title: 'A check for subsidies',
      description:
        'An adviser looks up which schemes may fit your plan, and how much work that is. Ask before you sign anything.',
    },
    'budget-talk': {
      title: 'A talk with your accountant about a budget',
      description:
        'Together you put tools, training and working hours for a year in one list. You choose an amount you can afford to lose.',
    },
    'costs-and-benefits': {
      title: 'Costs and benefits before you invest',
      description:
        'With a financial adviser you count all costs, your own hours too. You set a limit, and a date to decide whether to stop.',
    },
    'three-firms': {
      title: 'An exchange with three firms from your trade',
      description:
        'You meet three firms like yours for two hours. Each one shows what it tried, what worked and what did not.',
    },
    'swap-day': {
      title: 'A day at a firm that is one step further',
      description: 'Some of your people see how another firm works with AI. They come back with ideas and share them.',
    },
    'round-table': {
      title: 'A round table of firms that are as far as you',
      description:
        'A few times a year you discuss goals, results and doubts. Each time one firm brings a real choice it has to make.',
    },
  },
  ideas: {
    'quotation-bot': {
      title: 'A quotation bot that makes the first draft',
      description:
        'AI drafts a quotation from the request, your prices and earlier examples. You check it and send it.',
      start: 'Let AI draft one old quotation, without names, and compare it with yours.',
    },
    'inventory-optimisation': {
      title: 'Stock advice: what to order, and when',
      description: 'AI looks at past sales, seasons and delivery times. It advises how much to order, and you decide.',
      start: 'Give AI a year of sales of ten products and ask what stands out.',
    },
    'customer-satisfaction-analysis': {
      title: 'An analysis of customer satisfaction',
      description:
        'AI sorts reviews, e-mails and survey answers by subject. You see what customers like and what annoys them.',
      start: 'Copy twenty reviews without names and ask AI for the three main complaints.',
    },
    'planning-system': {
      title: 'A planning system that makes proposals',
      description:
        'AI proposes what is done when, from orders, hours and deadlines. When something changes, it tries again.',
      start: 'Give AI last week’s jobs and hours, and compare its planning with your own.',
    },
    'automated-advisory-reports': {
      title: 'Advisory reports with a first draft by AI',
      description:
        'AI drafts a report from your notes, figures and earlier reports. You check every fact and add your own advice.',
      start: 'Let AI draft one chapter from your notes on a finished job, without names.',
    },
    'meeting-minutes': {
      title: 'Minutes of meetings',
      description: 'AI turns a recording into text, and lists decisions and actions. You check names and figures.',
      start: 'Record one short meeting, if all agree, and compare the minutes with your own notes.',
    },
    'customer-answers': {
      title: 'Draft answers to customers’ questions',
      description:
        'AI drafts a reply to an e-mail or a chat, from your own information. You read it before it goes out.',
      start: 'Write down five questions you often get, and let AI draft answers from your website.',
    },
    'invoice-reading': {
      title: 'Reading and booking invoices',
      description: 'AI reads amounts, dates and suppliers, and proposes how to book them. You approve or correct it.',
      start: 'Find out if your bookkeeping software can read invoices, and try it on ten old ones.',
    },
    'marketing-content': {
      title: 'Texts and pictures for marketing',
      description: 'AI drafts posts, newsletters and pictures in your own style. You choose, correct and publish.',
      start: 'Let AI make two posts from three facts about your work, and improve the best one.',
    },
    'work-instructions': {
      title: 'Work instructions and training material',
      description: 'AI turns notes, photos or speech into clear steps. That helps somebody new to learn the work.',
      start: 'Explain one task aloud, let AI write down the steps, and try them out.',
    },
    'product-ideas': {
      title: 'A test of ideas for products or services',
      description: 'AI compares your idea with what customers ask for. It lists weak points before you spend money.',
      start: 'Describe one idea and ask AI for ten questions that a tough customer would ask.',
    },
    'maintenance-planning': {
      title: 'Maintenance before something breaks down',
      description:
        'AI looks at faults and running hours of machines or vehicles. It warns when maintenance seems needed.',
      start: 'Let AI look for a pattern in last year’s faults of one machine or vehicle.',
    },
    'site-photo-reports': {
      title: 'Reports from photos of the building site',
      description: 'AI sorts photos by place and date, and drafts a report. You check it and add what is missing.',
      start: 'Take ten photos on one site, without people, and let AI draft a list of defects.',
    },
    'guest-forecast': {
      title: 'A forecast of guests and purchases',
      description: 'AI predicts how busy it will be, from bookings, weather and past sales. You buy and plan to match.',
      start: 'Let AI predict next week’s guests from past sales, and compare each evening.',
    },
    'camera-quality-check': {
      title: 'Quality checks with a camera',
      description: 'AI compares pictures of each product with good examples. You look at those that seem different.',
      start: 'Photograph twenty good and twenty faulty products, and see if AI can tell them apart.',
    },
    'product-texts': {
      title: 'Texts for the products you sell',
      description:
        'AI drafts texts for shelf or web shop from the supplier’s data. You check sizes, materials and promises.',
      start: 'Let AI write texts for five products and check each fact with the supplier’s data.',
    },
    'route-planning': {
      title: 'Planning of routes and loads',
      description: 'AI proposes routes and loads from orders, delivery times and traffic. You have the last word.',
      start: 'Put yesterday’s stops into a route tool and compare its route with the one you drove.',
    },
    'spoken-care-notes': {
      title: 'Care notes that you speak instead of type',
      description: 'AI makes a draft from what you say, and you check it. Sort out privacy before you use real data.',
      start: 'Speak a made-up note into an AI tool, and count the mistakes in the text.',
    },
    'crop-and-animal-watch': {
      title: 'Cameras or drones that watch crops or animals',
      description: 'AI spots disease, weeds or odd behaviour in pictures. You go and look where it points.',
      start: 'Photograph ten plants or animals, and compare what AI sees with your own judgement.',
    },
    'case-search': {
      title: 'Searching your own files and cases',
      description: 'AI searches your earlier files and shows where the answer stands. You read the source yourself.',
      start: 'Take five public documents and ask AI three questions to which you know the answer.',
    },
  },
  figures: {
    use: { measure: ANY, source: EUROSTAT, population: SURVEYED },
    'use-micro': { measure: ANY, source: EUROSTAT, population: SURVEYED_SMALL, group: 'firms of up to 9 people' },
    'sectors-cbs': {
      measure: 'firms that use at least one of seven AI technologies',
      source: 'Statistics Netherlands (CBS), AI-monitor 2024, published 27 February 2025',
      population: 'firms of 10 people and more, in your sector',
      note: 'This is another source and year than Eurostat, with seven technologies. Do not compare the two.',
    },
    'sectors-insee': {
      measure: 'firms that use at least one of seven AI technologies',
      source: 'Insee, survey on ICT in firms 2024, published 1 July 2025',
      population: 'firms of 10 people and more, in your sector',
      note: 'Rounded, and read in the press, not at Insee itself. Another source and year than Eurostat: do not compare the two.',
    },
    'sectors-eurostat': {
      measure: 'firms that use at least one AI technology (the list for 2025 has eight)',
      source: 'Eurostat, isoc_eb_ain2, update of 15 June 2026',
      population: 'firms of 10 people and more, in your sector',
      note: 'Read in a public note, not at Eurostat itself.',
    },
    technologies: { measure: KIND, source: EUROSTAT, population: SURVEYED },
    'technologies-micro': {
      measure: KIND,
      source: EUROSTAT,
      population: SURVEYED_SMALL,
      group: 'firms of up to 9 people',
    },
    reasons: {
      measure: 'firms that name this reason',
      source: EUROSTAT,
      population: 'firms of 10 people and more that thought about using AI and do not use it',
    },
  },
};

export default text;
