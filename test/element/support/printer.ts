/** In place of the print dialog: what would be printed, and a way to say that the dialog was closed. */
export interface Printed {
  readonly document: Document;
  close(): void;
}

/** The next document that a page sends to the printer; the dialog stays open until `close`. */
export async function printed(action: () => unknown, page: typeof globalThis = globalThis): Promise<Printed> {
  const { prototype } = page.HTMLIFrameElement;
  const original = Object.getOwnPropertyDescriptor(prototype, 'contentWindow') ?? {};
  try {
    return await new Promise<Printed>((resolve) => {
      Object.defineProperty(prototype, 'contentWindow', {
        configurable: true,
        get(this: HTMLIFrameElement) {
          const view = original.get?.call(this) as Window;
          view.print = () => {
            resolve({ document: view.document, close: () => view.dispatchEvent(new Event('afterprint')) });
          };
          return view;
        },
      });
      action();
    });
  } finally {
    Object.defineProperty(prototype, 'contentWindow', original);
  }
}
