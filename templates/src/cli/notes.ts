import { parseTopDate } from "../runtime/index.js";
import type { Given } from "./mistake.js";

/** Every call has these. */
const NEEDED = ["method", "app_key", "timestamp", "v", "sign_method"];

/** What looks wrong in the parameters themselves, whatever the sign. */
export function notesOn(given: Given, now: number): string[] {
  return [...names(given), ...clock(given, now), ...values(given)];
}

function names({ kept, signMethod }: Given): string[] {
  const sent = new Map(kept);
  const missing = NEEDED.filter((name) => !sent.has(name));
  const declared = sent.get("sign_method");
  return [
    ...(missing.length > 0 ? [`not among the parameters, and part of every call: ${missing.join(", ")}`] : []),
    ...(declared !== undefined && declared !== signMethod
      ? [`sign_method=${declared} tells the gateway to check ${declared}, this is ${signMethod}`]
      : []),
  ];
}

const MINUTE = 60_000;

function clock({ kept }: Given, now: number): string[] {
  const text = kept.find(([name]) => name === "timestamp")?.[1];
  if (text === undefined) return [];
  const time = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(text) ? parseTopDate(text) : undefined;
  if (!time) return [`timestamp=${text} is not yyyy-MM-dd HH:mm:ss`];
  const minutes = (time.getTime() - now) / MINUTE;
  if (Math.abs(minutes) <= 10) return [];
  const zone = Math.round(minutes / 30) / 2;
  const isZone = Math.abs(zone) <= 14 && Math.abs(minutes - zone * 60) <= 10;
  const off = isZone ? `${Math.abs(zone)} h ${zone < 0 ? "behind" : "ahead of"} GMT+8` : "more than 10 minutes off";
  return [
    `timestamp is ${off} by this machine's clock${isZone ? ": local time? TOP wants GMT+8" : ": too old to be sent"}`,
  ];
}

function values({ kept, secret }: Given): string[] {
  return [
    ...(secret.trim() === secret ? [] : ["TOP_APP_SECRET has white space around it"]),
    ...kept.flatMap(([name, value]) => [
      ...(value === secret.trim() ? [`${name} is the secret: it is never sent`] : []),
      ...(value.trim() === value ? [] : [`${name} has white space around it`]),
      ...(/%[0-9a-f]{2}/i.test(value) ? [`${name} looks URL-encoded: sign the raw text`] : []),
    ]),
  ];
}
