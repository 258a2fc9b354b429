/*
 * The outbox in the service worker: sends the newsletter signups that the reader has let the device keep, when the
 * browser wakes the worker for it (Background Sync). `sw.js` imports it.
 *
 * It is deliberately without any knowledge of providers: the app's core wrote down the request, which is sent as it is,
 * and reads the answer at its next start. When and how often, and what the keys are called, is
 * `crates/broadside-core/src/signup/outbox.rs`. A signup that takes several requests is the app's alone.
 */
/* global SCOPE */

const OUTBOX_TAG = "broadside-outbox";
/** The lock that the app holds while it sends, and the channel on which changes are told. */
const OUTBOX_NAME = "broadside:outbox";
const OUTBOX_MAX_AGE_S = 7 * 24 * 3600;
const OUTBOX_TIME_LIMIT_MS = 30_000;
const OUTBOX_MAX_ANSWER = 64_000;

self.addEventListener("sync", (event) => {
  if (event.tag === OUTBOX_TAG) event.waitUntil(sendKeptSignups());
});

/** Fails where something has to be tried again, for the browser to wake the worker once more. */
async function sendKeptSignups() {
  if (!navigator.onLine) throw new Error("there is no connection");
  await navigator.locks.request(OUTBOX_NAME, async () => {
    const database = await openedDatabase();
    try {
      await sendEach(database);
    } finally {
      database.close();
    }
  });
}

async function sendEach(database) {
  const prefix = `${SCOPE.pathname} `;
  const read = database.transaction("outbox").objectStore("outbox");
  const [keys, texts] = await Promise.all([settled(read.getAllKeys()), settled(read.getAll())]);
  const channel = new BroadcastChannel(OUTBOX_NAME);
  let nUnanswered = 0;
  for (const [index, key] of keys.entries()) {
    const signup = key.startsWith(prefix) ? claimed(texts[index]) : null;
    // Somebody may have cancelled it meanwhile.
    if (!signup || !await replaced(database, key, texts[index], signup)) continue;
    channel.postMessage(true);
    const answer = await answerTo(signup).catch(() => null);
    if (answer) await replaced(database, key, JSON.stringify(signup), { ...signup, ...answer, state: "answered" });
    else nUnanswered += 1;
    channel.postMessage(true);
  }
  channel.close();
  if (nUnanswered > 0) throw new Error("no answer came");
}

/** The signup as it is marked while it is sent; null where it is not to be sent now. */
function claimed(text) {
  const signup = JSON.parse(text);
  const now = Math.floor(Date.now() / 1000);
  const isExpired = now - signup.kept >= OUTBOX_MAX_AGE_S;
  if (signup.v !== 1 || !signup.address || isExpired) return null;
  // Nobody else holds the lock, so that what is being sent was left behind by somebody who is gone.
  const unanswered = signup.unanswered + (signup.state === "sending" ? 1 : 0);
  const isDue = signup.state === "waiting" && signup.at <= now;
  const isLeftBehind = signup.state === "sending" && unanswered <= signup.repeats;
  if (!isDue && !isLeftBehind) return null;
  const hasArrived = signup.may_have_arrived || isLeftBehind;
  return { ...signup, state: "sending", at: now, sent: signup.sent + 1, unanswered, may_have_arrived: hasArrived };
}

async function answerTo({ address, type, body }) {
  const response = await fetch(address, {
    method: "POST",
    headers: { "content-type": type },
    body,
    credentials: "omit",
    cache: "no-store",
    signal: AbortSignal.timeout(OUTBOX_TIME_LIMIT_MS),
  });
  const seconds = response.headers.get("retry-after") ?? "";
  // The status has arrived; an answer whose body breaks off is still an answer.
  const answer = (await response.text().catch(() => "")).slice(0, OUTBOX_MAX_ANSWER);
  return { status: response.status, answer, ...(/^\d{1,9}$/.test(seconds) && { retry_after: Number(seconds) }) };
}

/** Writes `signup` where `before` still stands; says whether it did. */
async function replaced(database, key, before, signup) {
  const table = database.transaction("outbox", "readwrite").objectStore("outbox");
  if (await settled(table.get(key)) !== before) return false;
  await settled(table.put(JSON.stringify(signup), key));
  return true;
}

function openedDatabase() {
  const request = indexedDB.open(`broadside:${SCOPE.pathname}`);
  // The app makes it; one that is not there holds no signup.
  request.onupgradeneeded = () => request.transaction.abort();
  return settled(request);
}

function settled(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
