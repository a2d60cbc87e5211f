/** The list of results: the box for all of them ticks the rows of this page, without which newer WordPress sends nothing. */
const all = document.querySelector<HTMLInputElement>('.ams-all input');
const rows = [...document.querySelectorAll<HTMLInputElement>('.ams-results .check-column input')];

all?.addEventListener('change', () => rows.forEach((row) => (row.checked = all.checked)));
// Whoever takes a row out no longer means all.
for (const row of rows)
  row.addEventListener('change', () => {
    if (all && !row.checked) all.checked = false;
  });

// A module, so that its names are its own.
export {};
