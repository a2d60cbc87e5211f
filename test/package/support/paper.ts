/** What the element sends to the printer, as a PDF. */
import type { Page } from 'puppeteer-core';
import type { Answers } from '../../../src/engine/index.js';
import type {} from '../../../src/define.js';
import type { DemoBrowser, Visit } from './browser.js';

export interface Paper {
  readonly pdf: Uint8Array;
  /** Of the result. */
  readonly completedAt: string;
  /** Those that counted. */
  readonly answers: Answers;
  /** All that is a title on it. */
  readonly titles: readonly string[];
  /** What the page wrote to the console meanwhile. */
  readonly lines: readonly string[];
}

export type PaperFormat = 'A4' | 'Letter';

export interface PaperSettings {
  /** As the attribute of the tag. */
  readonly resume?: 'none' | 'code' | 'code link';
  /** The visitor's screen is dark. */
  readonly dark?: boolean;
}

/** Goes to the result, asks to print it, and prints the document of the frame. `answers`: to all questions that are asked. */
export async function paperOf(
  browser: DemoBrowser,
  language: string,
  answers: Answers,
  format: PaperFormat = 'A4',
  { dark = false, resume = 'code' }: PaperSettings = {},
): Promise<Paper> {
  const scheme = [{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }];
  const { lines, page, paper } = await tabsOf(browser);
  await page.emulateMediaFeatures(scheme);
  const { counted, completedAt } = await page.evaluate(toResult, language, answers, resume);
  const sheets = await printed(page, () =>
    page.$eval('ai-maturity-scan', (scan) => {
      scan.print();
    }),
  );
  await paper.emulateMediaFeatures(scheme);
  return { pdf: await pdfOf(paper, sheets, format), answers: counted, completedAt, lines, titles: sheets.titles };
}

/** The document that the element made for the printer. */
export interface Sheets {
  readonly html: string;
  /** Style rules of its adopted sheets. */
  readonly rules: string;
  readonly titles: readonly string[];
}

/** What the page prints once `ask` has asked for it. The dialog is not opened; the document that it would show is handed back. */
export async function printed(page: Page, ask: () => Promise<unknown>): Promise<Sheets> {
  const caught = await page.evaluateHandle(catchPrint);
  await ask();
  const sheets = await caught.evaluate(({ sheets }) => sheets);
  await caught.dispose();
  return sheets;
}

/** `paper`: a page with nothing on it. */
export async function pdfOf(paper: Page, { html, rules }: Sheets, format: PaperFormat = 'A4'): Promise<Uint8Array> {
  await paper.setContent(html);
  await paper.addStyleTag({ content: rules });
  return paper.pdf({ format, preferCSSPageSize: true, printBackground: true, tagged: true });
}

/** Of each browser, the tab with the scan, and the one that is printed: opened once, as a new one takes long. */
const tabs = new WeakMap<DemoBrowser, Promise<Visit & { readonly paper: Page }>>();

function tabsOf(browser: DemoBrowser) {
  const open = async () => ({ ...(await browser.visit('bare.html')), paper: await browser.blank() });
  const known = tabs.get(browser) ?? open();
  tabs.set(browser, known);
  return known;
}

/** Runs in the page, on a fresh tag. */
async function toResult(language: string, answers: Answers, resume: string) {
  const scan = document.createElement('ai-maturity-scan');
  Object.assign(scan, { lang: language, answers, resume });
  document.querySelector('ai-maturity-scan')?.replaceWith(scan);
  await scan.updateComplete;
  scan.start();
  await scan.updateComplete;
  scan.shadowRoot?.querySelector<HTMLElement>('[part~="button-primary"]')?.click();
  await scan.updateComplete;
  return { counted: scan.result?.answers ?? {}, completedAt: scan.result?.completedAt ?? '' };
}

/** Runs in the page. `sheets` settles with the next document that is printed. */
function catchPrint(): { readonly sheets: Promise<Sheets> } {
  const original = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow');
  const frame = new Promise<Document>((resolve) => {
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
      configurable: true,
      get(this: HTMLIFrameElement) {
        const view = original?.get?.call(this) as Window;
        view.print = () => resolve(view.document);
        return view;
      },
    });
  });
  const sheets = frame.then(({ adoptedStyleSheets, documentElement }) => {
    if (original) Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', original);
    const titles = documentElement.querySelectorAll('h1, h2, h3, h4, h5, h6, .paper-title, .facts-title');
    const rules = adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));
    return {
      html: documentElement.outerHTML,
      rules: rules.join('\n'),
      titles: [...titles].map(({ textContent }) => textContent),
    };
  });
  return { sheets };
}
