/** What the page knows. All that changes it is here; `paint` is called afterwards. */
import type { Answers } from '../../engine/types.js';
import { checked } from '../checks/checked.js';
import { hintsOf } from '../checks/hints.js';
import { allKept, deleteKept, keep, keepLanguage, keptLanguage, newPlace } from '../files/keep.js';
import type { Kept } from '../files/keep.js';
import { partOf, unsaved } from '../files/parts.js';
import type { FilePart, Saved } from '../files/parts.js';
import type { Problem, Refused } from '../files/problem.js';
import { readScan } from '../files/read-scan.js';
import { forgetFile, saveFile } from '../files/save.js';
import { languagesOf, textAt } from '../model/draft.js';
import type { Draft } from '../model/draft.js';
import type { Edit, NotMade } from '../model/edits.js';
import { fileOf, opened, textOf } from '../model/file.js';
import { done, redone, undone } from '../model/history.js';
import type { History } from '../model/history.js';
import { acrossTable } from '../model/table.js';
import { forgetPreview } from '../preview/preview.js';
import { fill, languageFrom, WORDS } from '../words/words.js';
import type { EditorLanguage, Words } from '../words/words.js';
import { isSame, placeAfter, placeInstead, START } from './place.js';
import type { Place } from './place.js';
import type { Screen } from './screen.js';

export class State {
  editorLanguage: EditorLanguage = languageFrom([keptLanguage(), ...navigator.languages]);
  history: History | null = null;
  /** Of the file. */
  name = '';
  place: Place = START;
  /** Said once, also to screen readers. */
  message = '';
  /** The file that was not taken in last. */
  refused: Refused | null = null;
  isKept = true;
  kept: readonly Kept[] = allKept();
  /** Of what is open. */
  #keptAt = newPlace();
  #answers: Answers = {};
  #results = '';
  #language = '';
  #saved: Saved = {};

  /** `focus`: the id of what is to have the focus. */
  constructor(private readonly paint: (focus?: string) => void) {}

  get words() {
    return WORDS[this.editorLanguage];
  }

  /** What no file has yet. */
  get unsaved(): readonly FilePart[] {
    return this.history ? unsaved(this.history.draft, this.#saved) : [];
  }

  /** Whether leaving would lose something. */
  get isAtRisk(): boolean {
    return !this.isKept && this.unsaved.length > 0;
  }

  /** Null while nothing is open. */
  get screen(): Screen | null {
    if (!this.history) return null;
    const { draft } = this.history;
    const languages = languagesOf(draft);
    return {
      draft,
      place: this.place,
      language: languages.includes(this.#language) ? this.#language : (languages[0] ?? this.editorLanguage),
      setLanguage: (language) => this.setLanguage(language),
      words: this.words,
      start: this.history.opened.draft,
      results: this.#results,
      setResults: (results, focus) => {
        this.#results = results;
        this.refused = null;
        this.paint(focus);
      },
      answers: this.#answers,
      setAnswers: (answers, focus) => {
        this.#answers = answers;
        this.paint(focus);
      },
      issues: checked(draft).mistakes,
      hints: hintsOf(draft),
      act: (edit, focus) => this.#act(edit, focus),
      takeIn: (edit, focus) => this.#takeIn(edit, focus),
      refused: this.refused,
      refuse: this.refuse,
      go: (place, focus) => this.go(place, focus),
      tell: (message) => this.#tell(message),
      saved: (part, name) => this.#hasSaved(part, this.history?.draft ?? null, name),
    };
  }

  setLanguage(language: string): void {
    this.#language = language;
    this.paint('text-language');
  }

  setEditorLanguage(language: EditorLanguage): void {
    this.editorLanguage = language;
    keepLanguage(language);
    this.paint('editor-language');
  }

  go(place: Place, focus = 'heading'): void {
    // What was said of another place is over.
    if (!isSame(this.place, place)) this.message = '';
    this.place = place;
    this.refused = null;
    this.paint(focus);
  }

  #tell(message: string): void {
    this.message = message;
    this.paint();
  }

  /** Shows why a file was not taken in. */
  readonly refuse = (refused: Refused): void => {
    this.refused = refused;
    this.message = '';
    this.paint('problems');
  };

  /** Gives why a file is not opened, or nothing. */
  openText(text: string, name: string): readonly Problem[] {
    const read = readScan(text);
    if (!read.ok) return read.problems;
    this.#begin(read.value, name, true);
    return [];
  }

  openTemplate(draft: Draft): void {
    const result = opened(textOf(draft));
    if (result.ok) this.#begin(result.history, fileNameOf(draft), false);
  }

  /** In a new place: where another tab has it open, too, both keep their own. */
  goOn(chosen: Kept): void {
    // As it is now: another tab may have changed it since the list was shown.
    const { history, name, place, problems } = allKept().find((one) => one.place === chosen.place) ?? chosen;
    if (!history) return;
    this.#begin(history, name, false);
    this.#keep();
    // What could not be read of it stays where it is.
    if (this.isKept && problems.length === 0) deleteKept(place);
  }

  #begin(history: History, name: string, isSaved: boolean): void {
    forgetFile();
    forgetPreview();
    this.history = history;
    this.name = name;
    this.#saved = isSaved ? { scan: history.draft } : {};
    this.message = '';
    this.refused = null;
    this.#answers = {};
    this.#results = '';
    this.#language = this.editorLanguage;
    // What was only opened needs no keeping.
    this.#keptAt = newPlace();
    this.isKept = true;
    this.go(START);
  }

