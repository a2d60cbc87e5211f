import type { ActionTexts } from '../../text-type.js';

/** How often, by how many and where AI is used. */
export const use: ActionTexts<'use.frequency' | 'use.reach' | 'use.embedding'> = {
  'try-one-task': {
    title: 'Essayez l’IA sur une vraie tâche',
    why: 'Une heure avec votre propre travail vous apprend plus que tous les discours sur l’IA.',
    steps: [
      'Prenez un compte de l’entreprise. Il n’y en a pas ? Ouvrez un compte gratuit avec l’e-mail de l’entreprise. Refusez que vos données servent à entraîner l’IA.',
      'Prenez un exemple déjà terminé de la tâche « {task} ». Utilisez seulement ceci : {safe}.',
      'Faites-le refaire par l’IA, et comparez les deux versions. Vérifiez ceci : {check}.',
      'Notez les minutes gagnées et les erreurs trouvées.',
    ],
    done: 'L’IA a servi pour une vraie tâche.',
    watch: 'Ne donnez à l’IA ni noms, ni adresses, ni dossiers de clients.',
    stop: 'Rien de gagné après trois essais ? Alors faites cette tâche sans IA.',
    variants: { alone: {} },
  },
  'return-to-task': {
    title: 'Utilisez l’IA quelques fois ce mois-ci pour la même tâche',
    why: 'Un essai dit peu ; après quatre, vous voyez si vous gagnez du temps.',
    steps: [
      'Choisissez une tâche qui revient souvent, comme « {task} ». Utilisez seulement ceci : {safe}.',
      'Faites-la avec l’IA une demi-heure par semaine, à la place de l’ancienne méthode.',
      'Notez chaque fois les minutes, et ce que vous avez corrigé.',
    ],
    done: 'L’IA sert au travail quelques fois par mois.',
    watch: 'Relisez tout avant l’envoi.',
    stop: 'Moins de deux heures gagnées en quatre semaines ? Changez de tâche, ou arrêtez.',
    variants: { alone: {} },
  },
  'fixed-day': {
    title: 'Utilisez l’IA chaque semaine, à jour fixe',
    why: 'Ce qui a un jour fixe se fait ; le reste attend une semaine plus calme.',
    steps: [
      'Choisissez deux tâches qui reviennent chaque semaine, comme « {task} ».',
      'Décidez ensemble qui fait chacune avec l’IA, et quel jour.',
      'Gardez dans un fichier commun les consignes à l’IA qui marchent le mieux.',
      'Après quatre semaines, regardez les minutes et les erreurs.',
    ],
    done: 'L’IA sert au travail chaque semaine.',
    watch: 'Travaillez avec les comptes de l’entreprise, et suivez votre liste de ce qui est permis ou non.',
    variants: {
      alone: {
        steps: [
          'Choisissez deux tâches qui reviennent chaque semaine, comme « {task} ».',
          'Notez les deux dans l’agenda, à jour fixe.',
          'Gardez dans un fichier les consignes à l’IA qui marchent le mieux.',
          'Après quatre semaines, regardez les minutes et les erreurs.',
        ],
      },
    },
  },
  'part-of-the-day': {
    title: 'Faites entrer l’IA dans votre journée de travail',
    why: 'Mises bout à bout, les petites tâches du jour prennent plus de temps qu’une grande.',
    steps: [
      'Listez les tâches qui reviennent chaque jour, comme « {task} ».',
      'Prenez les deux où une erreur est la moins grave. Essayez chacune pendant une semaine.',
      'Posez une fiche là où se fait le travail : la consigne, et quoi vérifier.',
    ],
    done: 'L’IA sert au travail chaque jour.',
    stop: 'Ni temps gagné ni erreurs en moins ? Reprenez la tâche sans IA.',
    variants: { alone: {} },
  },
  'first-user': {
    title: 'Choisissez une personne pour commencer',
    why: 'Une personne qui a du temps apprend plus que dix qui n’en ont pas.',
    steps: [
      'Demandez qui a envie d’essayer l’IA et a beaucoup à écrire ou à chercher.',
      'Donnez à cette personne deux heures par semaine pendant quatre semaines, et une tâche : « {task} ».',
      'Elle montre ensuite aux autres ce qui a marché, et ce qui n’a pas marché.',
    ],
    done: 'Une personne utilise l’IA.',
    watch: 'Choisissez quelqu’un à qui cela fait plaisir.',
  },
  'second-user': {
    title: 'Faites travailler deux personnes de plus avec l’IA',
    why: 'Ce qu’une seule personne sait faire s’arrête dès qu’elle est absente.',
    steps: [
      'La personne qui utilise déjà l’IA montre une tâche à une autre, du début à la fin.',
      'L’autre refait la même tâche avec l’IA, et avec les mêmes vérifications.',
      'Faites de même avec une troisième. Après deux semaines, parlez de ce qui diffère.',
    ],
    done: 'Plusieurs personnes utilisent l’IA.',
    variants: {
      small: {
        title: 'Faites travailler une personne de plus avec l’IA',
        steps: [
          'La personne qui utilise déjà l’IA montre une tâche à une autre, du début à la fin.',
          'L’autre refait la même tâche avec l’IA, et avec les mêmes vérifications.',
          'Après deux semaines, parlez ensemble de ce qui diffère.',
        ],
        done: 'Quelques-uns d’entre vous utilisent l’IA.',
      },
    },
  },
  'whole-team': {
    title: 'Faites travailler toute une équipe avec l’IA',
    why: 'Une équipe qui travaille de la même façon peut s’entraider et se relire.',
    steps: [
      'Choisissez l’équipe qui fait le plus souvent la tâche « {task} ».',
      'Donnez à chaque personne un compte, une heure de formation et la liste des points à vérifier.',
      'Chaque semaine, la personne qui dirige l’équipe demande ce qui a bien ou mal marché.',
      'Après quatre semaines, décidez ensemble de ce qui reste.',
    ],
    done: 'Toute une équipe ou tout un service utilise l’IA.',
    variants: {
      small: {
        title: 'Faites travailler la plupart d’entre vous avec l’IA',
        why: 'Quand la plupart travaillent de la même façon, vous pouvez vous entraider et vous relire.',
        steps: [
          'Notez qui fait quelles tâches, et marquez celles où l’IA peut aider.',
          'Passez une heure à côté de chaque personne qui ne l’utilise pas encore.',
          'Décidez ensemble quelles tâches restent sans IA.',
        ],
        done: 'La plupart d’entre vous utilisent l’IA.',
      },
      large: { watch: 'Parlez-en tôt aux représentants du personnel, s’il y en a.' },
    },
  },
  'everyone-it-helps': {
    title: 'Proposez l’IA à tous ceux à qui elle est utile',
    why: 'Ceux qu’on laisse de côté se débrouillent souvent seuls, avec moins de précautions.',
    steps: [
      'Listez les équipes. Notez pour chacune la tâche qui se prête à l’IA, ou : aucune.',
      'Une équipe qui travaille avec l’IA forme la suivante, une équipe par mois.',
      'Dites clairement quel travail reste sans IA, et pourquoi.',
    ],
    done: 'La plupart des personnes à qui l’IA est utile l’utilisent.',
    variants: {
      small: {
        steps: [
          'Listez les tâches de chacun. Marquez celles où l’IA aide, et celles où elle n’aide pas.',
          'Ceux qui utilisent l’IA passent une heure à côté de ceux qui ne l’utilisent pas.',
          'Dites clairement quel travail reste sans IA, et pourquoi.',
        ],
        done: 'Tous ceux d’entre vous à qui l’IA est utile l’utilisent.',
      },
    },
  },
  'two-safe-tasks': {
    title: 'Choisissez deux tâches pour essayer l’IA',
    why: 'Quand on ne sait pas ce qui est permis, certains ne font rien et d’autres le font en cachette.',
    steps: [
      'Prenez la tâche « {task} », et une tâche que personne n’aime faire.',
      'Écrivez ce que vous pouvez donner à l’IA. Commencez par ceci : {safe}.',
      'Ceux qui le veulent essaient les deux pendant deux semaines.',
    ],
    done: 'Ceux qui le veulent utilisent l’IA pour quelques tâches.',
    variants: {
      alone: {
        why: 'Deux tâches bien choisies vous apprennent plus qu’un peu de tout.',
        steps: [
          'Prenez la tâche « {task} », et une tâche que vous n’aimez pas faire.',
          'Écrivez ce que vous pouvez donner à l’IA. Commencez par ceci : {safe}.',
          'Essayez les deux pendant deux semaines.',
        ],
        done: 'Vous utilisez l’IA pour quelques tâches, quand vous en avez envie.',
      },
    },
  },
  'agree-tasks': {
    title: 'Fixez ensemble les tâches où l’IA est permise',
    why: 'L’IA réussit certaines tâches, et en rate d’autres qui leur ressemblent.',
    steps: [
      'Listez les tâches où l’IA sert déjà, ou pourrait servir.',
      'Rangez-les en trois colonnes : oui, non, demander d’abord.',
      'Pour chaque oui, écrivez quoi vérifier. Pour la tâche « {task} » : {check}.',
      'Envoyez la liste à tous, et parlez-en dix minutes.',
    ],
    done: 'Vous avez fixé les tâches où l’IA peut servir, et chacun reste libre.',
    variants: {
      alone: {
        title: 'Décidez pour quelles tâches vous utilisez l’IA',
        steps: [
          'Listez les tâches où l’IA sert déjà, ou pourrait servir.',
          'Rangez-les en trois colonnes : oui, non, demander conseil d’abord.',
          'Pour chaque oui, écrivez quoi vérifier. Pour la tâche « {task} » : {check}.',
          'Gardez la liste près de votre écran, et corrigez-la après chaque surprise.',
        ],
        done: 'Vous avez choisi pour quelles tâches vous utilisez l’IA.',
      },
    },
  },
  'fixed-step': {
    title: 'Faites de l’IA une étape fixe dans un processus',
    why: 'Une étape fixe fait gagner du temps à chaque fois, et vous pouvez la vérifier.',
    steps: [
      'Prenez le processus autour de la tâche « {task} ». Notez ses étapes sur une page : où l’IA travaille, et où quelqu’un vérifie.',
      'Deux personnes travaillent ainsi pendant quatre semaines, à chaque fois.',
      'Notez chaque fois les minutes, et ce qui était à corriger.',
      'Après quatre semaines, décidez : on garde, on change ou on arrête. Si vous gardez, mettez à jour la fiche de travail.',
    ],
    done: 'L’IA est une étape fixe dans un processus.',
    watch: 'Dites d’avance ce que vous ferez du temps gagné.',
    stop: 'Ni temps gagné ni erreurs en moins après quatre semaines ? Retirez cette étape.',
    variants: {
      alone: {
        steps: [
          'Prenez le processus autour de la tâche « {task} ». Notez ses étapes sur une page : où l’IA travaille, et où vous vérifiez.',
          'Travaillez ainsi pendant quatre semaines, à chaque fois.',
          'Notez chaque fois les minutes, et ce que vous avez corrigé.',
          'Après quatre semaines, décidez : on garde, on change ou on arrête.',
        ],
        watch: 'Vérifiez le lendemain matin, pas tout de suite : un œil reposé voit mieux.',
      },
      large: {
        steps: [
          'Prenez le processus autour de la tâche « {task} ». Notez ses étapes sur une page : où l’IA travaille, et où quelqu’un vérifie.',
          'Toute une équipe travaille ainsi pendant quatre semaines, à chaque fois.',
          'Notez chaque fois les minutes, et ce qui était à corriger.',
          'Après quatre semaines, décidez : on garde, on change ou on arrête. Si vous gardez, mettez à jour la fiche de travail.',
        ],
        watch:
          'Dites d’avance ce que vous ferez du temps gagné. Parlez-en tôt aux représentants du personnel, s’il y en a.',
      },
    },
  },
  'next-process': {
    title: 'Faites de l’IA une étape fixe dans un deuxième processus',
    why: 'Le deuxième va plus vite si vous vous servez de ce que le premier vous a appris.',
    steps: [
      'Notez ce qui a pris le plus de temps la première fois, et ce que vous changeriez.',
      'Choisissez le processus suivant dans vos idées. Prenez-en un qui se vérifie de la même façon.',
      'Faites comme avant : une page, quatre semaines, les minutes et les erreurs, une décision.',
    ],
    done: 'L’IA est une étape fixe dans plusieurs processus.',
    watch: 'Un processus à la fois : commencez le suivant quand le dernier marche bien.',
    variants: {
      alone: {},
      large: { watch: 'Un processus à la fois. Parlez-en tôt aux représentants du personnel, s’il y en a.' },
    },
  },
};
