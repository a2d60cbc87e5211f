// The build of the simulated reader that runs in a page is not among its published doors, but has the same types.
declare module '*/virtual-screen-reader/lib/esm/index.browser.js' {
  export { virtual } from '@guidepup/virtual-screen-reader';
}
