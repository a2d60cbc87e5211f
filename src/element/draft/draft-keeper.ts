import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { newSession } from '../../engine/questionnaire.js';
import type { Session } from '../../engine/index.js';
import type { Persist } from '../host/attributes.js';
import type { HostProblems } from '../host/problems.js';
import { completeOptions } from '../loading/complete-options.js';
import { canScore } from '../loading/can-score.js';
import { LoadError, messageOf } from '../loading/load-error.js';
import type { Scan } from '../loading/scan.js';
import type { ScanStore } from '../loading/scan-store.js';
import type { DraftView, KeptExtras, ViewContext } from '../session/context.js';
import { draftNews, draftNotice } from './view.js';
import type { DraftState } from './view.js';
import { resetQuestion } from '../session/reset-question.js';
import type { DraftOwner, Recalled } from '../session/session-controller.js';
import type { Draft } from '../session/visit.js';
import { keepingOf } from './keeping.js';
import type { Keeping } from './keeping.js';
import { isSame, merged } from './merge.js';
import { extrasOf, NO_EXTRAS, nextKept } from './next-kept.js';
import type { KeptAnswers } from './merge.js';
import { tellThisPage, watch } from './signals.js';
import { forget, keptIn, read, write } from './storage.js';
import type { Kept } from './storage.js';

/** What it is made of. */
interface Parts {
  readonly host: ReactiveControllerHost;
  readonly problems: HostProblems;
  readonly scans: ScanStore;
}

/**
 * Keeps the answers in the browser, and brings them back. What is kept goes before what this tab remembers: other tabs
 * write there too. It never stands in the way.
 */
export class DraftKeeper implements ReactiveController, DraftView {
  state: DraftState = 'none';
  extras = NO_EXTRAS;

  readonly #host: ReactiveControllerHost;
  readonly #problems: HostProblems;
  readonly #scans: ScanStore;
  #owner: DraftOwner | null = null;
  /** Whose draft was looked for, and where. */
  #scan: Scan | null = null;
  #place: Persist = 'none';
  /** Null until it is known. */
  #keeping: Keeping | null = null;
  /** What is to be kept as soon as that is known. */
  #waiting: Draft | null = null;
  /** What was kept when this tab last read or wrote it: the text, and the answers in it. */
  #text: string | null = null;
  #before: KeptAnswers | null = null;
  /** The answers that this tab had then. */
  #mine: KeptAnswers = {};
  #stop: (() => void) | null = null;

  constructor({ host, problems, scans }: Parts) {
    this.#host = host;
    this.#scans = scans;
    this.#problems = problems;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop ??= watch(() => this.#look());
    this.#look();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = null;
  }

