import type { ActionTexts } from '../../text-type.js';

/** What AI brings, and where the firm wants to go with it. */
export const results: ActionTexts<'use.results' | 'use.direction'> = {
  'tell-each-other': {
    title: 'Racontez-vous comment cela se passe avec l’IA',
    why: 'Une erreur que l’un de vous a trouvée, les autres peuvent l’éviter.',
    steps: [
      'Prévoyez dix minutes pour l’IA à la prochaine réunion.',
      'Demandez à ceux qui l’ont utilisée : qu’est-ce qui a marché, raté ou surpris ?',
      'Notez les trois meilleurs points et les trois plus mauvais, avec la date.',
    ],
    done: 'Vous parlez entre vous de ce que l’IA apporte.',
    variants: {
      alone: {
        title: 'Notez comment cela se passe avec l’IA',
        why: 'Ce qui est noté peut resservir ; ce qu’on garde en tête s’efface.',
        steps: [
          'Gardez une page à côté de vous. Après chaque usage, notez en une ligne ce qui a marché ou non.',
          'Relisez-la après deux semaines.',
          'Parlez-en à quelqu’un du métier, et demandez comment cela se passe chez lui.',
        ],
        done: 'Vous avez une impression générale de ce que l’IA apporte.',
      },
    },
  },
  'four-weeks-count': {
    title: 'Comptez minutes et erreurs pendant quatre semaines',
    why: 'Un chiffre bien à vous dit si l’IA en vaut la peine.',
    steps: [
      'Choisissez une tâche avec l’IA, comme « {task} ». Faites-la trois fois à l’ancienne, et notez les minutes.',
      'Faites-la ensuite quatre semaines avec l’IA. Notez les minutes et les corrections.',
      'Comparez à une date que vous fixez maintenant : on garde, on change ou on arrête.',
    ],
    done: 'Ce que l’IA apporte a été mesuré une fois.',
    stop: 'Ni temps gagné ni erreurs en moins ? Arrêtez l’IA pour cette tâche.',
    variants: { alone: {} },
  },
  'look-at-set-times': {
    title: 'Regardez à dates fixes ce que l’IA apporte',
    why: 'Outils et prix changent : un bon résultat de l’an dernier ne dit plus grand-chose.',
    steps: [
      'Choisissez deux chiffres, comme les heures gagnées et les erreurs trouvées.',
      'Décidez qui les note, et où.',
      'Inscrivez quatre dates par an dans l’agenda pour les regarder.',
    ],
    done: 'Ce que l’IA apporte est suivi à dates fixes.',
    variants: {
      alone: {
        steps: [
          'Choisissez deux chiffres, comme les heures gagnées et les erreurs trouvées.',
          'Notez-les dans un seul tableau, à jour fixe.',
          'Inscrivez quatre dates par an dans l’agenda pour les regarder.',
        ],
      },
    },
  },
  'change-or-stop': {
    title: 'Changez ou arrêtez ce qui ne marche pas',
    why: 'Arrêter ce qui n’apporte rien fait de la place pour le reste.',
    steps: [
      'Pour chaque usage de l’IA, notez ce qu’il est censé apporter, et pour quand.',
      'À chaque bilan, demandez-vous : est-ce le cas ? Gardez, changez ou arrêtez, et notez pourquoi.',
      'Arrêtez pour de bon : fermez le compte, changez la fiche de travail, prévenez ceux qui l’utilisaient.',
    ],
    done: 'Ce que l’IA apporte est suivi, et ce qui ne marche pas est changé ou arrêté.',
    variants: {
      alone: {
        steps: [
          'Pour chaque usage de l’IA, notez ce qu’il est censé apporter, et pour quand.',
          'À chaque bilan, demandez-vous : est-ce le cas ? Gardez, changez ou arrêtez, et notez pourquoi.',
          'Arrêtez pour de bon : fermez le compte, et reprenez l’ancienne façon de faire.',
        ],
      },
    },
  },
  'intention-on-one-page': {
    title: 'Écrivez sur une page ce que vous voulez de l’IA',
    why: 'Qui connaît le cap règle les petites choses sans vous demander.',
    steps: [
      'Écrivez trois lignes : ce que l’IA peut apporter, ce que vous ne ferez pas avec elle, qui décide.',
      'Montrez-les à deux personnes qui font le travail, et demandez ce qui manque.',
      'Parlez-en à tous, et dites quand vous y reviendrez.',
    ],
    done: 'Tout le monde sait ce que l’entreprise veut faire avec l’IA.',
    variants: {
      alone: {
        why: 'Avec un cap sur papier, il est plus facile de dire non au prochain nouvel outil.',
        steps: [
          'Écrivez trois lignes : ce que l’IA peut apporter, ce que vous ne ferez pas avec elle, quand vous arrêtez.',
          'Montrez-les à quelqu’un qui connaît votre travail, et demandez ce qui manque.',
          'Gardez-les sous les yeux, avec une date pour y revenir.',
        ],
        done: 'Vous savez ce que vous voulez avec l’IA.',
      },
      large: {
        steps: [
          'Écrivez trois lignes : ce que l’IA peut apporter, ce que vous ne ferez pas avec elle, qui décide.',
          'Montrez-les à deux personnes qui font le travail, et demandez ce qui manque.',
          'Envoyez-les à tous. Chaque équipe en parle dix minutes.',
          'Inscrivez dans l’agenda une date pour y revenir.',
        ],
      },
    },
  },
  'two-goals': {
    title: 'Fixez deux objectifs pour l’IA, chacun avec un nom',
    why: 'Un objectif avec un chiffre, une date et un nom se réalise.',
    steps: [
      'Prenez les deux premières idées de votre classement.',
      'Écrivez pour chacune un chiffre et une date, par exemple un quart de temps en moins avant l’été.',
      'Inscrivez un nom pour chaque objectif, et fixez combien d’heures il peut prendre.',
      'Fixez la date où vous ferez le point ensemble.',
    ],
    done: 'Il y a des objectifs écrits, et quelqu’un en est responsable.',
    variants: {
      alone: {
        title: 'Fixez deux objectifs pour l’IA',
        why: 'Un objectif avec un chiffre et une date se réalise.',
        steps: [
          'Prenez les deux premières idées de votre classement.',
          'Écrivez pour chacune un chiffre et une date, par exemple un quart de temps en moins avant l’été.',
          'Notez combien d’heures chacune peut prendre, et quand vous arrêtez.',
          'Inscrivez dans l’agenda la date du bilan.',
        ],
        done: 'Vous avez des objectifs écrits pour l’IA.',
      },
    },
  },
  'goals-in-year-plan': {
    title: 'Mettez objectifs, argent et bilan dans la feuille de route annuelle',
    why: 'Ce qui est dans la feuille de route ne s’oublie pas quand un mois est chargé.',
    steps: [
      'Copiez vos objectifs pour l’IA dans la feuille de route de l’année à venir.',
      'Notez pour chacun l’argent et les heures prévus.',
      'Fixez la date du bilan avant de faire la feuille de route suivante.',
    ],
    done: 'Les objectifs, l’argent et le bilan sont dans la feuille de route annuelle.',
    variants: {
      alone: {
        steps: [
          'Copiez vos objectifs pour l’IA dans votre feuille de route annuelle. Il n’y en a pas ? Une page suffit.',
          'Notez pour chacun l’argent et les heures prévus.',
          'Fixez la date du bilan avant de faire la feuille de route suivante.',
        ],
      },
    },
  },
};
