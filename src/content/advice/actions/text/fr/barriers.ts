import type { BarrierTexts } from '../../text-type.js';

/** What firms do about what stands in their way. */
export const barriers: BarrierTexts = {
  expertise: {
    text: 'Inutile de tout savoir. Une personne apprend bien une tâche, puis la montre aux autres.',
    variants: {
      alone: {
        text: 'Inutile de tout savoir. Apprenez bien une tâche en une demi-journée, et gardez le reste pour plus tard.',
      },
    },
  },
  'legal-consequences': {
    text: 'Inutile de connaître toute la loi pour commencer. N’utilisez pas de données personnelles, et demandez à votre fédération ce qui s’applique. Les règles changent encore.',
  },
  privacy: {
    text: 'Vous avez raison de faire attention. Ni noms, ni adresses, ni dossiers de clients tant que rien n’est convenu avec le fournisseur.',
  },
  data: {
    text: 'Commencez par des tâches qui se passent de vos données, comme des textes et des comptes rendus. Puis mettez en ordre ce que demande la tâche suivante.',
  },
  'incompatible-systems': {
    text: 'Commencez sans lien : copier et coller suffit pour un essai. Demandez à votre fournisseur quand son logiciel aura l’IA.',
  },
  cost: {
    text: 'Un essai prend du temps, pas d’argent : une tâche, quatre semaines, une date d’arrêt. Payez après avoir vu un gain.',
  },
  ethics: {
    text: 'Il n’y a pas de réponse facile. Écrivez trois choses que vous ne ferez pas avec l’IA. Parlez-en avant de choisir un outil.',
    variants: {
      alone: {
        text: 'Il n’y a pas de réponse facile. Écrivez trois choses que vous ne ferez pas avec l’IA, et choisissez vos outils d’après elles.',
      },
    },
  },
  'not-useful': {
    text: 'Vous avez peut-être raison. Faites un essai d’une demi-heure, sur la tâche que vous aimez le moins. Sans gain, pas besoin de plan.',
  },
  'potential-unclear': {
    text: 'Voici trois tâches où l’IA peut aider. Choisissez celle que vous connaissez le mieux.',
  },
  'value-uncertain': {
    text: 'On ne peut pas le savoir d’avance. Comptez pendant quatre semaines les minutes ou les erreurs d’une tâche, et décidez à une date fixée.',
  },
  'no-vision': {
    text: 'Une page suffit : ce que vous voulez, ce que vous ne voulez pas, et qui décide. Vous pourrez la changer dans six mois.',
    variants: {
      alone: {
        text: 'Trois lignes suffisent : ce que vous voulez, ce que vous ne voulez pas, et quand vous arrêtez. Vous pourrez les changer dans six mois.',
      },
    },
  },
  'no-capacity': {
    text: 'Remplacez du travail, n’en ajoutez pas. Faites avec l’IA une tâche prévue de toute façon. Aucun gain après quatre semaines ? Arrêtez.',
  },
  jobs: {
    text: 'Dites d’abord ce qui ne changera pas, et ne promettez que ce que vous pouvez tenir. Puis demandez de quelles tâches on se passerait bien.',
    variants: {
      alone: {
        text: 'Notez quelles tâches vous voulez garder pour vous. L’IA peut en prendre quelques autres, ou aucune.',
      },
    },
  },
  'investment-risk': {
    text: 'Louez avant d’acheter, et voyez si cela marche sur votre propre produit. Fixez d’avance le montant que vous pouvez perdre.',
  },
};
