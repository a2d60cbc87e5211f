/** What is used of saxen, which has no types of its own. */
declare module 'saxen' {
  type Decode = (text: string) => string;
  /** Lines and columns count from 0. */
  export type Context = () => { readonly line: number; readonly column: number };

  export class Parser {
    /** Prefixes for namespaces, whatever the file calls them. */
    ns(prefixes: Readonly<Record<string, string>>): this;
    on(
      event: 'openTag',
      hook: (
        name: string,
        attributes: () => Readonly<Record<string, string>>,
        decode: Decode,
        isEmpty: boolean,
        context: Context,
      ) => void,
    ): this;
    on(event: 'closeTag', hook: (name: string) => void): this;
    on(event: 'text', hook: (text: string, decode: Decode) => void): this;
    on(event: 'cdata', hook: (text: string) => void): this;
    /** `<!` and what follows, such as a DOCTYPE. */
    on(event: 'attention', hook: (text: string, decode: Decode, context: Context) => void): this;
    on(event: 'error', hook: (error: Error, context: Context) => void): this;
    parse(xml: string): this;
  }
}
