import type { ActionTexts } from '../../text-type.js';

/** Where AI may help, and which rules apply. */
export const knowOrganisation: ActionTexts<'know.organisation.'> = {
  'find-three-tasks': {
    title: 'Trouvez les trois tâches où l’IA peut aider le plus',
    why: 'Là où passent le plus de minutes, l’IA peut faire gagner le plus.',
    steps: [
      'Trois personnes notent pendant deux jours ce qu’elles tapent, copient ou cherchent souvent.',
      'Réunissez-vous une demi-heure. Choisissez les trois tâches qui prennent le plus de minutes par semaine.',
      'Notez pour chacune qui la fait, et si elle contient des noms de clients.',
    ],
    done: 'Il y a une liste d’idées pour l’IA.',
    watch: 'Gardez pour plus tard les tâches avec des noms ou des données de santé.',
    variants: {
      alone: {
        steps: [
          'Notez pendant deux jours ce que vous tapez, copiez ou cherchez souvent.',
          'Choisissez les trois tâches qui prennent le plus de minutes par semaine.',
          'Notez pour chacune si elle contient des noms de clients.',
          'Demandez à quelqu’un du métier comment il fait pour ces tâches.',
        ],
        done: 'Vous avez une liste d’idées pour l’IA.',
      },
      small: {
        steps: [
          'Chacun de vous note pendant deux jours ce qu’il tape, copie ou cherche souvent.',
          'Réunissez-vous une demi-heure. Choisissez les trois tâches qui prennent le plus de minutes par semaine.',
          'Notez pour chacune qui la fait, et si elle contient des noms de clients.',
        ],
      },
      large: {
        steps: [
          'Demandez à chaque équipe les trois tâches où elle tape, copie ou cherche le plus.',
          'Chaque responsable d’équipe choisit une tâche. Choisissez-en trois ensemble parmi toutes.',
          'Notez pour chacune le temps qu’elle prend, et si elle contient des noms de clients.',
        ],
      },
    },
  },
  'rank-ideas': {
    title: 'Classez vos idées selon leur intérêt et l’effort',
    why: 'Pour commencer, la meilleure idée est rarement la plus brillante.',
    steps: [
      'Notez pour chaque idée les minutes que la tâche prend par semaine, et les jours pour démarrer.',
      'Mettez une croix aux idées avec des données personnelles, ou si une erreur serait grave.',
      'Placez en tête celles qui font gagner beaucoup de temps, en peu de jours et sans croix.',
    ],
    done: 'Vos idées sont classées selon leur intérêt et l’effort.',
    variants: { alone: {} },
  },
  'work-out-one': {
    title: 'Calculez les coûts et les gains d’une idée',
    why: 'Une heure de calcul coûte moins cher qu’un an d’abonnement.',
    steps: [
      'Prenez votre meilleure idée. Comptez ses coûts pour un an : outils, heures de formation, heures de vérification.',
      'Comptez ce qu’elle apporte : heures gagnées, erreurs évitées. Prenez la moitié de ce que vous espérez.',
      'Notez à partir de quel montant vous arrêtez, et la date de votre décision.',
    ],
    done: 'Les coûts et les gains d’au moins une idée sont calculés.',
    stop: 'Elle n’est pas rentable en un an ? Prenez l’idée suivante.',
    variants: { alone: {} },
  },
  'look-up-rules': {
    title: 'Cherchez quelles règles s’appliquent à vous',
    why: 'Inutile de connaître toute la loi : ce qui touche votre usage de l’IA suffit.',
    steps: [
      'Écrivez sur une page à quoi l’IA vous sert ou va vous servir, et avec quelles données.',
      'Demandez à votre fédération quelles règles s’appliquent à vous : vie privée, droit d’auteur, IA.',
      'Notez les réponses sur la page, chacune avec sa source et la date.',
    ],
    done: 'Vous avez cherché quelles règles s’appliquent à vous.',
    watch: 'Ces règles changent, et ceci n’est pas un conseil juridique. Redemandez dans six mois.',
    variants: {
      alone: {},
      large: {
        steps: [
          'Écrivez sur une page à quoi l’IA sert ou va servir dans chaque équipe, et avec quelles données.',
          'Demandez à la personne chargée de la protection des données quelles règles s’appliquent à vous : données, droit d’auteur, IA.',
          'Notez les réponses sur la page, chacune avec sa source et la date.',
        ],
      },
    },
  },
  'own-rules': {
    title: 'Tirez de ces règles vos propres règles',
    why: 'On suit une règle qui colle à son travail, pas une page de loi.',
    steps: [
      'Pour chaque réponse trouvée, écrivez une règle pour votre travail, avec des mots simples.',
      'Essayez chaque règle sur un vrai cas : savez-vous quoi faire ?',
      'Mettez un nom sur la page : qui répond aux questions et la tient à jour.',
      'Présentez la page à tous, avec un exemple par règle.',
    ],
    done: 'Vous avez vos propres règles pour l’IA.',
    variants: {
      alone: {
        steps: [
          'Pour chaque réponse trouvée, écrivez une règle pour votre travail, avec des mots simples.',
          'Essayez chaque règle sur un vrai cas : savez-vous quoi faire ?',
          'Mettez une date sur la page, et relisez-la dans six mois.',
        ],
      },
      large: { watch: 'Parlez-en tôt aux représentants du personnel, s’il y en a.' },
    },
  },
  'review-rules': {
    title: 'Revoyez vos propres règles à dates fixes',
    why: 'Les outils et les habitudes changent ; une page de l’an dernier, non.',
    steps: [
      'Inscrivez deux dates par an dans l’agenda.',
      'Demandez-vous chaque fois : quels nouveaux outils, quelle règle mal suivie, quoi de neuf au-dehors ?',
      'Corrigez la page, datez-la, et dites à tous ce qui est nouveau.',
    ],
    done: 'Vous revoyez vos propres règles à dates fixes.',
    variants: {
      alone: {
        steps: [
          'Inscrivez deux dates par an dans l’agenda.',
          'Demandez-vous chaque fois : quels nouveaux outils, quelle règle mal suivie, quoi de neuf au-dehors ?',
          'Corrigez la page, et datez-la.',
        ],
      },
    },
  },
};
