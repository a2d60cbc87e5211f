import type { BuiltInText } from '../text.js';

/** The built-in assessment in French. Written for readers at level B1; the firm is addressed as "vous". */
const text: BuiltInText = {
  title: 'Diagnostic de maturité en IA',
  description: 'Voyez où en est votre entreprise avec l’IA, ce qui la freine et quel niveau vient ensuite.',
  caveat:
    'Des experts ont choisi les questions et les seuils. Ces choix ne sont pas encore validés. Voyez le résultat comme le début d’un échange, pas comme une note.',
  source:
    'Un outil à nous, inspiré du résumé public d’une étude. Cette étude a été faite pour le ministère néerlandais des Affaires économiques. Elle porte sur l’IA dans les petites et moyennes entreprises.',
  sections: {
    profile: {
      title: 'Votre entreprise',
    },
    use: {
      title: 'Comment vous utilisez l’IA',
      description:
        'L’IA, ce sont des logiciels qui écrivent, reconnaissent, prévoient ou planifient. Pensez à un chatbot qui rédige des e-mails. Ou à un logiciel qui lit des factures.',
    },
    know: {
      title: 'Ce que vous savez',
    },
    want: {
      title: 'Ce que vous voulez',
    },
    can: {
      title: 'Ce que vous pouvez',
    },
    plans: {
      title: 'Vos projets',
    },
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
    'use.frequency': {
      question: 'À quelle fréquence se sert-on de l’IA au travail dans votre entreprise ?',
      label: 'Fréquence d’utilisation de l’IA',
      options: {
        never: 'Jamais',
        tried: 'Un ou deux essais',
        monthly: 'Quelques fois par mois',
        weekly: 'Chaque semaine',
        daily: 'Chaque jour',
      },
    },
    'use.technologies': {
      question: 'À quoi vous sert l’IA ?',
      label: 'Types d’IA utilisés',
      hint: 'Choisissez tout ce que vous utilisez.',
      options: {
        'text-analysis': 'Analyser des textes, comme des e-mails ou des avis',
        'speech-recognition': 'Transformer la parole en texte',
        'language-generation': 'Produire des textes, de la parole ou du code informatique',
        'media-generation': 'Créer des images, des vidéos ou du son',
        'image-recognition': 'Reconnaître des choses sur des images ou des vidéos',
        'machine-learning': 'Trouver des tendances dans les chiffres, ou prévoir',
        'workflow-automation': 'Automatiser des étapes du travail, ou aider à décider',
        'autonomous-machines': 'Des machines qui bougent seules, comme des robots ou des drones',
        none: 'Rien de tout cela',
      },
    },
    'use.reach': {
      question: 'Combien de personnes se servent de l’IA pour leur travail ?',
      label: 'Nombre de personnes qui utilisent l’IA',
      options: {
        nobody: 'Personne',
        one: 'Une personne',
        several: 'Plusieurs personnes',
        department: 'Toute une équipe ou tout un service',
        most: 'La plupart des personnes dont le travail s’y prête',
      },
    },
    'use.embedding': {
      question: 'Quelle place a l’IA dans votre travail ?',
      label: 'Place de l’IA dans le travail',
      hint: 'Un processus est une suite d’étapes qui revient souvent, comme faire un devis ou traiter une commande.',
      options: {
        'no-task': 'Elle ne sert à aucune tâche',
        'loose-tasks': 'Certains s’en servent pour des tâches isolées, s’ils le veulent',
        'agreed-tasks': 'Nous avons fixé pour quelles tâches, mais personne n’est obligé',
        'one-process': 'C’est une étape fixe dans un processus',
        'several-processes': 'C’est une étape fixe dans plusieurs processus',
      },
    },
    'use.results': {
      question: 'Regardez-vous ce que l’IA vous apporte ?',
      label: 'Suivi de ce que l’IA apporte',
      hint: 'Par exemple moins de temps, moins d’erreurs ou des clients plus contents.',
      options: {
        'not-looked-at': 'Non',
        impressions: 'Nous en parlons entre nous',
        'checked-once': 'Nous l’avons vérifié une fois',
        tracked: 'Nous le suivons à dates fixes',
        'tracked-and-adjusted': 'Nous le suivons, et nous changeons ou arrêtons ce qui ne marche pas',
      },
    },
    'use.direction': {
      question: 'Avez-vous fixé un cap pour l’IA dans votre entreprise ?',
      label: 'Cap pour l’IA',
      options: {
        'not-discussed': 'Nous n’en avons pas parlé',
        'talked-about': 'Nous en avons parlé',
        'intention-known': 'Tout le monde sait ce que nous voulons faire',
        'written-goals': 'Il y a des objectifs écrits, et quelqu’un en est responsable',
        'in-business-plan': 'Objectifs, argent et bilan annuel sont dans notre plan d’affaires',
      },
    },
    'know.people.training': {
      question: 'Combien de personnes chez vous ont été formées ou guidées pour l’IA ces douze derniers mois ?',
      label: 'Personnes formées à l’IA',
      hint: 'Un cours, un atelier ou des consignes claires au travail comptent aussi.',
      options: {
        none: 'Personne',
        'one-or-two': 'Une ou deux personnes',
        'under-a-quarter': 'Plus de deux, mais moins d’un quart',
        'quarter-to-half': 'D’un quart à la moitié',
        'over-half': 'Plus de la moitié',
      },
    },
    'know.people.checking': {
      question: 'Comment vérifie-t-on ce que donne l’IA ?',
      label: 'Vérification de ce que donne l’IA',
      options: {
        not: 'On ne le vérifie pas',
        'own-judgement': 'Chaque personne juge par elle-même',
        'dos-and-donts': 'Nous avons une liste commune de ce qui se fait ou non',
        'written-checks': 'Pour chaque tâche, une liste écrite dit quoi vérifier',
        'practised-checks': 'Nous nous exerçons à vérifier et tenons les règles à jour',
      },
    },
    'know.organisation.opportunities': {
      question: 'Avez-vous cherché où l’IA peut aider dans votre travail ?',
      label: 'Où l’IA peut aider',
      options: {
        'not-looked': 'Non',
        mentioned: 'Nous en avons parlé de temps en temps',
        list: 'Nous avons fait une liste d’idées',
        ranked: 'Nous avons classé les idées selon leur intérêt et l’effort',
        'worked-out': 'Nous avons calculé les coûts et les gains d’au moins une idée',
      },
    },
    'know.organisation.rules': {
      question: 'Qu’avez-vous fait au sujet des règles sur l’IA ?',
      label: 'Règles sur l’IA',
      hint: 'Par exemple les règles sur la vie privée, le droit d’auteur et l’IA.',
      options: {
        'not-looked': 'Nous ne les avons pas regardées',
        'heard-of': 'Nous en avons entendu parler',
        'looked-up': 'Nous avons cherché quelles règles valent pour nous',
        'own-rules': 'Nous en avons tiré nos propres règles',
        'rules-reviewed': 'Nous revoyons nos propres règles à dates fixes',
      },
    },
    'want.people.ideas': {
      question: 'Qui propose des idées pour utiliser l’IA ?',
      label: 'Idées de l’équipe pour l’IA',
      options: {
        nobody: 'Personne',
        one: 'Une personne',
        'a-few': 'Quelques personnes',
        'several-departments': 'Des personnes de plusieurs équipes ou services',
        'all-over': 'Des personnes de toute l’entreprise, régulièrement',
      },
    },
    'want.people.dialogue': {
      question: 'Parlez-vous entre vous de ce que l’IA change dans votre travail ?',
      label: 'Échanges sur l’IA et le travail',
      hint: 'Par exemple quelles tâches changent, et ce que cela demande aux gens.',
      options: {
        never: 'Jamais',
        informally: 'En passant',
        'one-meeting': 'Une fois, en réunion',
        agreed: 'Nous avons fixé ce qui change, et pour qui',
        'staff-talks': 'Cela fait partie de nos entretiens réguliers avec le personnel',
      },
    },
    'want.organisation.agenda': {
      question: 'À quelle fréquence parle-t-on d’IA là où se prennent les décisions de l’entreprise ?',
      label: 'L’IA à l’ordre du jour',
      options: {
        never: 'Jamais',
        'now-and-then': 'De temps en temps',
        'some-times-a-year': 'Quelques fois par an',
        'fixed-item': 'C’est un point fixe à l’ordre du jour',
        'in-duties': 'Cela fait partie du poste d’un responsable, qui a du temps pour cela',
      },
    },
    'want.organisation.budget': {
      question: 'Avez-vous prévu de l’argent pour l’IA cette année ?',
      label: 'Argent pour l’IA',
      hint: 'Pour les outils, la formation et les heures de travail.',
      options: {
        none: 'Non',
        'loose-purchases': 'Nous achetons quelque chose de temps en temps',
        'on-request': 'Il y a de l’argent si quelqu’un en demande',
        fixed: 'Il y a un budget fixe pour cette année',
        'several-years': 'Il y a un budget pour plus d’un an',
      },
    },
    'can.people.tools': {
      question: 'De quels outils d’IA dispose votre équipe au travail ?',
      label: 'Outils d’IA au travail',
      options: {
        none: 'Aucun',
        'private-accounts': 'Des comptes privés',
        'few-company-accounts': 'Des comptes de l’entreprise pour quelques personnes',
        'all-company-accounts': 'Des comptes de l’entreprise pour tous ceux qui en ont besoin',
        linked: 'Des comptes pour tous ceux qui en ont besoin, reliés à nos systèmes',
      },
    },
    'can.people.help': {
      question: 'Qui aide quand quelqu’un bloque avec l’IA ?',
      label: 'Aide en cas de blocage',
      options: {
        nobody: 'Personne',
        'search-oneself': 'On cherche soi-même une réponse',
        colleague: 'Un ou une collègue qui s’y connaît',
        'named-contact': 'Une personne précise, que tout le monde connaît',
        'contact-and-partner': 'Cette personne, et un partenaire hors de l’entreprise',
      },
    },
    'can.organisation.data': {
      question: 'Où sont les données de votre processus principal ?',
      label: 'Données du processus principal',
      hint: 'Pensez aux données sur les clients, les commandes, le stock ou les projets.',
      options: {
        paper: 'Sur papier et dans les têtes',
        'loose-files': 'Dans des fichiers isolés, comme des tableurs',
        'separate-systems': 'Dans des systèmes séparés',
        'linkable-systems': 'Dans des systèmes que l’on peut relier',
        'linked-and-kept-up': 'Dans des systèmes reliés, et quelqu’un tient les données en ordre',
      },
    },
    'can.organisation.processes': {
      question: 'Combien de vos processus clés passent par un logiciel ?',
      label: 'Processus qui passent par un logiciel',
      hint: 'Pensez à la vente, aux achats, au planning, au bureau et au contact avec les clients.',
      options: {
        none: 'Aucun',
        one: 'Un',
        'two-or-three': 'Deux ou trois',
        most: 'La plupart',
        'all-connected': 'Tous, et ils échangent des données',
      },
    },
    'plans.motives': {
      question: 'Pourquoi vous servir de l’IA, ou vous en servir plus ?',
      label: 'Raisons d’utiliser l’IA',
      hint: 'Choisissez trois réponses au plus.',
      options: {
        'optimise-processes': 'Pour que nos processus marchent mieux',
        'automate-repetition': 'Pour avoir moins de tâches répétitives',
        'save-costs': 'Pour réduire les coûts',
        'staff-shortage': 'Parce que nous manquons de personnel',
        output: 'Pour faire plus avec la même équipe',
        flexibility: 'Pour réagir plus vite aux changements',
        'quality-service': 'Pour offrir une meilleure qualité ou un meilleur service',
        none: 'Rien de tout cela',
      },
    },
    'plans.applications': {
      question: 'Pour quel travail vous servez-vous de l’IA, ou aimeriez-vous le faire ?',
      label: 'Travail pour l’IA',
      hint: 'Choisissez tout ce qui convient.',
      options: {
        'texts-mail': 'Textes, e-mails et comptes rendus de réunion',
        quotations: 'Faire des devis',
        'customer-questions': 'Répondre aux questions des clients',
        'customer-satisfaction': 'Savoir ce que pensent les clients',
        marketing: 'Publicité et réseaux sociaux',
        stock: 'Garder le bon stock',
        planning: 'Planifier le personnel, les trajets ou les machines',
        'advice-reports': 'Rédiger des conseils et des rapports',
        administration: 'Factures et administration',
        'quality-maintenance': 'Contrôler la qualité, ou prévoir l’entretien',
        'product-development': 'Développer des produits ou des services',
        'hiring-training': 'Recruter et former du personnel',
        none: 'Rien de tout cela',
      },
    },
    'plans.barriers': {
      question: 'Qu’est-ce qui freine l’IA dans votre entreprise ?',
      label: 'Ce qui freine',
      hint: 'Choisissez cinq réponses au plus.',
      options: {
        expertise: 'Il nous manque des connaissances ou des compétences',
        'legal-consequences': 'Nous ne savons pas bien ce que la loi implique pour nous',
        privacy: 'La vie privée et la protection des données nous inquiètent',
        data: 'Les bonnes données nous manquent, ou elles sont en désordre',
        'incompatible-systems': 'Cela ne marche pas avec notre matériel ou nos logiciels',
        cost: 'Cela coûte trop cher',
        ethics: 'Nous avons des doutes éthiques',
        'not-useful': 'Cela ne nous sert à rien',
        'potential-unclear': 'Nous ne savons pas ce que l’IA peut faire pour notre entreprise',
        'value-uncertain': 'Nous ne sommes pas sûrs que cela en vaille la peine',
        'no-vision': 'Nous ne savons pas bien où nous voulons aller avec l’IA',
        'no-capacity': 'Nous manquons de temps ou de personnel',
        jobs: 'Les gens ont peur pour leur emploi',
        'investment-risk': 'L’investissement est trop risqué',
        none: 'Rien ne nous freine',
      },
    },
    'plans.support': {
      question: 'Quelle aide vous serait la plus utile ?',
      label: 'Aide utile',
      hint: 'Choisissez trois réponses au plus.',
      options: {
        'practical-knowledge': 'Des connaissances pratiques, comme un atelier ou des exemples',
        information: 'Des informations claires',
        guidance: 'Quelqu’un qui nous guide',
        finance: 'De l’aide pour les coûts',
        'vision-strategy': 'De l’aide pour choisir un cap',
        peers: 'Des échanges avec d’autres entreprises',
        none: 'Nous n’avons pas besoin d’aide',
      },
    },
  },
  dimensions: {
    'know.people': {
      title: 'Ce que sait l’équipe',
      description: 'L’équipe a appris ce qu’est l’IA et vérifie ce qu’elle donne.',
    },
    'know.organisation': {
      title: 'Ce que sait l’entreprise',
      description: 'L’entreprise sait où l’IA peut aider et quelles règles valent pour elle.',
    },
    'want.people': {
      title: 'Ce que veut l’équipe',
      description: 'L’équipe a des idées et parle de ce que l’IA change au travail.',
    },
    'want.organisation': {
      title: 'Ce que veut l’entreprise',
      description: 'L’IA est à l’ordre du jour, et il y a de l’argent pour elle.',
    },
    'can.people': {
      title: 'Ce que peut l’équipe',
      description: 'L’équipe a des outils, et de l’aide quand elle bloque.',
    },
    'can.organisation': {
      title: 'Ce que peut l’entreprise',
      description: 'Les données et les processus sont numériques et en ordre.',
    },
  },
  rows: {
    know: 'Savoir',
    want: 'Vouloir',
    can: 'Pouvoir',
  },
  columns: {
    people: 'Équipe',
    organisation: 'Entreprise',
  },
  steps: {
    'not-started': {
      title: 'Pas encore commencé',
      description: 'Il n’y a pas d’IA dans le travail.',
    },
    exploring: {
      title: 'Premiers essais',
      description: 'On fait des essais. Rien n’en dépend encore.',
    },
    occasional: {
      title: 'Usage occasionnel',
      description: 'Quelques personnes se servent de l’IA pour du vrai travail, de temps en temps et par choix.',
    },
    integrated: {
      title: 'Usage intégré',
      description:
        'L’IA est une étape fixe dans au moins un processus. Plus d’une personne s’en sert. Et vous regardez ce qu’elle apporte.',
    },
    strategic: {
      title: 'Usage stratégique',
      description:
        'L’IA sert dans plusieurs processus, à la plupart de ceux à qui elle convient. Il y a des objectifs et un responsable, et vous corrigez le cap.',
    },
  },
};

export default text;
