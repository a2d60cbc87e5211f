import type { ActionTexts } from '../../text-type.js';

/** Ideas and talks, the agenda and money. */
export const want: ActionTexts<'want.'> = {
  'ask-for-ideas': {
    title: 'Demandez une idée à trois personnes',
    why: 'Les bonnes idées viennent de ceux qui font le travail, si on leur demande.',
    steps: [
      'Demandez à trois personnes de métiers différents ce qu’elles tapent ou cherchent sans cesse.',
      'Notez chaque idée, avec le nom de la personne.',
      'Essayez-en une dans le mois, et dites-leur ce que cela a donné.',
    ],
    done: 'Quelques personnes proposent des idées pour l’IA.',
    variants: {
      small: {
        title: 'Donnez chacun une idée pour l’IA',
        steps: [
          'Demandez autour d’un café : qu’est-ce que vous tapez ou cherchez sans cesse ?',
          'Notez chaque idée, avec le nom de la personne.',
          'Essayez-en une dans le mois, et dites ce que cela a donné.',
        ],
        done: 'Quelques-uns d’entre vous proposent des idées pour l’IA.',
      },
    },
  },
  'ideas-round': {
    title: 'Demandez des idées à tout le monde, deux fois par an',
    why: 'Quand on sait que la question va venir, on commence à chercher.',
    steps: [
      'Demandez en réunion, dans chaque équipe : de quelle tâche vous passeriez-vous bien ?',
      'Chaque équipe propose ses deux meilleures idées.',
      'Dites dans les deux semaines ce qu’il en est : oui, pas maintenant ou non, et pourquoi.',
    ],
    done: 'La plupart des gens proposent des idées pour l’IA de temps en temps.',
    variants: {
      small: {
        steps: [
          'Deux fois par an, demandez autour d’une table : de quelle tâche vous passeriez-vous bien ?',
          'Choisissez ensemble les deux meilleures idées.',
          'Notez qui les essaie, et quand vous saurez le résultat.',
        ],
        done: 'La plupart d’entre vous proposent des idées pour l’IA de temps en temps.',
      },
    },
  },
  'ideas-habit': {
    title: 'Donnez aux idées pour l’IA une place fixe',
    why: 'Les idées continuent de venir là où l’on en fait quelque chose.',
    steps: [
      'Affichez une liste d’idées, sur papier ou à l’écran.',
      'Parcourez-la une fois par mois, et essayez au moins une idée.',
      'Racontez à tous ce que cela a donné, même si cela a raté.',
    ],
    done: 'La plupart des gens proposent des idées pour l’IA, et ils le font régulièrement.',
    variants: { small: { done: 'La plupart d’entre vous proposent des idées pour l’IA, et le font régulièrement.' } },
  },
  'talk-in-meeting': {
    title: 'Parlez en réunion de ce que l’IA change',
    why: 'Quand personne ne dit rien, on s’attend au pire.',
    steps: [
      'Dites d’abord ce qui ne changera pas.',
      'Demandez de quelles tâches on se passerait bien, et lesquelles on veut garder.',
      'Notez chaque inquiétude. Répondez-y, ou dites quand vous le ferez.',
    ],
    done: 'Vous avez parlé en réunion de ce que l’IA change dans votre travail.',
    watch: 'Sur les emplois, ne promettez que ce que vous pouvez tenir.',
    variants: {
      large: {
        watch: 'Parlez-en tôt aux représentants du personnel, s’il y en a. Ne promettez que ce que vous pouvez tenir.',
      },
    },
  },
  'agree-changes': {
    title: 'Décidez ce qui change, et pour qui',
    why: 'Une réponse claire rassure plus qu’un mot gentil.',
    steps: [
      'Listez les tâches que l’IA change, et ceux qui les font.',
      'Parlez avec chacun : ce qui part, ce qui arrive, ce qui est à apprendre.',
      'Décidez ensemble ce que vous ferez du temps gagné.',
      'Écrivez-le sur une page, et revoyez-la après trois mois.',
    ],
    done: 'Vous avez décidé ce qui change, et pour qui.',
    variants: {
      large: {
        steps: [
          'Listez les tâches que l’IA change, et les équipes qui les font.',
          'Chaque responsable d’équipe parle avec chacun : ce qui part, ce qui arrive, ce qui est à apprendre.',
          'Décidez ensemble ce que vous ferez du temps gagné.',
          'Écrivez-le sur une page, et revoyez-la après trois mois.',
        ],
      },
    },
  },
  'part-of-staff-talks': {
    title: 'Parlez de l’IA dans vos entretiens réguliers',
    why: 'À deux, on dit ce que l’on garde pour soi en réunion.',
    steps: [
      'Ajoutez deux questions au formulaire. Qu’est-ce que l’IA change pour vous ? Que voulez-vous apprendre ?',
      'Notez une chose à faire, et parlez-en de nouveau la fois suivante.',
      'Rassemblez ce qui revient souvent, et mettez-le à l’ordre du jour de l’entreprise.',
    ],
    done: 'Vous parlez de l’IA dans vos entretiens réguliers avec le personnel.',
    variants: {
      small: {
        steps: [
          'Pas encore d’entretiens ? Prenez une demi-heure par an avec chacun.',
          'Posez deux questions : qu’est-ce que l’IA change pour vous, et que voulez-vous apprendre ?',
          'Notez une chose à faire, et parlez-en de nouveau la fois suivante.',
        ],
      },
    },
  },
  'three-times-on-agenda': {
    title: 'Mettez l’IA trois fois à l’ordre du jour cette année',
    why: 'Ce qui n’est pas à l’ordre du jour se décide par hasard.',
    steps: [
      'Choisissez dans l’année trois réunions où vous décidez pour la suite.',
      'Prévoyez dans chacune vingt minutes pour trancher une question. La première : que donner à l’IA, et que ne jamais lui donner ?',
      'Notez ce que vous décidez, qui le fait, et pour quand.',
    ],
    done: 'Vous parlez d’IA quelques fois par an quand vous décidez pour l’entreprise.',
    variants: {
      alone: {
        title: 'Prenez du temps pour l’IA trois fois cette année',
        why: 'Ce qui n’a pas de place dans l’agenda se décide par hasard.',
        steps: [
          'Réservez trois fois une heure dans l’agenda, à différents moments de l’année.',
          'Notez pour chacune une question à trancher. La première : que donner à l’IA, et que ne jamais lui donner ?',
          'Notez ce que vous décidez, et pour quand.',
        ],
        done: 'Vous avez pris du temps pour l’IA quelques fois cette année.',
      },
    },
  },
  'fixed-on-agenda': {
    title: 'Donnez à l’IA une place fixe à l’ordre du jour',
    why: 'Avec des dates fixes, cela ne dépend plus de qui y pense.',
    steps: [
      'Mettez l’IA à l’ordre du jour une fois par trimestre.',
      'Posez-vous toujours les mêmes questions : quel gain, quelle erreur, quelle suite ?',
      'Quelqu’un qui s’en sert raconte un exemple vécu.',
    ],
    done: 'Vous parlez d’IA à dates fixes quand vous décidez pour l’entreprise.',
    variants: {
      alone: {
        title: 'Réservez chaque trimestre une heure fixe pour l’IA',
        why: 'Avec des dates fixes, cela ne dépend plus d’une semaine calme.',
        steps: [
          'Réservez une heure par trimestre dans l’agenda.',
          'Posez-vous toujours les mêmes questions : quel gain, quelle erreur, quelle suite ?',
          'Notez les réponses l’une sous l’autre, pour voir ce qui change.',
        ],
        done: 'Vous prenez du temps pour l’IA à dates fixes, par exemple chaque trimestre.',
      },
    },
  },
  'hours-for-one-person': {
    title: 'Donnez à une personne des heures pour l’IA',
    why: 'Sans heures prévues pour cela, le travail du jour passe toujours avant.',
    steps: [
      'Choisissez quelqu’un qui connaît le travail et en qui on a confiance.',
      'Fixez ses heures, par exemple deux par semaine, et qui reprend une partie de son travail.',
      'Notez ce que vous attendez après six mois.',
    ],
    done: 'Vous parlez d’IA à dates fixes, et une personne a des heures prévues pour cela.',
    variants: {
      alone: {
        title: 'Gardez des heures libres pour l’IA',
        why: 'Sans heures dans l’agenda, le travail du jour passe toujours avant.',
        steps: [
          'Gardez une heure libre par semaine, à jour fixe.',
          'Notez quel travail vous laissez ou confiez pour cela.',
          'Regardez après six mois ce que cela a donné.',
        ],
        done: 'Vous prenez du temps pour l’IA à dates fixes, avec des heures chaque semaine.',
      },
      large: {
        steps: [
          'Choisissez quelqu’un qui connaît le travail et en qui on a confiance.',
          'Fixez ses heures, par exemple un jour par semaine, et qui reprend une partie de son travail.',
          'Chaque équipe désigne quelqu’un à qui parler.',
          'Notez ce que vous attendez après six mois.',
        ],
      },
    },
  },
  'money-on-request': {
    title: 'Dites comment obtenir de l’argent pour l’IA',
    why: 'Une petite somme claire suffit pour un essai, et limite le risque.',
    steps: [
      'Fixez un montant qu’on peut dépenser sans demander, par exemple 50 euros par mois.',
      'Dites qui décide au-delà, et en combien de temps.',
      'Demandez après deux mois ce que cela a apporté.',
    ],
    done: 'Il y a de l’argent pour l’IA si quelqu’un en demande.',
    stop: 'Fermez chaque compte que personne n’utilise depuis deux mois.',
    variants: {
      alone: {
        title: 'Fixez un montant pour essayer l’IA',
        steps: [
          'Fixez un montant dont vous pouvez vous passer, par exemple 30 euros par mois.',
          'Notez ce que vous achetez, et à quelle date vous pouvez résilier.',
          'Regardez après deux mois ce que cela a apporté.',
        ],
        done: 'Vous trouvez de l’argent pour l’IA quand vous en avez besoin.',
        stop: 'Fermez chaque compte que vous n’utilisez plus depuis deux mois.',
      },
    },
  },
  'budget-for-a-year': {
    title: 'Fixez un budget pour l’IA cette année',
    why: 'Un montant fixe aide à choisir, et montre quand cela suffit.',
    steps: [
      'Additionnez ce que vous payez déjà en outils, en formation et en heures.',
      'Ajoutez ce que demande la première idée de votre classement.',
      'Fixez le total, et qui peut le dépenser.',
      'Inscrivez dans l’agenda une date pour faire le point à mi-chemin.',
    ],
    done: 'Il y a un budget fixe pour l’IA cette année.',
    variants: {
      alone: {
        steps: [
          'Additionnez ce que vous payez déjà en outils, en formation et en heures.',
          'Ajoutez ce que demande la première idée de votre classement.',
          'Fixez le total, et notez ce que vous n’achèterez pas.',
        ],
        done: 'Vous avez un montant fixe pour l’IA cette année.',
      },
      large: {},
    },
  },
  'budget-for-two-years': {
    title: 'Prévoyez de l’argent pour l’IA sur deux ans',
    why: 'Une formation ou un lien avec vos systèmes met plus d’un an à être rentable.',
    steps: [
      'Prenez le budget de cette année. Marquez ce qui revient chaque année.',
      'Ajoutez ce que vous voulez mettre en place la deuxième année, avec une limite.',
      'Notez à partir de quel résultat vous renoncez à la deuxième année.',
    ],
    done: 'Il y a un budget pour l’IA pour plus d’un an.',
    variants: { alone: { done: 'Vous avez un montant pour l’IA pour plus d’un an.' }, large: {} },
  },
};
