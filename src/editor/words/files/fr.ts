import type { FileWords } from './en.js';

export const files: FileWords = {
  notTaken: '« {name} » n’a pas été lu. Ce qui était ouvert n’a pas changé.',
  mendFile: 'Corrigez ces endroits dans le fichier et choisissez-le de nouveau, ou choisissez un autre fichier.',
  leftOut: 'Pas de résultats à ces endroits, laissés de côté : {places}.',
  atLine: 'Ligne {line}',
  atColumn: 'Ligne {line}, caractère {column}',
  keptBroken:
    'Le travail {name} est gardé ici, mais ne peut pas être ouvert. Enregistrez-le d’abord dans un fichier : quelqu’un pourra peut-être le réparer.',
  keptInPart:
    'Les offres et les exemples de {name} sont gardés ici, mais ne peuvent pas être ouverts. Continuez avec le diagnostic seul ; ils restent ici. Ou enregistrez-les d’abord dans un fichier.',
  saveKept: 'Enregistrer {name} tel qu’il est gardé ici',
  otherKind: 'Trouvé dans le fichier : {found}. Cela va sous « {place} ». Il faut ici : {wanted}.',
  fileKinds: {
    scan: 'un diagnostic',
    offers: 'des offres d’aide',
    answers: 'des résultats ou des exemples',
    xml: 'des textes en XLIFF',
    table: 'un tableau de textes (CSV)',
  },
  faults: {
    unreadable: 'Le navigateur ne peut pas lire le fichier. Est-il encore là ? Choisissez-le de nouveau.',
    empty: 'Le fichier est vide. Choisissez-en un autre.',
    'too-long':
      'Le fichier est trop long. On peut lire ici {most} caractères au plus. Est-ce le bon fichier ? Les textes et les résultats peuvent être répartis en plusieurs fichiers.',
    'not-text':
      'Ce n’est pas du texte : peut-être une image, ou un document de Word ou d’Excel. Choisissez un autre fichier.',
    'not-utf-8':
      'Un caractère est illisible, car le fichier n’est pas en UTF-8. Enregistrez-le en UTF-8 dans le programme d’où il vient (dans Excel : « CSV UTF-8 »).',
    'cut-off': 'Le fichier finit trop tôt : la suite manque. Récupérez de nouveau le fichier entier.',
    'bad-json':
      'Ce n’est pas du JSON. Regardez les guillemets, les virgules et les crochets, à cet endroit et juste avant.',
    'no-answers': 'Le fichier n’a pas de réponses aux questions de ce diagnostic. Est-il d’un autre diagnostic ?',
    'too-many': 'Cela ferait {count}. Ici, {most} au plus sont possibles. Retirez-en du fichier.',
    'bad-xml':
      'Il y a une erreur dans le XML à cet endroit. Enregistrez de nouveau le fichier dans le logiciel de traduction.',
    'has-doctype':
      'Le fichier commence par une partie qui peut faire venir des textes d’ailleurs (DOCTYPE). De tels fichiers ne sont pas lus. Enregistrez-le sans cette partie.',
    'no-xliff':
      'Ce n’est pas du XLIFF 2 ; c’est peut-être une version plus ancienne. Enregistrez-le en XLIFF 2 dans le logiciel de traduction.',
    'no-languages':
      'Le fichier n’indique pas ses deux langues (srcLang et trgLang). Enregistrez-le de nouveau avec les deux.',
    'no-table':
      'La première ligne doit commencer par « key », puis nommer les langues, comme dans le tableau que vous pouvez enregistrer ici.',
    'bad-table': 'Un guillemet est mal placé à cet endroit, ou celui qui ferme la cellule manque.',
    'bad-language':
      '« {language} » n’est pas le code d’une langue, comme nl ou pt-BR. Corrigez-le, ou retirez cette colonne.',
    unfit: 'L’éditeur ne peut pas travailler avec cela.',
  },
};
