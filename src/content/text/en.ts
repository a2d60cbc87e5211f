import type { BuiltInText } from '../text.js';

/** The built-in assessment in English. Written for readers at level B1. */
const text: BuiltInText = {
  title: 'AI maturity scan',
  description: 'See how far your firm is with AI, what holds it back, and which step comes next.',
  caveat:
    'The questions and thresholds are choices made by experts. They have not yet been validated. Read the result as the start of a conversation, not as a grade.',
  source:
    'Our own questions, inspired by the public summary of a study. That study was made for the Dutch Ministry of Economic Affairs. It is about AI in small and medium-sized firms.',
  sections: {
    profile: {
      title: 'Your firm',
    },
    use: {
      title: 'How you use AI now',
      description:
        'AI is software that writes, recognises, predicts or plans. Think of a chatbot that drafts e-mails, or software that reads invoices.',
    },
    know: {
      title: 'What you know',
    },
    want: {
      title: 'What you want',
    },
    can: {
      title: 'What you can do',
    },
    plans: {
      title: 'Your plans',
    },
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
        construction: 'Construction and installation',
        trade: 'Shop, web shop, wholesale or car trade',
        transport: 'Transport and storage',
        hospitality: 'Hotel, restaurant or café',
        'information-communication': 'IT, media or telecom',
        finance: 'Finance or insurance',
        'real-estate': 'Real estate',
        'specialist-services': 'Specialist services, such as accounting, law, design or engineering',
        'other-business-services': 'Other business services, such as cleaning, staffing or travel',
        'health-care': 'Health and care',
        'education-culture-personal': 'Education, culture, sport or personal services, such as a hairdresser',
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
        'not-started': 'Working without AI',
        exploring: 'Trying things out',
        occasional: 'Using AI now and then for real work',
        integrated: 'AI as a fixed part of at least one work process',
        strategic: 'AI in several processes, with clear goals',
      },
    },
    'use.frequency': {
      question: 'How often does anybody in your firm use AI for work?',
      label: 'How often AI is used',
      options: {
        never: 'Never',
        tried: 'Less than once a month',
        monthly: 'A few times a month',
        weekly: 'Every week',
        daily: 'Every day',
      },
      variants: {
        alone: {
          question: 'How often do you use AI for your work?',
        },
      },
    },
    'use.technologies': {
      question: 'Which kinds of AI do you use?',
      label: 'Kinds of AI in use',
      hint: 'Choose all that you use.',
      options: {
        'text-analysis': 'Analysing texts, such as e-mails or reviews',
        'speech-recognition': 'Turning speech into text',
        'language-generation': 'Writing texts, speech or program code',
        'media-generation': 'Making pictures, video or sound',
        'image-recognition': 'Recognising things in pictures or video',
        'machine-learning': 'Finding patterns in figures, or predicting',
        'workflow-automation': 'Automating work steps, or helping to decide',
        'autonomous-machines': 'Machines that move by themselves, such as robots or drones',
        none: 'None of these',
      },
    },
    'use.reach': {
      question: 'How many people use AI for their work?',
      label: 'How many people use AI',
      options: {
        nobody: 'Nobody',
        one: 'One person',
        several: 'Several people',
        department: 'A whole team or department',
        most: 'Most people for whom it is useful',
      },
      variants: {
        few: {
          options: {
            nobody: 'Nobody',
            one: 'One of us',
            several: 'Some of us',
            department: 'Most of us',
            most: 'All of us for whom it is useful',
          },
        },
      },
    },
    'use.embedding': {
      question: 'What place does AI have in your work?',
      label: 'The place of AI in the work',
      hint: 'A process is a series of steps that comes back, such as making quotations or handling orders.',
      options: {
        'no-task': 'We use it for no task',
        'loose-tasks': 'People use it for single tasks, as they like',
        'agreed-tasks': 'We agreed for which tasks, but nobody has to',
        'one-process': 'It is a fixed step in one process',
        'several-processes': 'It is a fixed step in several processes',
      },
      variants: {
        alone: {
          options: {
            'no-task': 'I use it for no task',
            'loose-tasks': 'I use it for single tasks, as I like',
            'agreed-tasks': 'I chose for which tasks, but I do not always use it',
            'one-process': 'It is a fixed step in one process',
            'several-processes': 'It is a fixed step in several processes',
          },
        },
      },
    },
    'use.results': {
      question: 'How do you look at what AI brings you?',
      label: 'Looking at what AI brings',
      hint: 'Think of the time it saves, fewer mistakes or happier customers.',
      options: {
        'not-looked-at': 'We do not',
        impressions: 'We tell each other how it goes',
        'checked-once': 'We checked it once, or now and then',
        tracked: 'We track it at set times',
        'tracked-and-adjusted': 'We track it at set times, and change or stop what does not work',
      },
      variants: {
        alone: {
          options: {
            'not-looked-at': 'I do not',
            impressions: 'I have an impression of how it goes',
            'checked-once': 'I checked it once, or now and then',
            tracked: 'I track it at set times',
            'tracked-and-adjusted': 'I track it at set times, and change or stop what does not work',
          },
        },
      },
    },
    'use.direction': {
      question: 'How far are you with choosing what you want from AI?',
      label: 'Direction for AI',
      options: {
        'not-discussed': 'We have not talked about it',
        'talked-about': 'We have talked about it',
        'intention-known': 'Everybody knows what we want',
        'written-goals': 'There are written goals, and somebody is responsible',
        'in-business-plan': 'Goals, money and a yearly review are in our business plan',
      },
      variants: {
        alone: {
          options: {
            'not-discussed': 'I have not thought about it',
            'talked-about': 'I have thought about it',
            'intention-known': 'I know what I want, but it is not on paper',
            'written-goals': 'I have written goals',
            'in-business-plan': 'Goals, money and a yearly review are in my business plan',
          },
        },
      },
    },
    'know.people.training': {
      question: 'How many people for whom AI is useful were taught about it in the past year?',
      label: 'People taught about AI',
      hint: 'A course, a workshop or clear instructions at work all count.',
      options: {
        nobody: 'Nobody',
        'under-a-quarter': 'Fewer than a quarter',
        'quarter-to-half': 'A quarter to half',
        'over-half': 'More than half, but not all',
        all: 'All',
      },
      variants: {
        alone: {
          question: 'How did you learn about AI in the past year?',
          label: 'Learning about AI',
          hint: 'A course, a workshop or a good lesson on screen all count.',
          options: {
            nobody: 'Not',
            'under-a-quarter': 'I read or watched something',
            'quarter-to-half': 'One lesson or workshop',
            'over-half': 'Several lessons or workshops',
            all: 'I learn at set times, such as every month',
          },
        },
      },
    },
    'know.people.checking': {
      question: 'How do people check what AI gives them?',
      label: 'Checking what AI gives',
      options: {
        not: 'They do not check it',
        'own-judgement': 'Each person uses their own judgement',
        'dos-and-donts': 'We share a list of dos and don’ts',
        'written-checks': 'For each task it is written down what to check',
        'practised-checks': 'We keep practising those checks',
      },
      variants: {
        alone: {
          question: 'How do you check what AI gives you?',
          options: {
            not: 'I do not check it',
            'own-judgement': 'I use my own judgement',
            'dos-and-donts': 'I have a list of dos and don’ts',
            'written-checks': 'For each task I wrote down what to check',
            'practised-checks': 'I keep practising those checks',
          },
        },
      },
    },
    'know.organisation.opportunities': {
      question: 'How far are you with looking where AI could help in your own work?',
      label: 'Where AI could help',
      options: {
        'not-looked': 'We have not looked',
        mentioned: 'It was mentioned in passing',
        list: 'We made a list of ideas',
        ranked: 'We ranked ideas by value and effort',
        'worked-out': 'We worked out cost and benefit of at least one idea',
      },
      variants: {
        alone: {
          options: {
            'not-looked': 'I have not looked',
            mentioned: 'I thought of it in passing',
            list: 'I made a list of ideas',
            ranked: 'I ranked ideas by value and effort',
            'worked-out': 'I worked out cost and benefit of at least one idea',
          },
        },
      },
    },
    'know.organisation.rules': {
      question: 'What have you done about the rules for AI?',
      label: 'Rules for AI',
      hint: 'Think of privacy, copyright and the law on AI. If you did it for one of these, it counts.',
      options: {
        'not-looked': 'We have not looked at them',
        'heard-of': 'We have heard of them',
        'looked-up': 'We looked up which rules apply to us',
        'own-rules': 'We turned them into rules of our own',
        'rules-reviewed': 'We review our own rules at set times',
      },
      variants: {
        alone: {
          options: {
            'not-looked': 'I have not looked at them',
            'heard-of': 'I have heard of them',
            'looked-up': 'I looked up which rules apply to me',
            'own-rules': 'I turned them into rules of my own',
            'rules-reviewed': 'I review my own rules at set times',
          },
        },
      },
    },
    'want.people.ideas': {
      question: 'Who brings up ideas for using AI?',
      label: 'Who brings up ideas for AI',
      options: {
        nobody: 'Nobody',
        'one-once': 'One person, once',
        'same-few': 'The same few people, or one more often',
        'most-now-and-then': 'Most people, now and then',
        'most-regularly': 'Most people, regularly',
      },
    },
    'want.people.dialogue': {
      question: 'How do you talk with each other about what AI means for your work?',
      label: 'Talking about AI and work',
      hint: 'For example which tasks change, and what that asks of people.',
      options: {
        never: 'Never',
        informally: 'In passing',
        'one-meeting': 'In a meeting, once or more',
        agreed: 'We agreed what changes, and for whom',
        'staff-talks': 'It is part of our regular staff talks',
      },
    },
    'want.organisation.agenda': {
      question: 'How often do you talk about AI when you make decisions for the firm?',
      label: 'AI on the agenda',
      options: {
        never: 'Never',
        once: 'Once',
        'a-few-times': 'A few times',
        'fixed-times': 'At fixed times, such as every quarter',
        'fixed-times-and-hours': 'At fixed times, and one person has hours for it',
      },
      variants: {
        alone: {
          question: 'How often do you take time to think about AI and your firm?',
          label: 'Time to think about AI',
          options: {
            never: 'Never',
            once: 'Once',
            'a-few-times': 'A few times',
            'fixed-times': 'At fixed times, such as every quarter',
            'fixed-times-and-hours': 'At fixed times, and with hours for it every week',
          },
        },
      },
    },
    'want.organisation.budget': {
      question: 'How is money for AI arranged this year?',
      label: 'Money for AI',
      hint: 'For tools, training and working hours together.',
      options: {
        none: 'There is none',
        'loose-purchases': 'We buy something now and then',
        'on-request': 'There is money when somebody asks for it',
        fixed: 'There is a fixed budget for this year',
        'several-years': 'There is a budget for more than one year',
      },
      variants: {
        alone: {
          options: {
            none: 'There is none',
            'loose-purchases': 'I buy something now and then',
            'on-request': 'I set money aside when I need it',
            fixed: 'I have a fixed amount for this year',
            'several-years': 'I have an amount for more than one year',
          },
        },
      },
    },
    'can.people.tools': {
      question: 'Which AI tools do people have at work?',
      label: 'AI tools at work',
      hint: 'AI in software that you have anyway counts as the firm’s.',
      options: {
        none: 'None',
        'private-accounts': 'Only their own private accounts',
        'few-company-accounts': 'Accounts of the firm, for some people',
        'all-company-accounts': 'Accounts of the firm, for all who need one',
        linked: 'That, and linked to our own systems',
      },
      variants: {
        alone: {
          question: 'Which AI tools do you have for your work?',
          options: {
            none: 'None',
            'private-accounts': 'Only my private account',
            'few-company-accounts': 'An account of the firm, for some tasks',
            'all-company-accounts': 'Accounts of the firm, for all tasks that need one',
            linked: 'That, and linked to my other software',
          },
        },
      },
    },
    'can.people.help': {
      question: 'Who helps when somebody is stuck with AI?',
      label: 'Help when stuck',
      options: {
        nobody: 'Nobody',
        'search-oneself': 'They search for an answer themselves',
        somebody: 'Somebody who knows about it, inside or outside the firm',
        'named-contact': 'One fixed person, inside or outside the firm',
        'contact-and-partner': 'One fixed person inside, and one outside',
      },
      variants: {
        alone: {
          question: 'Who helps you when you are stuck with AI?',
          options: {
            nobody: 'Nobody',
            'search-oneself': 'I search for an answer myself',
            somebody: 'Somebody who knows about it',
            'named-contact': 'One fixed person whom I can ask',
            'contact-and-partner': 'Two fixed contacts, such as a supplier and a fellow entrepreneur',
          },
        },
      },
    },
    'can.organisation.data': {
      question: 'Where is the information of your main process?',
      label: 'Information of the main process',
      hint: 'Think of data on customers, orders, stock or projects.',
      options: {
        paper: 'On paper and from memory',
        'loose-files': 'In separate files, such as spreadsheets',
        'separate-systems': 'In several programs that do not exchange data',
        'linked-systems': 'In one program, or in programs that exchange data',
        'linked-and-kept-up': 'That, and somebody keeps the data in order',
      },
      variants: {
        alone: {
          options: {
            paper: 'On paper and from memory',
            'loose-files': 'In separate files, such as spreadsheets',
            'separate-systems': 'In several programs that do not exchange data',
            'linked-systems': 'In one program, or in programs that exchange data',
            'linked-and-kept-up': 'That, and I keep the data in order',
          },
        },
      },
    },
    'can.organisation.processes': {
      question: 'How many of your main processes run in software?',
      label: 'Processes that run in software',
      hint: 'Think of sales, buying, planning, office work and contact with customers.',
      options: {
        none: 'None',
        one: 'One',
        'two-or-three': 'Two or three',
        most: 'Most, or all',
        'all-connected': 'All, and they exchange data',
      },
    },
    'plans.motives': {
      question: 'Why would you use AI, or use more of it?',
      label: 'Reasons to use AI',
      hint: 'Choose up to three.',
      options: {
        'optimise-processes': 'To make our processes run better',
        'automate-repetition': 'To have less repetitive work',
        'save-costs': 'To save costs',
        'staff-shortage': 'To cope with a shortage of staff',
        output: 'To get more done with the same people',
        flexibility: 'To react faster to change',
        'quality-service': 'To give better quality or service',
        none: 'None of these',
      },
      variants: {
        alone: {
          options: {
            'optimise-processes': 'To make my processes run better',
            'automate-repetition': 'To have less repetitive work',
            'save-costs': 'To save costs',
            'staff-shortage': 'To do all the work without hiring',
            output: 'To get more done in the same time',
            flexibility: 'To react faster to change',
            'quality-service': 'To give better quality or service',
            none: 'None of these',
          },
        },
      },
    },
    'plans.applications': {
      question: 'For which work would you like to use AI, or use it more?',
      label: 'Work wanted for AI',
      hint: 'Choose all that apply.',
      options: {
        'texts-mail': 'Texts, e-mails and minutes of meetings',
        quotations: 'Making quotations',
        'customer-questions': 'Answering customers’ questions',
        'customer-satisfaction': 'Finding out what customers think',
        marketing: 'Marketing and social media',
        stock: 'Keeping the right stock',
        planning: 'Planning people, routes or machines',
        'advice-reports': 'Writing advice and reports',
        administration: 'Invoices and administration',
        'quality-maintenance': 'Checking quality, or planning maintenance',
        'product-development': 'Developing products or services',
        'hiring-training': 'Hiring and training people',
        none: 'None of these',
      },
    },
    'plans.barriers': {
      question: 'What stands in the way of AI in your firm?',
      label: 'What stands in the way',
      hint: 'Choose up to five.',
      options: {
        expertise: 'We lack knowledge or skills',
        'legal-consequences': 'We are not sure what the law means for us',
        privacy: 'We worry about privacy and data protection',
        data: 'We lack the right data, or our data are not in order',
        'incompatible-systems': 'It does not work with our equipment or software',
        cost: 'It costs too much',
        ethics: 'We have ethical doubts',
        'not-useful': 'It is of no use to us',
        'potential-unclear': 'We do not know what AI could do for our firm',
        'value-uncertain': 'We are not sure that it pays off',
        'no-vision': 'We have no clear idea of where we want to go with AI',
        'no-capacity': 'We lack time or people',
        jobs: 'People worry about their jobs',
        'investment-risk': 'The investment is too risky',
        none: 'Nothing stands in the way',
      },
      variants: {
        alone: {
          options: {
            expertise: 'I lack knowledge or skills',
            'legal-consequences': 'I am not sure what the law means for me',
            privacy: 'I worry about privacy and data protection',
            data: 'I lack the right data, or my data are not in order',
            'incompatible-systems': 'It does not work with my equipment or software',
            cost: 'It costs too much',
            ethics: 'I have ethical doubts',
            'not-useful': 'It is of no use to me',
            'potential-unclear': 'I do not know what AI could do for my firm',
            'value-uncertain': 'I am not sure that it pays off',
            'no-vision': 'I have no clear idea of where I want to go with AI',
            'no-capacity': 'I lack time',
            jobs: 'I worry about my own work',
            'investment-risk': 'The investment is too risky',
            none: 'Nothing stands in the way',
          },
        },
      },
    },
    'plans.support': {
      question: 'What support would help you most?',
      label: 'Support that would help',
      hint: 'Choose up to three.',
      options: {
        'practical-knowledge': 'Practical knowledge, such as a workshop or examples',
        information: 'Clear information',
        guidance: 'Somebody who guides us',
        finance: 'Help with the costs',
        'vision-strategy': 'Help to choose a direction',
        peers: 'Exchange with other firms',
        none: 'We need no support',
      },
      variants: {
        alone: {
          options: {
            'practical-knowledge': 'Practical knowledge, such as a workshop or examples',
            information: 'Clear information',
            guidance: 'Somebody who guides me',
            finance: 'Help with the costs',
            'vision-strategy': 'Help to choose a direction',
            peers: 'Exchange with other firms',
            none: 'I need no support',
          },
        },
      },
    },
  },
  dimensions: {
    'know.people': {
      title: 'What people know',
      description: 'Have people learned about AI, and do they check what it gives them?',
      short: 'knowledge of people',
      variants: {
        alone: {
          column: 'You',
          title: 'What you know',
          description: 'Have you learned about AI, and do you check what it gives you?',
          short: 'your own knowledge',
        },
      },
    },
    'know.organisation': {
      title: 'What the organisation knows',
      description: 'Does the firm know where AI can help and which rules apply?',
      short: 'knowledge of the firm',
      variants: {
        alone: {
          column: 'Your firm',
          title: 'What your firm knows',
          description: 'Do you know where AI can help and which rules apply?',
        },
      },
    },
    'want.people': {
      title: 'What people want',
      description: 'Do people bring up ideas and talk about what AI means for work?',
      short: 'ideas of people',
    },
    'want.organisation': {
      title: 'What the organisation wants',
      description: 'Is AI part of decisions, and is there money for it?',
      short: 'decisions about AI',
      variants: {
        alone: {
          title: 'What your firm wants',
          description: 'Do you take time for AI, and is there money for it?',
          short: 'time and money for AI',
        },
      },
    },
    'can.people': {
      title: 'What people can do',
      description: 'Do people have tools, and help when they are stuck?',
      short: 'tools',
      variants: {
        alone: {
          title: 'What you can do',
          description: 'Do you have tools, and help when you are stuck?',
        },
      },
    },
    'can.organisation': {
      title: 'What the organisation can do',
      description: 'Are data and processes digital and in order?',
      short: 'data',
      variants: {
        alone: {
          title: 'What your firm can do',
        },
      },
    },
  },
  rows: {
    know: 'Know',
    want: 'Want',
    can: 'Can',
  },
  columns: {
    people: 'People',
    organisation: 'Organisation',
  },
  steps: {
    'not-started': {
      title: 'Not started',
      description: 'There is no AI in the work.',
    },
    exploring: {
      title: 'Exploring',
      description: 'AI is tried out. Nothing depends on it yet.',
    },
    occasional: {
      title: 'Occasional',
      description: 'AI is used for real work a few times a month, by at least one person.',
      variants: {
        alone: {
          description: 'You use AI for real work a few times a month.',
        },
      },
    },
    integrated: {
      title: 'Integrated',
      description:
        'AI is a fixed step in at least one process, every week and for more than one person. You look at what it brings.',
      variants: {
        alone: {
          description: 'AI is a fixed step in at least one process, every week. You look at what it brings.',
        },
      },
    },
    strategic: {
      title: 'Strategic',
      description:
        'AI is a fixed step in several processes, for whole teams. There are written goals with somebody responsible, and you track the results at set times.',
      variants: {
        alone: {
          description:
            'AI is a fixed step in several processes. You have written goals, and you track the results at set times.',
        },
      },
    },
  },
};

export default text;
