/** Linear programs whose rows and costs change between solutions, on HiGHS. */
import type { default as CommonJs, Highs, Model } from 'highs';

export type { Highs } from 'highs';

/** A sum of columns, between two bounds. */
export interface Row {
  readonly columns: readonly number[];
  readonly lower: number;
  readonly upper: number;
}

export interface Optimum {
  readonly value: number;
  /** Value of each column. */
  readonly columns: readonly number[];
  /** Rows without which the value could be better: those with a dual price. Empty for integer programs. */
  readonly support: readonly number[];
}

const TOLERANCE = 1e-7;
const INTEGER_EFFORT = 30;
/** Where the solver gives up: far more than programs of this size need. Counts of steps, so that every machine stops alike. */
const LIMITS = { simplex_iteration_limit: 50_000, mip_max_nodes: 2000 };

/** Loads the solver (WebAssembly, 0.9 MB compressed). `locateFile`: where `highs.wasm` lies, if not beside the module. */
export async function loadSolver(locateFile?: (file: string) => string): Promise<Highs> {
  const load: unknown = (await import('highs')).default;
  if (!isLoader(load)) throw new Error('The package highs has no loader.');
  return load(locateFile ? { locateFile } : {});
}

/** The package's types describe its CommonJS build, where the loader lies one `default` deeper. */
function isLoader(value: unknown): value is typeof CommonJs.default {
  return typeof value === 'function';
}

/** A program in columns from 0. Call `dispose`: nobody else frees the memory of WebAssembly. */
export class Program {
  readonly #highs: Highs;
  readonly #model: Model;
  readonly #columns: number;
  /** Programs solved so far. */
  solved = 0;
  /** The same, each in whole numbers as many as it takes the time of. */
  effort = 0;

  constructor(highs: Highs, columns: number, rows: readonly Row[], upper = Infinity) {
    this.#highs = highs;
    this.#columns = columns;
    this.#model = highs.createModel();
    // One solution starts from the last: without presolve and by the primal method, new costs take a few steps.
    this.#model.options.set({ output_flag: false, presolve: 'off', solver: 'simplex', simplex_strategy: 4, ...LIMITS });
    this.#model.passModel({
      numCols: columns,
      numRows: rows.length,
      sense: highs.constants.objectiveSense.maximize,
      colCost: new Float64Array(columns),
      colLower: new Float64Array(columns),
      colUpper: new Float64Array(columns).fill(this.#bound(upper)),
      rowLower: Float64Array.from(rows, ({ lower }) => this.#bound(lower)),
      rowUpper: Float64Array.from(rows, (row) => this.#bound(row.upper)),
      matrix: {
        format: 'csr',
        numCols: columns,
        numRows: rows.length,
        starts: startsOf(rows),
        indices: Int32Array.from(rows.flatMap((row) => row.columns)),
        values: Float64Array.from(rows.flatMap((row) => row.columns.map(() => 1))),
      },
    });
  }

  setRow(row: number, lower: number, upper: number): void {
    this.#model.changeRowBounds(row, this.#bound(lower), this.#bound(upper));
  }

  /** Sets the least value of some columns. */
  setLeast(columns: readonly number[], lower: number): void {
    if (columns.length === 0) return;
    const indices = Int32Array.from(columns).sort();
    const lowers = new Float64Array(columns.length).fill(lower);
    this.#model.changeColsBounds(
      { kind: 'set', indices },
      lowers,
      lowers.map(() => this.#highs.infinity),
    );
  }

  /** The greatest sum of costs; null if no values satisfy the rows, or the solver gave up. */
  maximize(costs: readonly number[]): Optimum | null {
    return this.#solve(costs, true);
  }

  /** The same in whole numbers. */
  maximizeInteger(costs: readonly number[]): Optimum | null {
    const { integer, continuous } = this.#highs.constants.variableType;
    const all = this.#all();
    this.#model.options.set({ solver: 'choose', presolve: 'on', mip_rel_gap: 0 });
    this.#model.changeColsIntegrality(
      all,
      Array.from({ length: this.#columns }, () => integer),
    );
    const optimum = this.#solve(costs, false);
    this.#model.changeColsIntegrality(
      all,
      Array.from({ length: this.#columns }, () => continuous),
    );
    this.#model.options.set({ solver: 'simplex', presolve: 'off' });
    this.#model.clearSolver();
    return optimum;
  }

  dispose(): void {
    this.#model.dispose();
  }

  #solve(costs: readonly number[], withSupport: boolean): Optimum | null {
    this.#model.changeColsCost(this.#all(), Float64Array.from(costs));
    this.#model.run();
    this.solved += 1;
    this.effort += withSupport ? 1 : INTEGER_EFFORT;
    const { modelStatus } = this.#highs.constants;
    const status = this.#model.getModelStatus();
    const { infeasible, iterationLimit, optimal, solutionLimit, unknown } = modelStatus;
    if (status !== optimal) {
      this.#model.clearSolver();
      if (new Set<number>([infeasible, iterationLimit, solutionLimit, unknown]).has(status)) return null;
      throw new Error(`HiGHS stopped with status ${status}.`);
    }
    const { colValue, rowDual } = this.#model.getSolution();
    const support = withSupport ? [...rowDual.keys()].filter((row) => Math.abs(rowDual[row] ?? 0) > TOLERANCE) : [];
    return { value: this.#model.getObjectiveValue(), columns: [...colValue], support };
  }

  #all(): { kind: 'range'; from: number; to: number } {
    return { kind: 'range', from: 0, to: this.#columns - 1 };
  }

  #bound(value: number): number {
    return Number.isFinite(value) ? value : Math.sign(value) * this.#highs.infinity;
  }
}

/** Where each row begins in a list of all entries, and where the last one ends. */
function startsOf(rows: readonly Row[]): Int32Array {
  const starts = new Int32Array(rows.length + 1);
  for (const [at, { columns }] of rows.entries()) {
    starts[at + 1] = (starts[at] ?? 0) + columns.length;
  }
  return starts;
}
