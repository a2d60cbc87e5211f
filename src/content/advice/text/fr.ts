import type { AdviceText } from '../text-type.js';

const EUROSTAT = 'Eurostat, isoc_eb_ai, données du 27 février 2026';
const WITHOUT = 'sans agriculture, mines, finance, santé, enseignement ni culture';
const SURVEYED = `entreprises de 10 personnes et plus, ${WITHOUT}`;
const SURVEYED_SMALL = `entreprises de 9 personnes au plus, ${WITHOUT}`;
const ANY = 'entreprises qui utilisent au moins une technologie d’IA (la liste de 2025 en compte huit)';
const KIND = 'entreprises qui utilisent ce type d’IA';

/** The advice in French. Written for readers at level B1; the firm is addressed as "vous". */
const text: AdviceText = {
  support: {
    'direction-on-one-page': {
      title: 'De l’aide pour écrire votre cap sur une page',
      description:
        'En une demi-journée, un conseiller vous aide à écrire ce que vous voulez avec l’IA. Vous écrivez aussi ce que vous ne voulez pas.',
    },
    'idea-choice': {
      title: 'De l’aide pour choisir votre meilleure idée d’IA',
      description:
        'Vous notez vos idées et les classez selon leur intérêt et l’effort. Pour la meilleure, vous calculez les coûts et les gains.',
    },
    'yearly-goals': {
      title: 'De l’aide pour fixer les objectifs de l’année',
      description:
        'Vous mettez deux ou trois objectifs pour l’IA dans votre feuille de route annuelle. Six mois après, un conseiller fait le point avec vous.',
    },
    'workshop-own-documents': {
      title: 'Un atelier d’une demi-journée avec vos documents',
      description:
        'Apportez vos propres textes et tableaux, sans données personnelles. Vous y essayez l’IA et voyez ce qui marche.',
    },
    'checking-practice': {
      title: 'S’exercer à vérifier ce que produit l’IA',
      description:
        'Vous recevez de vrais exemples avec des erreurs, et apprenez à les voir. Vous repartez avec une liste de points à vérifier pour une tâche.',
    },
    'course-for-helper': {
      title: 'Une courte formation pour la personne qui aide les autres',
      description:
        'Une personne de l’entreprise apprend à aider ses collègues avec l’IA. Fixez combien d’heures elle reçoit pour cela.',
    },
    'linking-course': {
      title: 'Une formation pour relier l’IA à vos logiciels',
      description:
        'Vous apprenez comment l’IA peut travailler avec vos logiciels. Pendant le cours, vous essayez un petit lien.',
    },
    'equipment-demonstration': {
      title: 'Une démonstration de caméras, de capteurs ou de robots',
      description: 'Vous voyez ce que fait le matériel avant d’investir. Apportez un produit ou un problème à vous.',
    },
    'dos-and-donts': {
      title: 'Sur une page : ce qui est permis ou non',
      description: 'Une courte liste dit ce qu’on met ou non dans un outil d’IA. Vous l’adaptez à votre travail.',
    },
    'tool-comparison': {
      title: 'Une comparaison d’outils d’IA pour votre travail',
      description:
        'Vous voyez leur prix, où vont vos données et avec quels logiciels ils marchent. Commencez par un outil pour une tâche.',
    },
    'rules-overview': {
      title: 'Un aperçu des règles à regarder',
      description:
        'Un court aperçu daté montre quelles règles peuvent compter pour vous. Il dit aussi à qui demander en cas de doute.',
    },
    'yearly-review': {
      title: 'Une liste pour le bilan annuel de l’IA',
      description:
        'Une fois par an, vous revoyez vos règles et vos vérifications. La liste vous aide à voir quoi garder, changer ou arrêter.',
    },
    'process-walk': {
      title: 'Parcourir un processus avec un conseiller',
      description:
        'Vous montrez pas à pas comment le travail se fait. Le conseiller montre où l’IA peut aider, et où non.',
    },
    'paper-to-software': {
      title: 'De l’aide pour passer un processus du papier au logiciel',
      description:
        'Quelqu’un vous aide à choisir un logiciel et à y mettre vos données. Commencez par le processus qui prend le plus de temps.',
    },
    'data-clean-up': {
      title: 'Le nettoyage des données d’un processus',
      description:
        'Quelqu’un vous aide à enlever les doublons, compléter les vides et choisir un seul endroit. Vous fixez comment garder cet ordre.',
    },
    'monthly-call': {
      title: 'Un appel par mois si vous travaillez en solo',
      description:
        'Une fois par mois, vous voyez vos questions avec le même conseiller. Entre-temps, vous pouvez appeler en cas de blocage.',
    },
    'talk-about-work': {
      title: 'Un échange guidé sur l’IA et le travail',
      description:
        'Quelqu’un de l’extérieur mène une réunion sur ce qui change, et pour qui. Chacun dit ce qu’il espère et ce qu’il craint.',
    },
    'measuring-results': {
      title: 'De l’aide pour mesurer ce que l’IA apporte',
      description:
        'Vous choisissez un ou deux chiffres, comme les heures ou les erreurs. Deux mois plus tard, un conseiller les regarde avec vous.',
    },
    'subsidy-check': {
      title: 'Chercher s’il y a des aides financières',
      description:
        'Un conseiller cherche quelles aides conviennent à votre projet, et quel travail cela demande. Faites-le avant de signer.',
    },
    'budget-talk': {
      title: 'Parler d’un budget avec votre comptable',
      description:
        'Ensemble, vous notez les outils, la formation et les heures pour un an. Vous choisissez une somme que vous pouvez perdre.',
    },
    'costs-and-benefits': {
      title: 'Les coûts et les gains avant d’investir',
      description:
        'Avec un conseiller financier, vous comptez tous les coûts, vos heures aussi. Vous fixez une limite, et une date pour décider d’arrêter ou non.',
    },
    'three-firms': {
      title: 'Un échange avec trois entreprises de votre métier',
      description:
        'Pendant deux heures, vous rencontrez trois entreprises comme la vôtre. Chacune montre ses essais : ce qui a marché ou non.',
    },
    'swap-day': {
      title: 'Une journée dans une entreprise un niveau plus loin',
      description:
        'Quelques personnes de chez vous voient comment une autre entreprise travaille avec l’IA. Elles reviennent avec des idées et les partagent.',
    },
    'round-table': {
      title: 'Une table ronde d’entreprises aussi avancées que vous',
      description:
        'Quelques fois par an, vous parlez d’objectifs, de résultats et de doutes. Chaque fois, une entreprise apporte un vrai choix à faire.',
    },
  },
  ideas: {
    'quotation-bot': {
      title: 'Un robot qui prépare les devis',
      description:
        'L’IA rédige un devis à partir de la demande, de vos prix et d’anciens exemples. Vous le vérifiez et l’envoyez.',
      start: 'Faites rédiger par l’IA un ancien devis, sans les noms, et comparez-le au vôtre.',
    },
    'inventory-optimisation': {
      title: 'Des conseils de stock : quoi commander, et quand',
      description:
        'L’IA regarde les ventes, les saisons et les délais. Elle conseille combien commander, et vous décidez.',
      start: 'Donnez à l’IA un an de ventes de dix produits, et demandez ce qu’elle remarque.',
    },
    'customer-satisfaction-analysis': {
      title: 'Une analyse de la satisfaction des clients',
      description:
        'L’IA classe par sujet les avis, les e-mails et les réponses aux enquêtes. Vous voyez ce que les clients aiment et ce qui les gêne.',
      start: 'Copiez vingt avis sans les noms, et demandez à l’IA les trois plaintes principales.',
    },
    'planning-system': {
      title: 'Un planning qui fait des propositions',
      description:
        'L’IA propose quoi faire et quand, selon les commandes, les heures et les délais. Si quelque chose change, elle recommence.',
      start: 'Donnez à l’IA le travail et les heures d’une semaine, et comparez son planning au vôtre.',
    },
    'automated-advisory-reports': {
      title: 'Des rapports de conseil préparés par l’IA',
      description:
        'L’IA rédige un rapport à partir de vos notes, de vos chiffres et d’anciens rapports. Vous vérifiez tout et ajoutez votre conseil.',
      start: 'Faites rédiger à l’IA un chapitre avec vos notes sur un travail fini, sans les noms.',
    },
    'meeting-minutes': {
      title: 'Des comptes rendus de réunion',
      description:
        'L’IA transcrit un enregistrement et note ce qui est décidé. Vous vérifiez les noms et les chiffres.',
      start: 'Enregistrez une courte réunion, si tous le veulent bien, et comparez avec vos notes.',
    },
    'customer-answers': {
      title: 'Des projets de réponse aux clients',
      description:
        'L’IA rédige une réponse à un e-mail ou à un chat avec vos propres informations. Vous la lisez avant l’envoi.',
      start: 'Notez cinq questions fréquentes, et laissez l’IA y répondre avec les textes de votre site.',
    },
    'invoice-reading': {
      title: 'Lire et saisir les factures',
      description:
        'L’IA lit les sommes, les dates et les fournisseurs, et propose une écriture. Vous dites oui ou vous corrigez.',
      start: 'Voyez si votre logiciel comptable peut lire les factures, et essayez avec dix anciennes.',
    },
    'marketing-content': {
      title: 'Des textes et des images pour le marketing',
      description:
        'L’IA prépare des messages, des newsletters et des images dans votre style. Vous choisissez, corrigez et publiez.',
      start: 'Faites écrire à l’IA deux messages avec trois faits sur votre travail, et améliorez le meilleur.',
    },
    'work-instructions': {
      title: 'Des fiches de travail et des supports de cours',
      description:
        'L’IA transforme des notes, des photos ou de la parole en étapes claires. Cela aide une nouvelle personne à apprendre.',
      start: 'Expliquez une tâche à voix haute, laissez l’IA noter les étapes et essayez-les.',
    },
    'product-ideas': {
      title: 'Un test d’idées de produits ou de services',
      description:
        'L’IA compare votre idée à ce que demandent les clients. Elle note les points faibles avant que vous dépensiez.',
      start: 'Décrivez une idée, et demandez à l’IA les dix questions que poserait un client critique.',
    },
    'maintenance-planning': {
      title: 'L’entretien avant la panne',
      description:
        'L’IA regarde les pannes et les heures de marche des machines ou des véhicules. Elle prévient si l’entretien semble utile.',
      start: 'Laissez l’IA chercher une tendance dans les pannes de l’an passé d’une machine ou d’un véhicule.',
    },
    'site-photo-reports': {
      title: 'Des rapports à partir de photos du chantier',
      description:
        'L’IA classe les photos par lieu et par date, et rédige un rapport. Vous le vérifiez et le complétez.',
      start: 'Prenez dix photos d’un chantier, sans personne, et laissez l’IA lister les défauts.',
    },
    'guest-forecast': {
      title: 'Une prévision des clients et des achats',
      description:
        'L’IA prévoit l’affluence selon les réservations, la météo et les ventes. Vous faites vos achats et votre planning avec cela.',
      start: 'Laissez l’IA prévoir les clients de la semaine selon vos ventes, et comparez chaque soir.',
    },
    'camera-quality-check': {
      title: 'Le contrôle de la qualité par caméra',
      description:
        'L’IA compare les images de chaque produit à de bons exemples. Vous regardez ce qui semble différent.',
      start: 'Prenez en photo vingt bons produits et vingt mauvais, et voyez si l’IA les distingue.',
    },
    'product-texts': {
      title: 'Des textes pour les produits que vous vendez',
      description:
        'L’IA rédige des textes pour le magasin ou le site avec les données du fournisseur. Vous vérifiez tailles, matières et promesses.',
      start: 'Faites écrire à l’IA cinq textes de produit, et vérifiez tout avec les données du fournisseur.',
    },
    'route-planning': {
      title: 'Prévoir les trajets et les charges',
      description:
        'L’IA propose des trajets et des charges selon les commandes, les délais et le trafic. Vous avez le dernier mot.',
      start: 'Mettez les arrêts d’hier dans un outil de trajets, et comparez sa route à la vôtre.',
    },
    'spoken-care-notes': {
      title: 'Des notes de soins dictées, pas tapées',
      description:
        'L’IA fait un projet de texte de ce que vous dites, et vous le vérifiez. Réglez d’abord la protection des données, puis dictez de vraies notes.',
      start: 'Dictez une note inventée à un outil d’IA, et comptez les erreurs dans le texte.',
    },
    'crop-and-animal-watch': {
      title: 'Des caméras ou des drones pour les cultures ou les animaux',
      description:
        'L’IA voit sur les images la maladie, les mauvaises herbes ou un comportement étrange. Vous allez voir sur place.',
      start: 'Prenez en photo dix plantes ou animaux, et comparez ce que voit l’IA à votre avis.',
    },
    'case-search': {
      title: 'La recherche dans vos propres dossiers',
      description:
        'L’IA cherche dans vos anciens dossiers et montre où est la réponse. Vous lisez la source vous-même.',
      start: 'Prenez cinq documents publics, et posez à l’IA trois questions dont vous savez la réponse.',
    },
  },
  figures: {
    use: { measure: ANY, source: EUROSTAT, population: SURVEYED },
    'use-micro': {
      measure: ANY,
      source: EUROSTAT,
      population: SURVEYED_SMALL,
      group: 'des entreprises de 9 personnes au plus',
    },
    'sectors-cbs': {
      measure: 'entreprises qui utilisent au moins une technologie d’IA (la liste en compte sept)',
      source: 'Institut de statistique des Pays-Bas (CBS), AI-monitor 2024, publié le 27 février 2025',
      population: 'entreprises de 10 personnes et plus, dans votre secteur',
      note: 'Autre source, autre année, sept technologies : ne comparez pas avec Eurostat.',
    },
    'sectors-insee': {
      measure: 'entreprises qui utilisent au moins une technologie d’IA (la liste en compte sept)',
      source: 'Insee, enquête TIC entreprises 2024, publiée le 1er juillet 2025',
      population: 'entreprises de 10 personnes et plus, dans votre secteur',
      note: 'Chiffre arrondi, lu dans la presse et non à l’Insee. Autre source, autre année : ne comparez pas avec Eurostat.',
    },
    'sectors-eurostat': {
      measure: 'entreprises qui utilisent au moins une technologie d’IA (la liste de 2025 en compte huit)',
      source: 'Eurostat, isoc_eb_ain2, mise à jour du 15 juin 2026',
      population: 'entreprises de 10 personnes et plus, dans votre secteur',
      note: 'Lu dans une note publique, et non chez Eurostat.',
    },
    technologies: { measure: KIND, source: EUROSTAT, population: SURVEYED },
    'technologies-micro': {
      measure: KIND,
      source: EUROSTAT,
      population: SURVEYED_SMALL,
      group: 'des entreprises de 9 personnes au plus',
    },
    reasons: {
      measure: 'entreprises qui citent cette raison',
      source: EUROSTAT,
      population: 'entreprises de 10 personnes et plus qui ont pensé à l’IA et ne l’utilisent pas',
    },
  },
};

export default text;
