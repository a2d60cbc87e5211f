import type { ActionLibraryText, SituationTexts } from '../../text-type.js';

export const safety: ActionLibraryText['safety'] = {
  care: 'Santé : aucune donnée de patient, même sans nom, tant que rien n’est convenu avec le fournisseur. Prenez des textes inventés ou publics.',
  'client-files':
    'Dossiers de clients : rien dans l’IA tant que rien n’est convenu avec le fournisseur et votre client. Demandez à votre ordre ou à votre fédération ce qui s’applique.',
  finance:
    'Finance : ni comptes, ni contrats, ni dossiers tant que rien n’est convenu avec le fournisseur. Ne laissez pas l’IA décider pour un client.',
  learners:
    'Élèves, adhérents, clients : rien sur un cas réel, ni notes, ni santé, ni comportement. Prenez des exemples inventés.',
  personnel:
    'Embauche : ni lettres de candidature, ni dossiers, ni données de santé dans l’IA. Ne la laissez pas choisir ou refuser quelqu’un.',
};

export const situations: SituationTexts = {
  reached: {
    title: 'Vous êtes là où vous vouliez être',
    description: 'Votre souhait est atteint. Ce qui compte maintenant, c’est que cela dure.',
    holds: 'Ce qui fait tenir votre niveau',
    tips: 'Ce qui changerait votre niveau',
    more: 'Si un jour vous voulez aller plus loin',
  },
  without: {
    title: 'Vous choisissez de travailler sans IA',
    description: 'C’est un choix, et il ne demande pas de plan. Deux vérifications suffisent.',
    checks: {
      'private-use': {
        title: 'Demandez qui utilise l’IA à titre privé pour le travail',
        description:
          'Demandez-le ouvertement, et dites que personne n’aura d’ennuis. Convenez de n’y mettre ni noms ni dossiers de clients.',
        variants: {
          alone: {
            title: 'Voyez si l’IA est déjà dans vos logiciels',
            description:
              'Beaucoup de logiciels l’ont ajoutée. Voyez dans les réglages si elle est active, et si vous le voulez.',
          },
        },
      },
      'look-again': {
        title: 'Regardez de nouveau dans un an',
        description:
          'Inscrivez une date dans l’agenda. Regardez plus tôt si vos logiciels ajoutent l’IA, ou si des clients la demandent.',
      },
    },
    more: 'Si un jour vous changez d’avis',
  },
  severalUp: {
    title: 'D’abord le niveau suivant',
    description:
      'Vous voulez être au niveau « {wish} ». Un niveau à la fois, c’est réaliste. Ce plan mène donc d’abord à « {next} ».',
  },
  foundations: {
    title: 'D’abord les bases',
    description:
      'Vous utilisez l’IA comme une entreprise du niveau « {step} ». Mais une partie de ses bases manque encore.',
  },
  noSupport: {
    title: 'Vous ne voulez pas d’aide',
    description:
      'Vous pouvez tout faire par vous-même. Si vous changez d’avis, les types d’aide qui conviennent sont ici.',
  },
  top: {
    title: 'Vous êtes au niveau le plus haut',
    description: 'Il n’y a pas de niveau au-dessus. Ce qui compte maintenant, c’est que cela dure.',
  },
  quick: {
    title: 'Votre première action',
    description: 'Elle repose sur peu de réponses. C’est déjà fait ? Le diagnostic complet vous donne un plan.',
  },
};
