/** A look like ours, as small as it goes, for the pages written by hand. */
export const css = `
form, .review { font: 1em/1.5 system-ui, sans-serif; max-width: 40rem; margin: auto }
fieldset { border: 0; margin: 0; padding: 0 }
h2 { font-size: 1.4em; margin: 0.5em 0 }
progress { width: 100% }
.hint { color: #555 }
.problem { color: #b3261e }
.option { display: flex; gap: 0.75em; border: 1px solid #888; border-radius: 8px; padding: 0.6em 1em; margin: 0.5em 0 }
.option:has(:checked) { border-color: #1558b0; background: #e8f0fc }
button { font: inherit; padding: 0.6em 1.2em; border: 1px solid #1558b0; border-radius: 8px; margin-right: 1em }
.primary { background: #1558b0; color: #fff }
dt { font-weight: bold }
dd p { margin: 0 }`;
