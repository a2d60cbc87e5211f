/** An element of the host page, with the tag inside its shadow tree and rules of its own there. */
customElements.define(
  'page-card',
  class extends HTMLElement {
    constructor() {
      super();
      const root = this.attachShadow({ mode: 'open' });
      root.innerHTML =
        '<style>* { all: unset; font: 9px/1 cursive } section { display: block }</style><section><ai-maturity-scan lang="en" layout="section"></ai-maturity-scan></section>';
    }
  },
);
