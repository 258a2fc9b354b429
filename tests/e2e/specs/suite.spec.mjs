// The suite itself: that a test which fails is told, and holds nothing up.
//
// It is deliberately without a browser.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { test } from "node:test";

const SERVER = new URL("../server.mjs", import.meta.url).href;
/** A host that would be stopped after the failure that keeps node from what else is to be done at the end of a test. */
const FAILING = `
  import { test } from "node:test";
  import { Host } from "${SERVER}";
  test("fails", async (t) => {
    t.after(() => { throw new Error("the page complained"); });
    const host = await Host.start(".");
    t.after(() => host.stop());
  });
`;

test("a test that fails at its end does not keep the others waiting for a host that still listens", async () => {
  // In a test, node would take itself for a part of this run.
  const { NODE_TEST_CONTEXT, ...env } = process.env;
  const { error, told } = await new Promise((resolve) => {
    execFile(process.execPath, ["--input-type=module", "--eval", FAILING], { env, timeout: 20_000 }, (error, told) => {
      resolve({ error, told });
    });
  });
  assert.equal(error?.killed, false, "it ended by itself");
  assert.equal(error.code, 1);
  assert.match(told, /the page complained/);
});
