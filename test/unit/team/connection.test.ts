import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { backOffMs } from "@/utils/team/back-off";
import { readAddress } from "@/utils/team/connection";

describe("an address", () => {
  test.each([
    ["https://couch.example/threadkeeper", "https://couch.example/threadkeeper"],
    ["  couch.example/threadkeeper/ ", "https://couch.example/threadkeeper"],
    ["https://news.example:6984/db/team", "https://news.example:6984/db/team"],
    ["http://127.0.0.1:5984/team", "http://127.0.0.1:5984/team"],
    ["http://localhost:5984/team", "http://localhost:5984/team"],
  ])("%s is read", (typed, database) => {
    expect(readAddress(typed)).toMatchObject({ ok: true, address: { database } });
  });

  test.each([
    ["http://couch.example/team", "insecure"],
    ["http://127.0.0.1.evil.example/team", "insecure"],
    ["http://[::1]:5984/team", "insecure"],
    ["https://couch.example/", "bad-address"],
    ["https://couch.example/_users", "bad-address"],
    ["https://couch.example/Team", "bad-address"],
    ["https://anna:secret@couch.example/team", "bad-address"],
    ["https://couch.example/team?x=1", "bad-address"],
    ["javascript://couch.example/team", "bad-address"],
    ["ftp://couch.example/team", "bad-address"],
    ["", "bad-address"],
    ["https://", "bad-address"],
  ])("%s is %s", (typed, problem) => {
    expect(readAddress(typed)).toEqual({ ok: false, problem });
  });

  test("names its server, and what the browser has to allow", () => {
    expect(readAddress("https://news.example:6984/db/team")).toMatchObject({
      address: { server: "https://news.example:6984/db", origin: "https://news.example/*" },
    });
  });
});

describe("the pause before another attempt", () => {
  test("doubles up to five minutes, and is never the same for everybody", () => {
    const half = () => 0;
    const full = () => 1;
    expect([1, 2, 3, 20].map((n) => backOffMs(n, undefined, half))).toEqual([
      500, 1_000, 2_000, 150_000,
    ]);
    expect([1, 2, 3, 20].map((n) => backOffMs(n, undefined, full))).toEqual([
      1_000, 2_000, 4_000, 300_000,
    ]);
  });

  test("is at least what the server asks for, up to an hour", () => {
    fc.assert(
      fc.property(fc.nat({ max: 40 }), fc.nat({ max: 1e9 }), (failures, askedMs) => {
        const ms = backOffMs(failures, askedMs);
        expect(ms).toBeGreaterThanOrEqual(Math.min(askedMs, 3_600_000));
        expect(ms).toBeLessThanOrEqual(3_600_000);
      }),
    );
  });
});
