/** Results as JSON Lines in a file that several processes may write, on a disk that may be full at any time. */
import {
  closeSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const LINE_BREAK = 0x0a;
const CHUNK = 1 << 20;
/** By so many bytes before its end a file is known again: more than any line that the receiver writes. */
const TAIL = 1 << 18;
/** A line that is longer is no result; it is passed over without being kept. */
const LONGEST = 1 << 20;
/** Milliseconds. A lock is held for one write; one that is older belongs to a process that was ended within it. */
const OLD_LOCK = 30_000;
const PAUSE = 20;

export class Store {
  /** All ids in the file, so that each is kept once. */
  #ids = new Set();
  /** Which file it was, up to where its whole lines are known, what stood before that, and how large it was. */
  #inode = 0;
  #known = 0;
  #tail = Buffer.alloc(0);
  #size = 0;
  /** Whether its last line has no end, as after a full disk or without power. */
  #isTorn = false;
  /** One at a time in this process; the lock is for the others. */
  #last = Promise.resolve();

  /** Reads the ids that are there, and makes the file if there is none. Throws if it cannot be written. */
  constructor(path) {
    this.path = path;
    this.#withFile((file) => {
      this.#learn(file);
      flushFolder(dirname(path));
    });
  }

  /**
   * Whether it was added; false if its id is there already. Resolved, the result is on the disk. Rejects if the disk is
   * full or fails; then nothing of it stays.
   */
  add(result) {
    const added = this.#last.then(() => this.#locked(() => this.#withFile((file) => this.#append(file, result))));
    this.#last = added.catch(() => undefined);
    return added;
  }

  #append(file, result) {
    this.#learn(file);
    if (this.#ids.has(result.id)) {
      // Another process may have been ended before it could see to this.
      fsyncSync(file);
      return false;
    }
    const line = Buffer.from(`${this.#isTorn ? '\n' : ''}${JSON.stringify(result)}\n`);
    try {
      for (let written = 0; written < line.length;) written += writeSync(file, line, written);
      fsyncSync(file);
    } catch (error) {
      this.#takeBack(file);
      throw error;
    }
    this.#ids.add(result.id);
    this.#size += line.length;
    this.#known = this.#size;
    this.#tail = tailOf(file, this.#known);
    this.#isTorn = false;
    return true;
  }

  /** What was written by half. Where that fails too, the next line finds it, and begins on a line of its own. */
  #takeBack(file) {
    try {
      ftruncateSync(file, this.#size);
    } catch (error) {
      console.error(error);
    }
  }

  /**
   * Reads what was added since the last look, by this process or another. A file that was replaced, or emptied and perhaps
   * filled again, is read anew.
   */
  #learn(file) {
    const { ino, size } = fstatSync(file);
    if (ino !== this.#inode || size < this.#size || !tailOf(file, this.#known).equals(this.#tail)) {
      this.#ids.clear();
      this.#known = 0;
      this.#isTorn = false;
    }
    this.#inode = ino;
    let bad = 0;
    let torn = 0;
    for (const { bytes, isWhole, text } of linesFrom(file, this.#known)) {
      const id = idIn(text);
      if (id !== undefined) this.#ids.add(id);
      else if (text !== '') bad += 1;
      this.#isTorn = !isWhole;
      torn = isWhole ? 0 : bytes;
    }
    // A line without an end is read again: another process may be writing it.
    this.#known = size - torn;
    this.#tail = tailOf(file, this.#known);
    this.#size = size;
    if (bad > 0) console.error(`${this.path}: ${bad} lines that are no results stay as they are.`);
  }

  #withFile(work) {
    const file = openSync(this.path, 'a+', 0o600);
    try {
      return work(file);
    } finally {
      closeSync(file);
    }
  }

  async #locked(work) {
    const path = `${this.path}.lock`;
    while (!take(path)) await pause(PAUSE);
    try {
      return work();
    } finally {
      unlinkSync(path);
    }
  }
}

function take(path) {
  try {
    closeSync(openSync(path, 'wx'));
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
    // One of later than now is old too: the clock was set back.
    if (made !== undefined && Math.abs(Date.now() - made) > OLD_LOCK) unlinkSync(path);
    return false;
  }
}

/** What stands before a place; fewer bytes if the file has come to end before it. */
function tailOf(file, end) {
  const start = Math.max(0, end - TAIL);
  const tail = Buffer.alloc(end - start);
  return tail.subarray(0, readSync(file, tail, 0, tail.length, start));
}

/** Lines from a place on, read piece by piece: the file may be larger than memory. Of one that is too long, nothing. */
function* linesFrom(file, position) {
  const chunk = Buffer.alloc(CHUNK);
  let pieces = [];
  let size = 0;
  const add = (piece) => {
    size += piece.length;
    if (size > LONGEST) pieces = [];
    // A copy, since the next read overwrites it.
    else pieces.push(Buffer.from(piece));
  };
  const take = () => {
    const text = size > LONGEST ? 'too long' : Buffer.concat(pieces).toString();
    pieces = [];
    size = 0;
    return text;
  };
  for (let count; (count = readSync(file, chunk, 0, CHUNK, position)) > 0; position += count) {
    let start = 0;
    for (let end; (end = chunk.subarray(0, count).indexOf(LINE_BREAK, start)) !== -1; start = end + 1) {
      add(chunk.subarray(start, end));
      yield { text: take(), isWhole: true, bytes: 0 };
    }
    add(chunk.subarray(start, count));
  }
  if (size > 0) yield { bytes: size, text: take(), isWhole: false };
}

function idIn(line) {
  try {
    const { id } = JSON.parse(line);
    return typeof id === 'string' ? id : undefined;
  } catch {
    return undefined;
  }
}

/** A new file is only there after a power cut if its folder was written too. Not all systems let one do that. */
function flushFolder(path) {
  try {
    const folder = openSync(path, 'r');
    fsyncSync(folder);
    closeSync(folder);
  } catch {
    // Then the system sees to it by itself.
  }
}