  close(): void {
    if (this.isAtRisk && !confirm(this.words.closeAsk)) return;
    this.history = null;
    this.kept = allKept();
    this.message = '';
    this.refused = null;
    this.paint('heading');
  }

  deleteKept({ name, place }: Kept): void {
    if (!confirm(fill(this.words.deleteAsk, { name }))) return;
    deleteKept(place);
    this.kept = allKept();
    this.message = fill(this.words.deleted, { name });
    this.paint('heading');
  }

  #act(edit: Edit, focus?: string): boolean {
    if (!this.history) return false;
    const refused = this.#make(this.history, edit);
    this.message = refused ? refusalText(this.words, refused) : '';
    this.paint(focus);
    return !refused;
  }

  #takeIn(edit: Edit, focus?: string): readonly Problem[] {
    const refused = this.history && this.#make(this.history, edit);
    if (refused) return refused.issues.length > 0 ? refused.issues.map((issue) => ({ issue })) : [{ fault: 'unfit' }];
    this.message = '';
    this.paint(focus);
    return [];
  }

  /** Gives why an edit was not made, or null. */
  #make(history: History, edit: Edit): NotMade | null {
    const result = done(history, acrossTable(history.draft, edit));
    this.refused = null;
    if (result.refused) return result.refused;
    this.place = placeAfter(this.place, edit);
    this.#show(result.history);
    return null;
  }

  undo(): void {
    if (!this.history || this.history.past.length === 0) return;
    this.#show(undone(this.history));
    this.message = this.words.undone;
    this.paint();
  }

  redo(): void {
    if (!this.history || this.history.future.length === 0) return;
    this.#show(redone(this.history));
    this.message = this.words.redone;
    this.paint();
  }

  #show(history: History): void {
    // A file that is called as its scan goes on to be.
    if (this.history && this.name === fileNameOf(this.history.draft)) this.name = fileNameOf(history.draft);
    if (this.history) this.place = placeInstead(this.history.draft, history.draft, this.place);
    this.history = history;
    this.#keep();
  }

  #keep(): void {
    if (this.history) this.isKept = keep(this.#keptAt, this.name, this.history, fileOf(this.history));
  }

  /** `draft`: as it was when the file was written. */
  #hasSaved(part: FilePart, draft: Draft | null, name?: string): void {
    if (draft) this.#saved = { ...this.#saved, [part]: partOf(draft, part) };
    this.#tell(name === undefined ? '' : fill(this.words.saved, { name }));
  }

  async save(isElsewhere: boolean): Promise<void> {
    if (!this.history) return;
    const { draft } = this.history;
    try {
      const name = await saveFile(fileOf(this.history), this.name, isElsewhere);
      if (name === null) return;
      this.name = name;
      this.#hasSaved('scan', draft, name);
    } catch {
      this.#tell(this.words.notSaved);
    }
  }
}

function fileNameOf(draft: Draft): string {
  return `${textAt(draft, ['id']) || 'scan'}.json`;
}

/** With the place, for what the editor cannot work with. */
function refusalText(words: Words, { issues: [first], reason }: NotMade): string {
  const said = words.refusals[reason];
  return first ? `${said} ${words.codes[first.code]} ${first.path}` : said;
}
