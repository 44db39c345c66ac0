/** What calls are measured against: undici as it is, with as many connections as there are calls. */
export const BARE = "bare undici";
export const BARE_SIGNED = "bare undici, signed";
/** With no more connections than a client of ours opens. */
export const BARE_AS_OURS = "bare undici, 100 connections";

/** Those of every scenario. */
export const CLIENTS = [BARE, BARE_SIGNED, "ours, sha256", "ours, md5"];
