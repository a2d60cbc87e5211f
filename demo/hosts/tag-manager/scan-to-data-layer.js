// Tells the data layer of Google Tag Manager (or of another tool that reads `dataLayer`) what came out of the scan.
// No answers, no sector, no size, no id: with these, visits and small firms could be told apart.
window.dataLayer ??= [];

document.addEventListener('scan-start', ({ detail }) => tell('scan_start', { scan_id: detail.assessment.id }));

document.addEventListener('scan-result', ({ detail: { assessment, depth, robustness, step } }) =>
  tell('scan_result', {
    scan_id: assessment.id,
    scan_version: assessment.version,
    scan_depth: depth,
    scan_step_low: step.low,
    scan_step_high: step.high,
    scan_certainty: robustness.word,
  }),
);

function tell(event, fields) {
  window.dataLayer.push({ event, ...fields });
}
