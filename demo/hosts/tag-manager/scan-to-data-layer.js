// Tells the data layer of Google Tag Manager (or of another tool that reads `dataLayer`) what came out of the scan.
// No answers, no sector, no size, no id: with these, visits and small firms could be told apart.
// Where the page and a tag of the container both load it, it listens once.
window.scanToDataLayer ??= (() => {
  window.dataLayer ??= [];

  document.addEventListener('scan-start', ({ detail }) => tell('scan_start', { scan_id: detail.assessment.id }));

  // A scan of your own may have scores and no steps: then there is neither a step nor how sure it is.
  document.addEventListener('scan-result', ({ detail: { assessment, depth, robustness, step } }) =>
    tell('scan_result', {
      scan_id: assessment.id,
      scan_version: assessment.version,
      scan_depth: depth,
      scan_step_low: step?.low,
      scan_step_high: step?.high,
      scan_certainty: robustness?.word,
    }),
  );

  function tell(event, fields) {
    window.dataLayer.push({ event, ...fields });
  }

  return true;
})();