  /** Looks once for each assessment and place. Null if it has looked there, and if another assessment is there by now. Never rejects. */
  async recall(assessment: string, place: Persist, owner: DraftOwner): Promise<Recalled | null> {
    try {
      if (place !== 'none') await completeOptions(this.#scans);
    } catch (error) {
      this.#unread(error);
      return null;
    }
    const { scan } = this.#scans;
    if (scan?.assessment.id !== assessment || (place !== 'none' && !canScore(scan))) return null;
    const isKnown = this.#scan?.assessment === scan.assessment && this.#place === place;
    if (!isKnown) {
      [this.#scan, this.#place, this.#owner] = [scan, place, owner];
      [this.#keeping, this.#waiting, this.#text, this.#before, this.#mine] = [null, null, null, null, {}];
      this.extras = NO_EXTRAS;
      this.#tell('none');
    }
    this.keep(owner);
    if (isKnown || place === 'none') return null;
    try {
      const keeping = await keepingOf(scan);
      if (this.#scan !== scan || this.#place !== place) return null;
      this.#keeping = keeping;
      return this.#first(keeping);
    } catch (error) {
      this.#unread(error);
      return null;
    }
  }

  /** From now on answers are kept; those that were given meanwhile too, beside those of the draft. */
  #first({ fit, hash }: Keeping): Recalled {
    let draft: Kept | null = null;
    try {
      draft = this.#read();
      this.#before = draft?.answers ?? null;
    } catch (error) {
      this.#unread(error);
    }
    if (draft && Object.keys(fit(draft.answers)).length > 0) this.#tell(draft.hash === hash ? 'resumed' : 'changed');
    const kept = this.#waiting && this.#save(this.#waiting);
    return this.#recalled(null, kept ?? draft);
  }

  /** Others may have changed what is kept. */
  #look(): void {
    if (!this.#keeping) return;
    try {
      const [text, before] = [this.#text, this.#before];
      const kept = this.#read();
      if (this.#text !== text) this.#bring(before, kept);
    } catch (error) {
      this.#unread(error);
    }
  }

  /** Does what is to be done, once it is known whose answers are kept. */
  keep(owner: DraftOwner): void {
    const { draftEffect } = owner;
    if (!draftEffect || this.#scan?.assessment.id !== this.#scans.scan?.assessment.id) return;
    owner.draftEffect = null;
    if (draftEffect === 'delete') this.#clear();
    else this.#save(draftEffect);
  }

  changeExtras(change: (extras: KeptExtras) => Partial<KeptExtras>): void {
    const { session } = this.#owner ?? {};
    if (session) this.#save({ ...session, startedAt: null }, (extras) => ({ ...extras, ...change(extras) }));
    this.#host.requestUpdate();
  }

  /** Gives what is kept now; null if that is not known or the browser refuses. */
  #save(draft: Draft, change = (extras: KeptExtras) => extras): Kept | null {
    this.#waiting = this.#keeping ? null : draft;
    const extras = change(this.extras);
    if (this.#place === 'none' || !this.#scan || !this.#keeping) {
      this.extras = extras;
      return null;
    }
    if (this.state === 'elsewhere' || this.state === 'deleted') this.#tell('none');
    const [text, before] = [this.#text, this.#before];
    try {
      const kept = this.#readAnyhow();
      const isByOthers = this.#text !== text;
      const isDeleted = kept === null && before !== null;
      this.extras = change(this.extras);
      const sides = { before: this.#before, kept, mineBefore: this.#mine, isDeleted };
      const next = nextKept(this.#keeping.hash, draft, sides, this.extras);
      this.#text = write(this.#place, this.#scan.assessment.id, next);
      [this.#before, this.#mine] = [next.answers, draft.answers];
      tellThisPage();
      if (isByOthers) this.#bring(before, next, isDeleted);
      return next;
    } catch (error) {
      // It is tried again with the next answer.
      [this.#text, this.#before, this.extras] = [text, before, extras];
      this.#refused(`Answers could not be kept: ${messageOf(error)}.`);
      return null;
    }
  }

  #clear(): void {
    this.#waiting = null;
    this.extras = NO_EXTRAS;
    this.#tell('none');
    if (this.#place === 'none' || !this.#scan) return;
    try {
      forget(this.#place, this.#scan.assessment.id);
      [this.#text, this.#before, this.#mine] = [null, null, {}];
      tellThisPage();
    } catch (error) {
      this.#refused(`A draft could not be deleted: ${messageOf(error)}.`);
    }
  }

  notice(context: ViewContext): unknown {
    return draftNotice(context, this.state);
  }

  news(context: ViewContext): unknown {
    return draftNews(context, this.state);
  }

  resetQuestion(context: ViewContext): unknown {
    return context.hasAllWords ? resetQuestion(context) : null;
  }

  /** Throws where the browser refuses, and if what is kept is no draft. */
  #read(): Kept | null {
    this.#text = this.#scan && read(this.#place, this.#scan.assessment.id);
    const isDeleted = this.#text === null && this.#before !== null;
    if (isDeleted) this.extras = NO_EXTRAS;
    if (this.#text === null || !this.#keeping) return null;
    const { hash, visitIn } = this.#keeping;
    const kept = keptIn(this.#text, visitIn);
    this.extras = extrasOf(kept, hash, this.extras);
    // Who wrote it deleted nothing, but did not know of all.
    return kept.revision > 0 ? kept : { ...kept, answers: { ...this.#before, ...kept.answers } };
  }

  /** Throws where the browser refuses. What is no draft is written over. */
  #readAnyhow(): Kept | null {
    try {
      return this.#read();
    } catch (error) {
      if (error instanceof DOMException) throw error;
      return {
        hash: null,
        answers: this.#before ?? {},
        startedAt: null,
        deepened: false,
        ...this.extras,
        previousFor: null,
        revision: 0,
      };
    }
  }

  /** Gives the visitor what others kept since `before`, and says so. */
  #bring(before: KeptAnswers | null, kept: Kept | null, isDeleted = kept === null): void {
    this.#before = kept?.answers ?? null;
    if (!this.#owner) return;
    const had = this.#owner.session.answers;
    this.#owner.adopt(this.#recalled(before, kept));
    if (!isSame(had, this.#owner.session.answers)) this.#tell(isDeleted ? 'deleted' : 'elsewhere');
  }

  #recalled(before: KeptAnswers | null, kept: Kept | null): Recalled {
    return { startedAt: kept?.startedAt ?? null, resume: (session) => this.#resumed(session, before, kept) };
  }

  #resumed(session: Session, before: KeptAnswers | null, kept: Kept | null): Session {
    const { answers: mine, deepened, stage } = session;
    // On the first screen an earlier visit goes before what the host knows; after it, what was chosen since goes first.
    const mineBefore = stage === 'intro' ? mine : this.#mine;
    const all = merged({ before, kept: kept?.answers ?? null, mineBefore, mine });
    const answers = this.#keeping?.fit(all) ?? mine;
    this.#mine = answers;
    const isDeleted = before !== null && kept === null && Object.keys(answers).length === 0;
    return isDeleted ? newSession : { ...session, answers, deepened: kept?.deepened ?? deepened };
  }

  #unread(error: unknown): void {
    // What a browser refuses, it throws as one of these; else what was kept is no draft.
    if (error instanceof DOMException) this.#refused(`A draft could not be read: ${messageOf(error)}.`);
    else if (error instanceof LoadError) this.#problems.report(error, true);
    else
      this.#problems.report({ code: 'draft-invalid', message: `What was kept cannot be used: ${messageOf(error)}.` });
  }

  /** Told once; nothing that is on screen is lost by it. */
  #refused(message: string): void {
    if (this.state === 'refused') return;
    this.#tell('refused');
    this.#problems.report({ code: 'storage-refused', path: 'persist', message });
  }

  #tell(state: DraftState): void {
    if (this.state === 'refused') return;
    this.state = state;
    this.#host.requestUpdate();
  }
}

/** For `needs.ts`. */
export function make(parts: Parts): DraftKeeper {
  return new DraftKeeper(parts);
}
