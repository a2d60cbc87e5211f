/**
 * Two browsers as one launcher of @web/test-runner: the next page goes to whichever is free, so both end at about the same
 * time. One browser with two tabs would not do, since only one of them has the focus.
 */
export function twinLauncher(launch) {
  const both = [launch(), launch()];
  const free = [...both];
  const busy = new Map();
  return {
    name: both[0].name,
    type: both[0].type,
    concurrency: 2,
    initialize: (config, files) => Promise.all(both.map((one) => one.initialize(config, files))),
    startSession(id, url) {
      const one = free.shift();
      busy.set(id, one);
      return one.startSession(id, url);
    },
    // Also while its page is not open, or never was: the runner stops what is active, and so the browser is free again.
    isActive: (id) => busy.has(id),
    getBrowserUrl: (id) => busy.get(id).getBrowserUrl(id),
    getPage: (id) => busy.get(id).getPage(id),
    async stopSession(id) {
      const one = busy.get(id);
      try {
        return await one.stopSession(id);
      } finally {
        busy.delete(id);
        free.push(one);
      }
    },
    startDebugSession: (id, url) => both[0].startDebugSession(id, url),
    stop: () => Promise.all(both.map((one) => one.stop())),
  };
}
