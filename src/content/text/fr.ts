import type { BuiltInText } from '../text.js';

/** The built-in assessment in French. Written for readers at level B1; the firm is addressed as "vous". */
const text: BuiltInText = {
  title: 'Diagnostic de maturité en IA',
  description: 'Voyez où en est votre entreprise avec l’IA, ce qui la freine et quel niveau vient ensuite.',
  caveat:
    'Des experts ont choisi les questions et les seuils. Ces choix ne sont pas encore validés. Voyez le résultat comme le début d’un échange, pas comme une note.',
  source:
    'Nous avons écrit ces questions, inspirées du résumé public d’une étude. Cette étude a été faite pour le ministère néerlandais des Affaires économiques. Elle porte sur l’IA dans les petites et moyennes entreprises.',
  sections: {
    profile: {
      title: 'Votre entreprise',
    },
    use: {
      title: 'Comment vous utilisez l’IA',
      description:
        'L’IA, ce sont des logiciels qui écrivent, reconnaissent, prévoient ou planifient. Par exemple un chatbot qui rédige des e-mails, ou un logiciel qui lit des factures.',
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
        construction: 'Construction et installation',
        trade: 'Commerce (aussi en ligne), commerce de gros ou automobile',
        transport: 'Transport et entreposage',
        hospitality: 'Hôtel, restaurant ou café',
        'information-communication': 'Informatique, médias ou télécoms',
        finance: 'Finance ou assurance',
        'real-estate': 'Immobilier',
        'specialist-services': 'Services spécialisés, comme la comptabilité, le droit, le design ou l’ingénierie',
        'other-business-services': 'Autres services aux entreprises, comme le nettoyage, l’intérim ou les voyages',
        'health-care': 'Santé et action sociale',
        'education-culture-personal': 'Enseignement, culture, sport ou services personnels, comme la coiffure',
        other: 'Autre activité',
      },
    },
    'profile.size': {
      question: 'Combien de personnes travaillent dans votre entreprise ?',
      label: 'Taille de l’entreprise',
      hint: 'Comptez-vous aussi. Comptez les personnes, pas les temps pleins.',
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
      hint: 'Vous retrouverez cette réponse avec votre plan. Elle ne change pas votre niveau.',
      options: {
        'not-started': 'Travailler sans IA',
        exploring: 'Faire des essais',
        occasional: 'Utiliser l’IA de temps en temps pour du vrai travail',
        integrated: 'Avoir l’IA dans au moins un processus',
        strategic: 'Avoir l’IA dans plusieurs processus, avec des objectifs clairs',
      },
    },
    'use.frequency': {
      question: 'À quelle fréquence utilise-t-on l’IA au travail dans votre entreprise ?',
      label: 'Fréquence d’utilisation de l’IA',
      options: {
        never: 'Jamais',
        tried: 'Moins d’une fois par mois',
        monthly: 'Quelques fois par mois',
        weekly: 'Chaque semaine',
        daily: 'Chaque jour',
      },
      variants: {
        alone: {
          question: 'À quelle fréquence utilisez-vous l’IA pour votre travail ?',
        },
      },
    },
    'use.technologies': {
      question: 'Quels types d’IA utilisez-vous ?',
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
      question: 'Combien de personnes utilisent l’IA pour leur travail ?',
      label: 'Nombre de personnes qui utilisent l’IA',
      options: {
        nobody: 'Personne',
        one: 'Une personne',
        several: 'Plusieurs personnes',
        department: 'Toute une équipe ou tout un service',
        most: 'La plupart des personnes à qui elle est utile',
      },
      variants: {
        few: {
          options: {
            nobody: 'Personne',
            one: 'L’un ou l’une d’entre nous',
            several: 'Quelques-uns d’entre nous',
            department: 'La plupart d’entre nous',
            most: 'Tous ceux à qui elle est utile',
          },
        },
      },
    },
    'use.embedding': {
      question: 'Quelle place a l’IA dans votre travail ?',
      label: 'Place de l’IA dans le travail',
      hint: 'Un processus est une suite d’étapes qui revient souvent, comme faire un devis ou traiter une commande.',
      options: {
        'no-task': 'Nous ne l’utilisons pour aucune tâche',
        'loose-tasks': 'Ceux qui le veulent l’utilisent pour quelques tâches',
        'agreed-tasks': 'Nous avons fixé les tâches où elle peut servir, sans obliger personne',
        'one-process': 'C’est une étape fixe dans un processus',
        'several-processes': 'C’est une étape fixe dans plusieurs processus',
      },
      variants: {
        alone: {
          options: {
            'no-task': 'Je ne l’utilise pour aucune tâche',
            'loose-tasks': 'Je l’utilise pour quelques tâches, quand j’en ai envie',
            'agreed-tasks': 'J’ai choisi les tâches où elle peut servir, mais je ne l’utilise pas toujours',
            'one-process': 'C’est une étape fixe dans un processus',
            'several-processes': 'C’est une étape fixe dans plusieurs processus',
          },
        },
      },
    },
    'use.results': {
      question: 'Comment regardez-vous ce que l’IA vous apporte ?',
      label: 'Suivi de ce que l’IA apporte',
      hint: 'Par exemple moins de temps, moins d’erreurs ou des clients plus satisfaits.',
      options: {
        'not-looked-at': 'Nous ne le regardons pas',
        impressions: 'Nous en parlons entre nous',
        'checked-once': 'Nous l’avons mesuré une fois, ou de temps en temps',
        tracked: 'Nous le suivons à dates fixes',
        'tracked-and-adjusted': 'Nous le suivons à dates fixes, et nous changeons ou arrêtons ce qui ne marche pas',
      },
      variants: {
        alone: {
          options: {
            'not-looked-at': 'Je ne le regarde pas',
            impressions: 'J’ai une impression générale',
            'checked-once': 'Je l’ai mesuré une fois, ou de temps en temps',
            tracked: 'Je le suis à dates fixes',
            'tracked-and-adjusted': 'Je le suis à dates fixes, et je change ou j’arrête ce qui ne marche pas',
          },
        },
      },
    },
    'use.direction': {
      question: 'Où en êtes-vous dans le choix de ce que vous voulez faire avec l’IA ?',
      label: 'Cap pour l’IA',
      options: {
        'not-discussed': 'Nous n’en avons pas parlé',
        'talked-about': 'Nous en avons parlé',
        'intention-known': 'Tout le monde sait ce que nous voulons',
        'written-goals': 'Il y a des objectifs écrits, et quelqu’un en est responsable',
        'in-business-plan': 'Les objectifs, l’argent et le bilan sont dans notre feuille de route annuelle',
      },
      variants: {
        alone: {
          options: {
            'not-discussed': 'Je n’y ai pas réfléchi',
            'talked-about': 'J’y ai réfléchi',
            'intention-known': 'Je sais ce que je veux, mais ce n’est pas écrit',
            'written-goals': 'J’ai des objectifs écrits',
            'in-business-plan': 'Les objectifs, l’argent et le bilan sont dans ma feuille de route annuelle',
          },
        },
      },
    },
    'know.people.training': {
      question:
        'Parmi les personnes à qui l’IA est utile, combien ont été formées ou guidées ces douze derniers mois ?',
      label: 'Personnes formées à l’IA',
      hint: 'Un cours, un atelier ou des consignes claires au travail comptent aussi.',
      options: {
        nobody: 'Personne',
        'under-a-quarter': 'Moins d’un quart',
        'quarter-to-half': 'D’un quart à la moitié',
        'over-half': 'Plus de la moitié, mais pas toutes',
        all: 'Toutes',
      },
      variants: {
        alone: {
          question: 'Qu’avez-vous fait ces douze derniers mois pour vous former à l’IA ?',
          label: 'Formation à l’IA',
          hint: 'Un cours, un atelier ou une bonne leçon en ligne comptent aussi.',
          options: {
            nobody: 'Rien',
            'under-a-quarter': 'J’ai lu ou regardé quelque chose',
            'quarter-to-half': 'Un cours ou un atelier',
            'over-half': 'Plusieurs cours ou ateliers',
            all: 'J’apprends à dates fixes, par exemple chaque mois',
          },
        },
      },
    },
    'know.people.checking': {
      question: 'Comment vérifie-t-on ce que produit l’IA ?',
      label: 'Vérification de ce que produit l’IA',
      options: {
        not: 'On ne le vérifie pas',
        'own-judgement': 'Chaque personne juge par elle-même',
        'dos-and-donts': 'Nous avons une liste commune de ce qui est permis ou non',
        'written-checks': 'Pour chaque tâche, une liste écrite dit quoi vérifier',
        'practised-checks': 'Nous nous exerçons régulièrement à ces vérifications',
      },
      variants: {
        alone: {
          question: 'Comment vérifiez-vous ce que produit l’IA ?',
          options: {
            not: 'Je ne le vérifie pas',
            'own-judgement': 'Je juge par moi-même',
            'dos-and-donts': 'J’ai une liste de ce qui est permis ou non',
            'written-checks': 'Pour chaque tâche, j’ai écrit ce que je vérifie',
            'practised-checks': 'Je m’exerce régulièrement à ces vérifications',
          },
        },
      },
    },
    'know.organisation.opportunities': {
      question: 'Où en êtes-vous dans la recherche de ce que l’IA peut faire pour votre travail ?',
      label: 'Où l’IA peut aider',
      options: {
        'not-looked': 'Nous n’avons pas cherché',
        mentioned: 'Nous en avons parlé en passant',
        list: 'Nous avons fait une liste d’idées',
        ranked: 'Nous avons classé les idées selon leur intérêt et l’effort',
        'worked-out': 'Nous avons calculé les coûts et les gains d’au moins une idée',
      },
      variants: {
        alone: {
          options: {
            'not-looked': 'Je n’ai pas cherché',
            mentioned: 'J’y ai pensé en passant',
            list: 'J’ai fait une liste d’idées',
            ranked: 'J’ai classé les idées selon leur intérêt et l’effort',
            'worked-out': 'J’ai calculé les coûts et les gains d’au moins une idée',
          },
        },
      },
    },
    'know.organisation.rules': {
      question: 'Qu’avez-vous fait au sujet des règles sur l’IA ?',
      label: 'Règles sur l’IA',
      hint: 'Par exemple sur la vie privée, le droit d’auteur ou la loi sur l’IA. Un seul des trois suffit.',
      options: {
        'not-looked': 'Nous ne les avons pas regardées',
        'heard-of': 'Nous en avons entendu parler',
        'looked-up': 'Nous avons cherché quelles règles s’appliquent à nous',
        'own-rules': 'Nous en avons tiré nos propres règles',
        'rules-reviewed': 'Nous revoyons nos propres règles à dates fixes',
      },
      variants: {
        alone: {
          options: {
            'not-looked': 'Je ne les ai pas regardées',
            'heard-of': 'J’en ai entendu parler',
            'looked-up': 'J’ai cherché quelles règles s’appliquent à moi',
            'own-rules': 'J’en ai tiré mes propres règles',
            'rules-reviewed': 'Je revois mes propres règles à dates fixes',
          },
        },
      },
    },
    'want.people.ideas': {
      question: 'Qui propose des idées pour utiliser l’IA ?',
      label: 'Qui propose des idées pour l’IA',
      options: {
        nobody: 'Personne',
        'one-once': 'Une personne, une fois',
        'same-few': 'Quelques personnes, ou une personne plusieurs fois',
        'most-now-and-then': 'La plupart des gens, de temps en temps',
        'most-regularly': 'La plupart des gens, régulièrement',
      },
    },
    'want.people.dialogue': {
      question: 'Comment parlez-vous entre vous de ce que l’IA change dans votre travail ?',
      label: 'Échanges sur l’IA et le travail',
      hint: 'Par exemple quelles tâches changent, et ce que cela demande aux gens.',
      options: {
        never: 'Nous n’en parlons pas',
        informally: 'En passant',
        'one-meeting': 'En réunion, une fois ou plus',
        agreed: 'Nous avons décidé ce qui change, et pour qui',
        'staff-talks': 'Cela fait partie de nos entretiens réguliers avec le personnel',
      },
    },
    'want.organisation.agenda': {
      question: 'À quelle fréquence parlez-vous d’IA quand vous décidez pour l’entreprise ?',
      label: 'L’IA à l’ordre du jour',
      options: {
        never: 'Jamais',
        once: 'Une fois',
        'a-few-times': 'Quelques fois',
        'fixed-times': 'À dates fixes, par exemple chaque trimestre',
        'fixed-times-and-hours': 'À dates fixes, et une personne a des heures prévues pour cela',
      },
      variants: {
        alone: {
          question: 'À quelle fréquence prenez-vous le temps de réfléchir à l’IA et à votre entreprise ?',
          label: 'Temps pour réfléchir à l’IA',
          options: {
            never: 'Jamais',
            once: 'Une fois',
            'a-few-times': 'Quelques fois',
            'fixed-times': 'À dates fixes, par exemple chaque trimestre',
            'fixed-times-and-hours': 'À dates fixes, avec des heures pour cela chaque semaine',
          },
        },
      },
    },
    'want.organisation.budget': {
      question: 'Comment l’argent pour l’IA est-il prévu cette année ?',
      label: 'Argent pour l’IA',
      hint: 'Pour les outils, la formation et les heures de travail.',
      options: {
        none: 'Il n’y en a pas',
        'loose-purchases': 'Nous achetons quelque chose de temps en temps',
        'on-request': 'Il y a de l’argent si quelqu’un en demande',
        fixed: 'Il y a un budget fixe pour cette année',
        'several-years': 'Il y a un budget pour plus d’un an',
      },
      variants: {
        alone: {
          options: {
            none: 'Il n’y en a pas',
            'loose-purchases': 'J’achète quelque chose de temps en temps',
            'on-request': 'Je trouve de l’argent quand j’en ai besoin',
            fixed: 'J’ai un montant fixe pour cette année',
            'several-years': 'J’ai un montant pour plus d’un an',
          },
        },
      },
    },
    'can.people.tools': {
      question: 'De quels outils d’IA dispose votre équipe au travail ?',
      label: 'Outils d’IA au travail',
      hint: 'L’IA des logiciels que vous avez déjà compte comme un outil de l’entreprise.',
      options: {
        none: 'Aucun',
        'private-accounts': 'Seulement des comptes personnels',
        'few-company-accounts': 'Des comptes de l’entreprise, pour une partie de l’équipe',
        'all-company-accounts': 'Des comptes de l’entreprise, pour tous ceux qui en ont besoin',
        linked: 'Des comptes de l’entreprise pour tous, reliés à nos systèmes',
      },
      variants: {
        alone: {
          question: 'De quels outils d’IA disposez-vous pour votre travail ?',
          options: {
            none: 'Aucun',
            'private-accounts': 'Seulement mon compte privé',
            'few-company-accounts': 'Un compte de l’entreprise, pour une partie de mes tâches',
            'all-company-accounts': 'Des comptes de l’entreprise, pour toutes les tâches où j’utilise l’IA',
            linked: 'Des comptes de l’entreprise, reliés à mes autres logiciels',
          },
        },
      },
    },
    'can.people.help': {
      question: 'Qui aide quand quelqu’un est bloqué avec l’IA ?',
      label: 'Aide en cas de blocage',
      options: {
        nobody: 'Personne',
        'search-oneself': 'On cherche soi-même une réponse',
        somebody: 'Quelqu’un qui s’y connaît, dans l’entreprise ou en dehors',
        'named-contact': 'Une personne précise, dans l’entreprise ou en dehors',
        'contact-and-partner': 'Une personne précise dans l’entreprise, et une autre en dehors',
      },
      variants: {
        alone: {
          question: 'Qui vous aide en cas de blocage avec l’IA ?',
          options: {
            nobody: 'Personne',
            'search-oneself': 'Je cherche moi-même une réponse',
            somebody: 'Quelqu’un qui s’y connaît',
            'named-contact': 'Une personne précise à qui je peux demander',
            'contact-and-partner': 'Deux personnes précises, par exemple un fournisseur et un confrère',
          },
        },
      },
    },
    'can.organisation.data': {
      question: 'Où sont les données de votre processus principal ?',
      label: 'Données du processus principal',
      hint: 'Par exemple les données sur les clients, les commandes, le stock ou les projets.',
      options: {
        paper: 'Sur papier et de mémoire',
        'loose-files': 'Dans des fichiers isolés, comme des tableurs',
        'separate-systems': 'Dans plusieurs logiciels qui n’échangent pas de données',
        'linked-systems': 'Dans un seul logiciel, ou dans des logiciels qui échangent des données',
        'linked-and-kept-up': 'Dans un seul logiciel ou des logiciels reliés, et quelqu’un tient les données en ordre',
      },
      variants: {
        alone: {
          options: {
            paper: 'Sur papier et de mémoire',
            'loose-files': 'Dans des fichiers isolés, comme des tableurs',
            'separate-systems': 'Dans plusieurs logiciels qui n’échangent pas de données',
            'linked-systems': 'Dans un seul logiciel, ou dans des logiciels qui échangent des données',
            'linked-and-kept-up': 'Dans un seul logiciel ou des logiciels reliés, et je garde les données en ordre',
          },
        },
      },
    },
    'can.organisation.processes': {
      question: 'Combien de vos processus clés passent par un logiciel ?',
      label: 'Processus qui passent par un logiciel',
      hint: 'Par exemple la vente, les achats, le planning, les tâches administratives ou le contact avec les clients.',
      options: {
        none: 'Aucun',
        one: 'Un',
        'two-or-three': 'Deux ou trois',
        most: 'La plupart, ou tous',
        'all-connected': 'Tous, et ils échangent des données',
      },
    },
    'plans.motives': {
      question: 'Pourquoi voulez-vous utiliser l’IA dans votre travail, ou le faire plus ?',
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
      variants: {
        alone: {
          options: {
            'optimise-processes': 'Pour que mes processus marchent mieux',
            'automate-repetition': 'Pour avoir moins de tâches répétitives',
            'save-costs': 'Pour réduire les coûts',
            'staff-shortage': 'Pour arriver à tout faire sans embaucher',
            output: 'Pour faire plus dans le même temps',
            flexibility: 'Pour réagir plus vite aux changements',
            'quality-service': 'Pour offrir une meilleure qualité ou un meilleur service',
            none: 'Rien de tout cela',
          },
        },
      },
    },
    'plans.applications': {
      question: 'Pour quel travail voulez-vous utiliser l’IA, ou le faire plus ?',
      label: 'Travail souhaité pour l’IA',
      hint: 'Choisissez tout ce qui convient.',
      options: {
        'texts-mail': 'Textes, e-mails et comptes rendus de réunion',
        quotations: 'Faire des devis',
        'customer-questions': 'Répondre aux questions des clients',
        'customer-satisfaction': 'Savoir ce que pensent les clients',
        marketing: 'Marketing et réseaux sociaux',
        stock: 'Gérer le stock',
        planning: 'Planifier le personnel, les trajets ou les machines',
        'advice-reports': 'Rédiger des conseils et des rapports',
        administration: 'Factures et tâches administratives',
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
      variants: {
        alone: {
          options: {
            expertise: 'Il me manque des connaissances ou des compétences',
            'legal-consequences': 'Je ne sais pas bien ce que la loi implique pour moi',
            privacy: 'La vie privée et la protection des données m’inquiètent',
            data: 'Les bonnes données me manquent, ou elles sont en désordre',
            'incompatible-systems': 'Cela ne marche pas avec mon matériel ou mes logiciels',
            cost: 'Cela coûte trop cher',
            ethics: 'J’ai des doutes éthiques',
            'not-useful': 'Cela ne me sert à rien',
            'potential-unclear': 'Je ne sais pas ce que l’IA peut faire pour mon entreprise',
            'value-uncertain': 'Je doute que cela en vaille la peine',
            'no-vision': 'Je ne sais pas bien où je veux aller avec l’IA',
            'no-capacity': 'Je manque de temps',
            jobs: 'J’ai peur pour mon propre travail',
            'investment-risk': 'L’investissement est trop risqué',
            none: 'Rien ne me freine',
          },
        },
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
      variants: {
        alone: {
          options: {
            'practical-knowledge': 'Des connaissances pratiques, comme un atelier ou des exemples',
            information: 'Des informations claires',
            guidance: 'Quelqu’un qui me guide',
            finance: 'De l’aide pour les coûts',
            'vision-strategy': 'De l’aide pour choisir un cap',
            peers: 'Des échanges avec d’autres entreprises',
            none: 'Je n’ai pas besoin d’aide',
          },
        },
      },
    },
  },
  dimensions: {
    'know.people': {
      title: 'Ce que sait l’équipe',
      description: 'L’équipe a-t-elle été formée à l’IA, et vérifie-t-elle ce que l’IA produit ?',
      short: 'connaissances de l’équipe',
      variants: {
        alone: {
          column: 'Vous',
          title: 'Ce que vous savez',
          description: 'Avez-vous appris quelque chose sur l’IA, et vérifiez-vous ce qu’elle produit ?',
          short: 'vos propres connaissances',
        },
      },
    },
    'know.organisation': {
      title: 'Ce que sait l’entreprise',
      description: 'L’entreprise sait-elle où l’IA peut aider et quelles règles s’appliquent à elle ?',
      short: 'connaissances de l’entreprise',
      variants: {
        alone: {
          column: 'Votre entreprise',
          title: 'Ce que sait votre entreprise',
          description: 'Savez-vous où l’IA peut aider et quelles règles s’appliquent à vous ?',
        },
      },
    },
    'want.people': {
      title: 'Ce que veut l’équipe',
      description: 'L’équipe a-t-elle des idées, et parle-t-elle de ce que l’IA change au travail ?',
      short: 'idées de l’équipe',
    },
    'want.organisation': {
      title: 'Ce que veut l’entreprise',
      description: 'L’IA fait-elle partie des décisions, et y a-t-il de l’argent pour elle ?',
      short: 'décisions sur l’IA',
      variants: {
        alone: {
          title: 'Ce que veut votre entreprise',
          description: 'Prenez-vous du temps pour l’IA, et y a-t-il de l’argent pour elle ?',
          short: 'temps et argent pour l’IA',
        },
      },
    },
    'can.people': {
      title: 'Ce que peut faire l’équipe',
      description: 'L’équipe a-t-elle des outils, et de l’aide quand elle est bloquée ?',
      short: 'outils',
      variants: {
        alone: {
          title: 'Ce que vous pouvez faire',
          description: 'Avez-vous des outils, et de l’aide en cas de blocage ?',
        },
      },
    },
    'can.organisation': {
      title: 'Ce que peut faire l’entreprise',
      description: 'Les données et les processus sont-ils numériques et en ordre ?',
      short: 'données',
      variants: {
        alone: {
          title: 'Ce que peut faire votre entreprise',
        },
      },
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
      description: 'L’IA est utilisée quelques fois par mois pour du vrai travail, par au moins une personne.',
      variants: {
        alone: {
          description: 'Vous utilisez l’IA quelques fois par mois pour du vrai travail.',
        },
      },
    },
    integrated: {
      title: 'Usage intégré',
      description:
        'L’IA est une étape fixe dans au moins un processus, chaque semaine et pour plus d’une personne. Vous regardez ce qu’elle apporte.',
      variants: {
        alone: {
          description:
            'L’IA est une étape fixe dans au moins un processus, chaque semaine. Vous regardez ce qu’elle apporte.',
        },
      },
    },
    strategic: {
      title: 'Usage stratégique',
      description:
        'L’IA est une étape fixe dans plusieurs processus, pour des équipes entières. Il y a des objectifs écrits et un responsable, et vous suivez les résultats à dates fixes.',
      variants: {
        alone: {
          description:
            'L’IA est une étape fixe dans plusieurs processus. Vous avez des objectifs écrits et vous suivez les résultats à dates fixes.',
        },
      },
    },
  },
};

export default text;
