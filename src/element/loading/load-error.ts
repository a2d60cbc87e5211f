import type { ScanErrorCode } from '../host/events.js';

/** Why something that was asked for cannot be shown. */
export class LoadError extends Error {
  constructor(
    readonly code: ScanErrorCode,
    message: string,
    readonly path?: string,
  ) {
    super(message);
  }
}

/** A chunk of this package; rejects with a `LoadError` if it does not arrive. */
export async function packageModule<T>(module: Promise<T>): Promise<T> {
  try {
    return await module;
  } catch (error) {
    if (error instanceof LoadError) throw error;
    throw new LoadError('load-failed', `A part of the scan could not be loaded: ${messageOf(error)}.`);
  }
}

export function asLoadError(reason: unknown): LoadError {
  return reason instanceof LoadError ? reason : new LoadError('load-failed', messageOf(reason));
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
