import type { ActionTexts } from '../../text-type.js';

/** Lessons, and checks of what AI gives. */
export const knowPeople: ActionTexts<'know.people.'> = {
  'train-first': {
    title: 'Formez une première personne à l’IA',
    why: 'Une bonne demi-journée de cours vous évite des semaines d’essais.',
    steps: [
      'Choisissez la personne qui fait le plus souvent la tâche « {task} ».',
      'Réservez une demi-journée de cours avec vos propres documents, sans noms.',
      'Cette personne montre ensuite aux autres un bon exemple, et une erreur de l’IA.',
    ],
    done: 'Au moins une personne a été formée à l’IA ces douze derniers mois.',
    watch: 'Le cours ne laisse pas de place à votre propre travail ? Prenez-en un autre.',
    variants: {
      alone: {
        title: 'Apprenez une chose sur l’IA pour votre travail',
        why: 'Une heure de leçon vous évite des soirées d’essais.',
        steps: [
          'Choisissez une courte leçon ou un exemple sur la tâche « {task} ».',
          'Refaites la même chose avec votre propre travail, sans noms.',
          'Notez ce que vous ferez autrement à partir de maintenant.',
        ],
        done: 'Vous avez lu ou regardé quelque chose sur l’IA pour votre travail.',
      },
      large: {
        title: 'Formez quelques premières personnes à l’IA',
        steps: [
          'Choisissez une personne dans chaque équipe qui a beaucoup à écrire ou à chercher.',
          'Réservez pour elles une demi-journée de cours avec leurs propres documents, sans noms.',
          'Chacune montre ensuite à son équipe un bon exemple, et une erreur de l’IA.',
        ],
        done: 'Quelques personnes ont été formées à l’IA ces douze derniers mois.',
      },
    },
  },
  'train-users': {
    title: 'Formez ceux qui utilisent le plus l’IA',
    why: 'Qui utilise le plus l’IA a le plus à y gagner, et peut faire le plus de dégâts.',
    steps: [
      'Listez ceux qui utilisent l’IA, ou le feront cette année.',
      'Donnez-leur une demi-journée de cours : quoi demander, quoi vérifier, quoi ne pas donner à l’IA.',
      'La semaine suivante, chacun fait une de ses tâches avec l’IA et raconte le résultat.',
    ],
    done: 'D’un quart à la moitié des personnes à qui l’IA est utile ont été formées.',
    variants: {
      alone: {
        title: 'Suivez un cours ou un atelier sur l’IA',
        why: 'Avec de l’aide, une demi-journée vous apprend ce qui prend des semaines sans aide.',
        steps: [
          'Cherchez un cours ou un conseiller qui part de vos propres documents.',
          'Apportez trois exemples de votre travail, sans noms, et vos questions.',
          'Utilisez dans la semaine une chose que vous avez apprise.',
        ],
        done: 'Vous avez suivi un cours ou un atelier sur l’IA.',
      },
      small: {
        title: 'Formez ceux d’entre vous qui utilisent le plus l’IA',
        steps: [
          'Demandez qui se sert de l’IA, ou aimerait le faire.',
          'Prenez ensemble une demi-journée de cours : quoi demander, quoi vérifier, quoi ne pas donner à l’IA.',
          'La semaine suivante, chacun fait une de ses tâches avec l’IA et raconte le résultat.',
        ],
      },
      large: {
        steps: [
          'Listez ceux qui utilisent l’IA, ou le feront cette année. Choisissez un premier groupe de dix.',
          'Donnez à chaque groupe une demi-journée de cours : quoi demander, quoi vérifier, quoi ne pas donner à l’IA.',
          'La semaine suivante, chacun fait une de ses tâches avec l’IA et raconte le résultat au groupe.',
        ],
      },
    },
  },
  'train-most': {
    title: 'Formez plus de la moitié de ceux à qui l’IA est utile',
    why: 'Quand la plupart ont appris, la réponse se trouve au bureau d’à côté.',
    steps: [
      'Demandez à deux personnes déjà formées de former le groupe suivant.',
      'Prévoyez deux séances d’une heure et demie, avec des tâches de votre travail.',
      'Après un mois, demandez qui l’utilise, qui est bloqué et ce qui manque.',
    ],
    done: 'Plus de la moitié des personnes à qui l’IA est utile ont été formées.',
    variants: {
      alone: {
        title: 'Suivez trois cours ou ateliers sur l’IA cette année',
        why: 'L’IA change vite : ce que vous avez appris l’an dernier est bientôt dépassé.',
        steps: [
          'Notez dans l’agenda trois fois une demi-journée de cours.',
          'Choisissez pour chacune une question de votre propre travail.',
          'Essayez la réponse dans la semaine.',
        ],
        done: 'Vous avez suivi plusieurs cours ou ateliers sur l’IA.',
      },
      small: {
        steps: [
          'Demandez à ceux qui ont déjà appris de former les suivants.',
          'Prévoyez deux séances d’une heure et demie, avec des tâches de votre travail.',
          'Après un mois, demandez qui l’utilise, qui est bloqué et ce qui manque.',
        ],
      },
      large: {
        steps: [
          'Choisissez dans chaque équipe une personne qui formera les autres. Préparez les séances avec elle.',
          'Prévoyez deux séances d’une heure et demie, avec des tâches de l’équipe.',
          'Après un mois, demandez qui l’utilise, qui est bloqué et ce qui manque.',
        ],
      },
    },
  },
  'train-all': {
    title: 'Formez tous ceux à qui l’IA est utile, même les nouveaux',
    why: 'Une seule personne mal informée peut faire des dégâts sans le vouloir.',
    steps: [
      'Listez ceux qui n’ont pas encore été formés, et fixez une date pour chacun.',
      'Prévoyez une heure sur l’IA dans la première semaine de chaque nouveau.',
      'Reprenez une heure chaque année : les nouveautés, les erreurs, les règles qui ont changé.',
    ],
    done: 'Toutes les personnes à qui l’IA est utile ont été formées ces douze derniers mois.',
    variants: {
      alone: {
        title: 'Apprenez à dates fixes',
        why: 'Avec des dates fixes, cela ne dépend plus d’une semaine calme.',
        steps: [
          'Choisissez une source sûre, et quelqu’un du métier avec qui comparer.',
          'Réservez une heure par mois dans l’agenda.',
          'Demandez-vous chaque fois : que changer, et que cesser ?',
        ],
        done: 'Vous apprenez à dates fixes, par exemple chaque mois.',
      },
      small: {
        steps: [
          'Fixez une date pour ceux d’entre vous qui n’ont pas encore été formés.',
          'Montrez à chaque nouveau, la première semaine, quoi vérifier et quoi ne pas donner à l’IA.',
          'Reprenez une heure chaque année : les nouveautés, les erreurs, les règles qui ont changé.',
        ],
      },
      large: {},
    },
  },
  'dos-and-donts': {
    title: 'Écrivez sur une page ce qui est permis ou non',
    why: 'Les ennuis viennent surtout de ce qu’on donne à l’IA, et de ce qui part sans relecture.',
    steps: [
      'Écrivez ce que vous ne donnez jamais à l’IA : noms, adresses, dossiers de clients, mots de passe.',
      'Écrivez quoi vérifier avant l’envoi : chiffres, noms, dates, promesses.',
      'Demandez à ceux qui utilisent l’IA ce qui manque.',
      'Envoyez la page à tous, et affichez-la là où se fait le travail.',
    ],
    done: 'Il y a une liste commune de ce qui est permis ou non.',
    variants: {
      alone: {
        title: 'Écrivez sur une fiche ce qui est permis ou non',
        steps: [
          'Écrivez ce que vous ne donnez jamais à l’IA : noms, adresses, dossiers de clients, mots de passe.',
          'Écrivez quoi vérifier avant l’envoi : chiffres, noms, dates, promesses.',
          'Gardez la fiche près de votre écran, et relisez-la dans trois mois.',
        ],
        done: 'Vous avez une liste de ce qui est permis ou non.',
      },
      large: {
        steps: [
          'Écrivez ce que vous ne donnez jamais à l’IA : noms, adresses, dossiers de clients, mots de passe.',
          'Écrivez quoi vérifier avant l’envoi : chiffres, noms, dates, promesses.',
          'Relisez la page avec la personne chargée de la protection des données, et avec ceux qui utilisent le plus l’IA.',
          'Chaque responsable d’équipe explique la page à son équipe.',
        ],
      },
    },
  },
  'checks-per-task': {
    title: 'Écrivez quoi vérifier, tâche par tâche',
    why: 'L’IA a l’air sûre d’elle, même quand elle se trompe.',
    steps: [
      'Commencez par la tâche « {task} ». Vérifiez ceci : {check}.',
      'Ajoutez les erreurs que l’IA a faites ces dernières semaines.',
      'Faites de même pour chaque autre tâche, en cinq lignes au plus.',
      'Mettez chaque liste là où se fait la tâche.',
    ],
    done: 'Pour chaque tâche, une liste écrite dit quoi vérifier.',
    variants: { alone: {} },
  },
  'practise-checks': {
    title: 'Exercez-vous à vérifier deux fois par an',
    why: 'Qui ne trouve pas d’erreur pendant des mois finit par ne plus chercher.',
    steps: [
      'Glissez trois erreurs dans un texte fait par l’IA.',
      'Faites-les chercher avec la liste, et parlez de celles qui ont échappé.',
      'Corrigez la liste, et inscrivez la date suivante dans l’agenda.',
    ],
    done: 'Vous vous exercez régulièrement à vérifier, la liste en main.',
    watch: 'On teste la liste, pas ceux qui cherchent.',
    variants: {
      alone: {
        steps: [
          'Gardez trois textes de l’IA pendant une semaine. Puis vérifiez-les comme si un inconnu les envoyait.',
          'Faites-en vérifier un aussi par quelqu’un du métier, sans noms, et comparez.',
          'Corrigez votre liste, et inscrivez la date suivante dans l’agenda.',
        ],
        watch: 'Prenez aussi un texte déjà envoyé : ses erreurs vous apprennent le plus.',
      },
    },
  },
};
