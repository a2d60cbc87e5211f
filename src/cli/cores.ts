/** Work on batches of an input, on all cores. */
import { availableParallelism } from 'node:os';
import type Tinypool from 'tinypool';

export interface BatchWork<Batch, Outcome> {
  readonly here: (batch: Batch) => Promise<Outcome>;
  /** Module of a worker, whose default export does the same. */
  readonly worker: URL;
  /** What a worker finds as `Tinypool.workerData`. */
  readonly data: unknown;
  /** Entries that are done in this process before there are workers, so that a small input waits for none. */
  readonly first: number;
}

/** A worker makes much that is thrown away at once. With more room it is tidied less often: a tenth of the time. */
const LIMITS = { maxYoungGenerationSizeMb: 64 };

export class Cores<Batch extends readonly unknown[], Outcome> {
  #pool: Promise<Tinypool> | undefined;
  #done = 0;

  /** `count`: of workers. One is none, since it would do what this process can. */
  constructor(
    readonly work: BatchWork<Batch, Outcome>,
    readonly count = availableParallelism(),
  ) {}

  /** Batches that may wait for each other. */
  get limit(): number {
    return this.#isHere ? 1 : 2 * this.count;
  }

  run(batch: Batch): Promise<Outcome> {
    const outcome = this.#isHere ? this.work.here(batch) : this.#inPool(batch);
    this.#done += batch.length;
    // Whoever waits for it is told; until then it is nobody's.
    outcome.catch(() => undefined);
    return outcome;
  }

  async end(): Promise<void> {
    await (await this.#pool)?.destroy();
  }

  get #isHere(): boolean {
    return this.count === 1 || this.#done < this.work.first;
  }

  async #inPool(batch: Batch): Promise<Outcome> {
    this.#pool ??= this.#start();
    return (await this.#pool).run(batch) as Promise<Outcome>;
  }

  async #start(): Promise<Tinypool> {
    const { default: Pool } = await import('tinypool');
    return new Pool({
      filename: this.work.worker.href,
      minThreads: this.count,
      maxThreads: this.count,
      workerData: this.work.data,
      resourceLimits: LIMITS,
    });
  }
}
