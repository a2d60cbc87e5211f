/** Tasks by sector, which fill the placeholders in texts of actions, and safety notes. */
import { chosen, chosenOrUnknown } from './chosen.js';
import { countedAnswers } from './flow.js';
import type { Answers, Assessment } from './types.js';

/** A typical task of a sector. */
export interface SectorTask {
  /** Unique within its sector. */
  readonly id: string;
  /** Option ids of the item with the role `applications` that it belongs to. */
  readonly applications: readonly string[];
}

/** The tasks of a sector. */
export interface SectorTasks {
  /** Option id of the item with the role `sector`. */
  readonly sector: string;
  /** The best task to start with comes first. */
  readonly tasks: readonly SectorTask[];
}

/** A note on personal or confidential data, for these sectors and for firms that chose these applications. */
export interface SafetyNote {
  readonly id: string;
  readonly sectors: readonly string[];
  readonly applications?: readonly string[];
  /** Year and month of the last review, such as `2026-11`. */
  readonly asOf: string;
}

/** The tasks for one firm. */
export interface FirmTasks {
  readonly sector: string;
  /** Task ids: first those of applications that the firm chose, then the others. */
  readonly tasks: readonly string[];
}

/** The tasks of the firm's sector; of the last sector in the list if the firm's sector is unknown. */
export function tasksOf(assessment: Assessment, answers: Answers, packs: readonly SectorTasks[]): FirmTasks | null {
  const counted = countedAnswers(assessment, answers);
  const [sector] = chosenOrUnknown(assessment, counted, 'sector') ?? [];
  const pack = packs.find((one) => one.sector === sector) ?? packs.at(-1);
  if (!pack) return null;
  const wanted = chosen(assessment, counted, 'applications');
  const suits = (task: SectorTask) => task.applications.some((id) => wanted.includes(id));
  const ordered = [...pack.tasks.filter(suits), ...pack.tasks.filter((task) => !suits(task))];
  return { sector: pack.sector, tasks: ordered.map(({ id }) => id) };
}

/** Ids of the safety notes for a firm. */
export function safetyNotes(assessment: Assessment, answers: Answers, notes: readonly SafetyNote[]): string[] {
  const counted = countedAnswers(assessment, answers);
  const sectors = chosenOrUnknown(assessment, counted, 'sector') ?? [];
  const wanted = chosen(assessment, counted, 'applications');
  return notes
    .filter(
      (note) => sectors.some((id) => note.sectors.includes(id)) || note.applications?.some((id) => wanted.includes(id)),
    )
    .map(({ id }) => id);
}
