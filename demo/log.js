// Shows every event of every tag on the page, the newest first.
const log = document.getElementById('log');

for (const type of ['scan-start', 'scan-answer', 'scan-result', 'scan-reset', 'scan-error']) {
  document.addEventListener(type, ({ detail }) => {
    const entry = document.createElement('li');
    const details = document.createElement('details');
    const summary = document.createElement('summary');
    const json = document.createElement('pre');
    summary.textContent = detail.question ? `${type}: ${detail.question}` : type;
    json.textContent = JSON.stringify(detail, null, 2);
    details.append(summary, json);
    entry.append(details);
    log.prepend(entry);
  });
}
