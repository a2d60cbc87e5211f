/** Waits for programs that were started, and ends them. */

/** Ends a program that leads a group of its own, and all that it has started. */
export async function end(child) {
  const group = -child.pid;
  try {
    process.kill(group, 'SIGTERM');
    await until(() => !isAlive(group));
  } catch {
    // It had ended by itself.
  }
}

function isAlive(group) {
  try {
    return process.kill(group, 0);
  } catch {
    return false;
  }
}

/** Asks ten times a second. Rejects after so many seconds. */
export async function until(holds, seconds = 30) {
  for (let most = 10 * seconds; most > 0; most--) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Waited ${seconds} seconds in vain.`);
}
