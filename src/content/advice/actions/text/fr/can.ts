import type { ActionTexts } from '../../text-type.js';

/** Tools and help, data and software. */
export const can: ActionTexts<'can.'> = {
  'first-company-accounts': {
    title: 'Ouvrez les premiers comptes d’IA au nom de l’entreprise',
    why: 'Avec un compte de l’entreprise, c’est vous qui décidez de vos données.',
    steps: [
      'Regardez d’abord dans vos logiciels : l’IA s’y trouve peut-être déjà.',
      'Prenez un compte professionnel par personne qui en a besoin. Deux suffisent pour commencer.',
      'Refusez que vos données servent à entraîner l’IA.',
      'Envoyez un message : l’IA au travail seulement ici, sans noms ni dossiers de clients.',
    ],
    done: 'Une partie de l’équipe a un compte de l’entreprise.',
    stop: 'Pas utilisé pendant quatre semaines ? Fermez le compte.',
    variants: {
      private: {
        title: 'Sortez le travail des comptes personnels',
        why: 'Ce qui est dans un compte personnel échappe à l’entreprise.',
        steps: [
          'Demandez qui utilise quel outil d’IA, et dites que personne n’aura d’ennuis.',
          'Prenez un compte professionnel pour chacun. Refusez que vos données servent à entraîner l’IA.',
          'Envoyez un message : l’IA au travail seulement ici, sans noms ni dossiers de clients.',
          'Demandez à chacun d’effacer de son compte personnel les échanges sur le travail.',
        ],
      },
      alone: {
        title: 'Ouvrez un compte d’IA au nom de votre entreprise',
        steps: [
          'Regardez d’abord dans vos logiciels : l’IA s’y trouve peut-être déjà.',
          'Prenez un compte professionnel, au nom et à l’e-mail de l’entreprise.',
          'Refusez que vos données servent à entraîner l’IA.',
        ],
        done: 'Vous avez un compte de l’entreprise pour une partie de vos tâches.',
      },
      'alone-private': {
        title: 'Sortez votre travail de votre compte privé',
        why: 'Dans un compte privé, les données de vos clients se mêlent à votre vie privée.',
        steps: [
          'Prenez un compte professionnel, au nom et à l’e-mail de l’entreprise.',
          'Refusez que vos données servent à entraîner l’IA.',
          'Copiez vos meilleures consignes. Puis effacez du compte privé les échanges sur le travail.',
        ],
        done: 'Vous avez un compte de l’entreprise pour une partie de vos tâches.',
      },
    },
  },
  'accounts-for-all': {
    title: 'Donnez un compte à tous ceux qui en ont besoin',
    why: 'Sans compte de l’entreprise, chacun prend vite le sien.',
    steps: [
      'Listez ceux à qui l’IA est utile, et ceux qui l’ont demandée.',
      'Prenez des comptes que l’entreprise peut ouvrir et fermer elle-même.',
      'Donnez avec chaque compte la liste de ce qui est permis ou non. Prenez un quart d’heure pour l’expliquer.',
      'Décidez qui ferme le compte quand quelqu’un s’en va.',
    ],
    done: 'Tous ceux qui en ont besoin ont un compte de l’entreprise.',
    stop: 'Regardez après deux mois quels comptes servent, et fermez les autres.',
    variants: {
      alone: {
        title: 'Utilisez l’IA seulement avec des comptes de l’entreprise',
        why: 'Un seul compte privé oublié, et vous ne savez plus où vont vos données.',
        steps: [
          'Listez toute l’IA que vous utilisez au travail, même sur votre téléphone.',
          'Prenez pour chaque outil un compte de l’entreprise, ou arrêtez-le.',
          'Vérifiez pour chacun que vos données ne servent pas à entraîner l’IA.',
        ],
        done: 'Vous avez des comptes de l’entreprise pour toutes les tâches où vous utilisez l’IA.',
      },
      small: {
        steps: [
          'Demandez à chacun de quoi il se sert au travail, même sur son téléphone.',
          'Prenez un compte de l’entreprise pour tous ceux qui en ont besoin.',
          'Relisez ensemble votre liste de ce qui est permis ou non.',
        ],
      },
      large: {},
    },
  },
  'link-one-system': {
    title: 'Reliez l’IA à l’un de vos systèmes',
    why: 'Un lien évite de recopier, et évite les erreurs de copie.',
    steps: [
      'Cherchez où l’on recopie le plus à la main, et comptez combien de fois par semaine.',
      'Demandez au fournisseur du logiciel ce qu’il propose, à quel prix, et où vont les données.',
      'Essayez le lien avec des données de test, et vérifiez chaque résultat.',
      'Passez au vrai travail après quatre semaines sans erreur grave.',
    ],
    done: 'Les comptes de l’entreprise sont reliés à vos systèmes.',
    watch: 'Ne donnez au lien que les droits dont la tâche a besoin.',
    stop: 'Fixez avant de commencer un montant et une date d’arrêt.',
    variants: { alone: { done: 'Vos comptes sont reliés à vos autres logiciels.' }, small: {} },
  },
  'somebody-to-ask': {
    title: 'Trouvez quelqu’un qui s’y connaît et à qui vous pouvez demander',
    why: 'Une bonne réponse évite une soirée de recherche.',
    steps: [
      'Demandez qui en sait plus : dans l’entreprise, chez votre fournisseur, dans le métier.',
      'Demandez-lui un quart d’heure par semaine.',
      'Dites à tous qui c’est.',
    ],
    done: 'Quelqu’un qui s’y connaît aide en cas de blocage.',
    variants: {
      alone: {
        steps: [
          'Demandez qui en sait plus : dans le métier, chez votre fournisseur, parmi vos clients.',
          'Convenez que vous pouvez l’appeler une fois par mois.',
          'Réunissez vos questions, pour en régler plusieurs en un appel.',
        ],
      },
    },
  },
  'one-fixed-helper': {
    title: 'Désignez une personne à qui tous peuvent demander',
    why: 'Quand on sait à qui demander, on demande avant que cela tourne mal.',
    steps: [
      'Choisissez quelqu’un qui a de la patience, chez vous ou en dehors.',
      'Fixez un moment, par exemple une demi-heure le mardi.',
      'Gardez questions et réponses dans une liste que tous peuvent lire.',
    ],
    done: 'Une personne précise aide en cas de blocage.',
    variants: {
      alone: {
        title: 'Trouvez une aide fixe que vous pouvez appeler',
        why: 'Quelqu’un qui connaît votre travail répond plus vite.',
        steps: [
          'Choisissez en dehors quelqu’un qui connaît votre genre de travail.',
          'Fixez un appel régulier, et ce qu’il coûte.',
          'Gardez questions et réponses dans une liste.',
        ],
        done: 'Vous avez quelqu’un de précis à qui demander.',
      },
    },
  },
  'helper-inside-and-outside': {
    title: 'Trouvez de l’aide dans l’entreprise, et aussi en dehors',
    why: 'Dans l’entreprise, on connaît le travail ; en dehors, on sait ce qui est nouveau.',
    steps: [
      'Fixez avec la personne de l’entreprise combien d’heures cela peut prendre.',
      'Cherchez-en une en dehors, comme un fournisseur ou un conseiller, qui répond en deux jours.',
      'Une fois par trimestre, les deux parlent des questions les plus difficiles.',
    ],
    done: 'Une personne précise aide dans l’entreprise, et une autre en dehors.',
    variants: {
      alone: {
        title: 'Trouvez deux contacts fixes à qui demander',
        why: 'L’un connaît les outils, l’autre connaît votre genre de travail.',
        steps: [
          'Cherchez un fournisseur ou un conseiller qui répond en deux jours.',
          'Fixez avec un confrère une heure par trimestre, utile à l’un comme à l’autre.',
          'Notez les solutions, pour les retrouver.',
        ],
        done: 'Vous avez deux contacts précis, par exemple un fournisseur et un confrère.',
      },
    },
  },
  'paper-to-files': {
    title: 'Faites passer le processus principal du papier à des fichiers',
    why: 'Aucun logiciel ne peut utiliser ce qui est sur papier ou dans votre tête.',
    steps: [
      'Faites un tableau pour ce processus, par exemple : client, travail, date, montant. Entrez-y le travail de la semaine.',
      'Entrez tout ce qui est en cours, et laissez les années passées.',
      'À partir d’un jour fixé, n’entrez plus rien ailleurs, et rangez le papier.',
    ],
    done: 'Les données du processus principal sont dans des fichiers.',
    watch: 'Gardez une copie à un deuxième endroit.',
    variants: { alone: {} },
  },
  'files-to-programs': {
    title: 'Faites passer le processus principal des fichiers à un logiciel',
    why: 'Un logiciel garde une seule version des faits ; les fichiers en gardent plusieurs.',
    steps: [
      'Écrivez sur une page ce que demande le processus. Regardez deux logiciels de votre métier.',
      'Essayez-en un pendant un mois, avec dix vrais cas.',
      'Déplacez à une date fixée tout ce qui est en cours. Gardez les anciens fichiers pour y chercher.',
    ],
    done: 'Les données du processus principal sont dans des logiciels.',
    watch: 'Avant de signer, demandez comment reprendre vos données.',
    variants: { alone: {}, large: {} },
  },
  'programs-that-exchange': {
    title: 'Faites communiquer vos logiciels entre eux',
    why: 'Taper deux fois la même chose prend du temps et crée des erreurs.',
    steps: [
      'Listez ce qui est tapé deux fois, et combien de fois par semaine.',
      'Demandez aux deux fournisseurs si leurs logiciels peuvent échanger cela, et à quel prix.',
      'Commencez par un seul échange. Comparez les deux côtés pendant quatre semaines.',
    ],
    done: 'Les données sont dans un seul logiciel, ou dans des logiciels qui échangent des données.',
    stop: 'Plus cher qu’un an de saisie ? Regardez s’il existe un seul logiciel pour tout.',
    variants: { alone: {}, small: {} },
  },
  'data-in-order': {
    title: 'Chargez quelqu’un de tenir les données en ordre',
    why: 'L’IA reprend telles quelles les erreurs de vos données.',
    steps: [
      'Prenez une liste, comme les clients ou les articles. Enlevez les doublons et complétez les vides.',
      'Écrivez trois règles pour entrer les données.',
      'Donnez à une personne une heure par semaine pour les tenir en ordre.',
    ],
    done: 'Les données s’échangent, et quelqu’un les tient en ordre.',
    variants: {
      alone: {
        title: 'Tenez vos données en ordre à dates fixes',
        steps: [
          'Prenez une liste, comme les clients ou les articles. Enlevez les doublons et complétez les vides.',
          'Écrivez trois règles pour entrer les données.',
          'Réservez-y une heure par mois dans l’agenda.',
        ],
        done: 'Les données s’échangent, et vous les tenez en ordre.',
      },
    },
  },
  'first-process-in-software': {
    title: 'Faites passer un processus par un logiciel',
    why: 'L’IA n’aide que pour le travail qui laisse une trace dans un logiciel.',
    steps: [
      'Choisissez le processus où l’on tape ou cherche le plus, comme le planning ou les factures. Regardez deux logiciels.',
      'Essayez-en un pendant un mois.',
      'Faites-y passer le travail à une date fixée, et arrêtez l’ancienne façon de faire.',
    ],
    done: 'Un de vos processus clés passe par un logiciel.',
    watch: 'Avant de signer, demandez comment reprendre vos données.',
    variants: { alone: {} },
  },
  'next-process-in-software': {
    title: 'Faites passer le processus suivant par un logiciel',
    why: 'Chaque processus dans un logiciel peut passer ses données au suivant.',
    steps: [
      'Choisissez le processus qui donne le plus de travail au premier. Demandez si votre logiciel le fait aussi.',
      'Essayez-le un mois à côté de l’ancienne façon de faire.',
      'Arrêtez l’ancienne façon de faire à une date fixée.',
    ],
    done: 'Deux ou trois de vos processus clés passent par un logiciel.',
    variants: { alone: {}, large: {} },
  },
  'most-in-software': {
    title: 'Faites passer la plupart de vos processus par un logiciel',
    why: 'Chaque étape restée sur papier oblige à retaper.',
    steps: [
      'Dessinez vos processus clés sur une page. Marquez où il reste du papier, ou des choses à retaper.',
      'Prévoyez un processus par trimestre, en premier celui où l’on tape le plus.',
      'Notez pour chacun qui décide, qui teste, et quand l’ancienne façon de faire s’arrête.',
    ],
    done: 'La plupart de vos processus clés passent par un logiciel.',
    variants: {
      alone: {
        steps: [
          'Dessinez vos processus clés sur une page. Marquez où il reste du papier, ou des choses à retaper.',
          'Prévoyez un processus par trimestre, en premier celui où l’on tape le plus.',
          'Notez pour chacun quand l’ancienne façon de faire s’arrête.',
        ],
      },
    },
  },
  'connect-processes': {
    title: 'Reliez tous vos processus clés',
    why: 'Ce qui est entré une fois et sert partout contient moins d’erreurs.',
    steps: [
      'Dessinez quelles données passent d’un processus à l’autre. Marquez ce qui se fait à la main.',
      'Demandez à vos fournisseurs les deux liens les plus utiles.',
      'Mettez en place un lien à la fois, et vérifiez-le pendant un mois.',
    ],
    done: 'Tous vos processus clés passent par un logiciel et échangent des données.',
    watch: 'Avant de signer, demandez comment reprendre vos données.',
    variants: { alone: {} },
  },
};
