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
export function packageModule<T>(module: Promise<T>): Promise<T> {
  return module.catch((error: unknown) =>
    Promise.reject(asLoadError(error, 'A part of the scan could not be loaded: ')),
  );
}

/** `before`: words for the beginning of its message, unless it has its own. */
export function asLoadError(reason: unknown, before = ''): LoadError {
  return reason instanceof LoadError ? reason : new LoadError('load-failed', before + messageOf(reason));
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
