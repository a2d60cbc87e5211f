import type { Fault } from '../../files/problem.js';
import type { Kind } from '../../files/kind.js';

/** Why a file was not taken in, or kept work cannot be opened, and what to do about it. */
export const files = {
  notTaken: '“{name}” was not taken in. What was open is as it was.',
  mendFile: 'Mend these places in the file and choose it again, or choose another file.',
  leftOut: 'No results there, left out: {places}.',
  atLine: 'Line {line}',
  atColumn: 'Line {line}, character {column}',
  keptBroken:
    'The work {name} is kept here, but cannot be opened. Save it as a file first: somebody may be able to mend it.',
  keptInPart:
    'The offers and examples of {name} are kept here, but cannot be opened. Go on with the scan without them; they stay here. Or save them as a file first.',
  saveKept: 'Save {name} as it is kept here',
  otherKind: 'Found in the file: {found}. That goes under “{place}”. Needed here: {wanted}.',
  fileKinds: {
    scan: 'a scan',
    offers: 'offers of support',
    answers: 'results or examples',
    xml: 'texts in XLIFF',
    table: 'a table of texts (CSV)',
  } satisfies Record<Kind, string> as Record<Kind, string>,
  faults: {
    unreadable: 'The browser cannot read the file. Is it still there? Choose it again.',
    empty: 'The file is empty. Choose another one.',
    'too-long':
      'The file is too long. At most {most} characters can be read here. Is it the right file? Texts and results can be split into several files.',
    'not-text': 'This is no text: perhaps a picture, or a document of Word or Excel. Choose another file.',
    'not-utf-8':
      'A character cannot be read, since the file is not in UTF-8. Save it as UTF-8 in the program that it comes from (in Excel: “CSV UTF-8”).',
    'cut-off': 'The file ends too early: the rest is missing. Get the whole file again.',
    'bad-json': 'This is not JSON. Look at quotes, commas and brackets there and just before.',
    'no-answers': 'The file has no answers to the questions of this scan. Does it belong to another scan?',
    'too-many': 'That would be {count}. At most {most} are possible here. Take some out of the file.',
    'bad-xml': 'Something is wrong with the XML there. Save the file again in the translation program.',
    'has-doctype':
      'The file begins with a part that could bring in texts from elsewhere (DOCTYPE). Such files are not read. Save it without that part.',
    'no-xliff': 'This is no XLIFF 2; perhaps it is an older version. Save it as XLIFF 2 in the translation program.',
    'no-languages': 'The file does not say both its languages (srcLang and trgLang). Save it again with both.',
    'no-table':
      'The first line has to begin with “key”, and then name the languages, as in the table that you can save here.',
    'bad-table': 'A quotation mark is in the wrong place there, or the one that closes the cell is missing.',
    'bad-language':
      '“{language}” is not the code of a language, such as nl or pt-BR. Mend it, or take out that column.',
    unfit: 'The editor cannot work with this.',
  } satisfies Record<Fault, string> as Record<Fault, string>,
};

export type FileWords = typeof files;
