const HOUR = 3_600_000;

/** Machines whose clock is wrong, and how often they call until they are right or give up. */
export const clockSkewCases = [
  { name: "an hour behind", ahead: -HOUR, date: true, code: 31, sub_code: undefined, calls: 2 },
  { name: "a day ahead", ahead: 24 * HOUR, date: true, code: 31, sub_code: undefined, calls: 2 },
  { name: "told by the sub_code", ahead: HOUR, date: true, code: 15, sub_code: "isv.timestamp-limit-error", calls: 2 },
  { name: "an answer without the time", ahead: -HOUR, date: false, code: 31, sub_code: undefined, calls: 1 },
  { name: "another refusal", ahead: -HOUR, date: true, code: 25, sub_code: undefined, calls: 1 },
];
