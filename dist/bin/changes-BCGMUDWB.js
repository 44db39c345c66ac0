import {
  lint
} from "./chunk-WSIXEU7H.js";
import {
  printDiagnostics,
  printJson
} from "./chunk-HJQTL3N3.js";
import "./chunk-DMLP7MGD.js";
import "./chunk-3O5U6C6R.js";
import {
  UsageError,
  UserError,
  defineCommand
} from "./chunk-AL3ONMBD.js";
import "./chunk-WGKIATWL.js";
import {
  publicNames
} from "./chunk-NLXXCEUM.js";
import {
  fieldType,
  model
} from "./chunk-BD5WYPJR.js";
import {
  needsSession
} from "./chunk-NEAZGE7D.js";
import "./chunk-QGCVGFL2.js";
import "./chunk-FZTQTX5U.js";
import {
  LIMITS
} from "./chunk-ETV7XU7E.js";
import {
  SCALARS,
  derivedTag,
  formatPattern
} from "./chunk-2PDTYBWY.js";
import {
  flat
} from "./chunk-7F3LAL5W.js";
import {
  hash
} from "./chunk-OUZQHC4U.js";
import "./chunk-HGUO36N6.js";

// generator/changes/rules.ts
var RULES = {
  "api.added": ["minor", "a new request class; nothing used it before"],
  "api.removed": ["major", "its request class is gone"],
  "api.moved": ["major", "imports of the category's subpath no longer resolve"],
  "api.title": ["patch", "words in a doc comment"],
  "api.summary": ["patch", "words in a doc comment"],
  "api.page": ["patch", "only the link to the documentation"],
  "api.deprecated": ["minor", "editors strike it through, calls go on working"],
  "api.deprecation": ["patch", "words in a doc comment"],
  "api.undeprecated": ["patch", "the mark is gone, nothing else"],
  "name.class": ["major", "imports of the old class fail to compile"],
  "name.setter": ["major", "calls of the old setter fail to compile"],
  "name.type": ["major", "imports of the old type fail to compile, or find another struct"],
  "name.split": ["minor", "the type it shared stays; its own differs by the changes listed"],
  "session.required": ["major", "calls without a session are refused"],
  "session.offered": ["minor", "a session may be given, none is needed"],
  "session.relaxed": ["minor", "fewer calls need a session"],
  "session.source": ["patch", "words in a doc comment"],
  "kind.write": ["major", "the client no longer repeats a call whose answer was lost"],
  "kind.read": ["minor", "the client may repeat a call whose answer was lost"],
  "pagination.added": ["minor", "the API can be iterated"],
  "pagination.removed": ["major", "the API can no longer be iterated"],
  "pagination.items": ["major", "iteration yields other items"],
  "pagination.changed": ["patch", "how pages are asked for; the items are the same"],
  "window.added": ["minor", "the longest range is known; the platform kept to it before"],
  "window.removed": ["major", "code that splits ranges by it has nothing to go by"],
  "window.narrowed": ["major", "a range that one call could ask for is refused"],
  "window.widened": ["minor", "one call may ask for more"],
  "window.changed": ["patch", "which parameters hold the range; callers give the same"],
  "failure.added": ["major", "calls that resolved now throw TopBusinessError"],
  "failure.removed": ["major", "calls that threw TopBusinessError now resolve"],
  "failure.changed": ["major", "other answers count as failures"],
  "failure.code": ["major", "handlers of TopBusinessError compare another code"],
  "failure.message": ["patch", "the same errors with another text"],
  "error.added": ["minor", "an error that came before is now explained"],
  "error.removed": ["minor", "the error still arrives with its code; what was known of it is gone"],
  "error.retry": ["minor", "advice: a repeat that is now discouraged did not help before"],
  "error.words": ["patch", "words"],
  "params.added": ["minor", "callers may leave it out"],
  "params.added-required": ["major", "calls without it fail to compile, and are refused"],
  "params.removed": ["major", "code that gives it fails to compile"],
  "params.required": ["major", "calls without it fail to compile, and are refused"],
  "params.optional": ["minor", "callers may leave it out"],
  "params.retyped": ["major", "values that were accepted fail to compile, or are sent in another form"],
  "params.widened": ["minor", "every value accepted before is accepted still, and sent the same"],
  "params.retyped-alike": ["patch", "another word of TOP for the same TypeScript type"],
  "params.format": ["major", "dates are sent in another form"],
  "params.members": ["major", "the struct took any member, now it takes the documented ones"],
  "params.default-added": ["patch", "says what the platform does with a call that leaves it out"],
  "params.default-changed": ["major", "a call that leaves it out means something else"],
  "params.default-removed": ["major", "what a call that leaves it out means is no longer promised"],
  "params.default-unused": ["patch", "a required parameter never takes its default"],
  "params.limit-narrowed": ["major", "values that were accepted are refused"],
  "params.limit-widened": ["minor", "more values are accepted"],
  "params.value-added": ["minor", "one more known value; others were allowed already"],
  "params.value-removed": ["major", "the type still takes it, the platform may not"],
  "params.value-words": ["patch", "words"],
  "params.item": ["patch", "a list's wire tag; parameters are sent without it"],
  "params.deprecated": ["minor", "editors strike it through, calls go on working"],
  "params.deprecation": ["patch", "words in a doc comment"],
  "params.undeprecated": ["patch", "the mark is gone, nothing else"],
  "params.description": ["patch", "words in a doc comment"],
  "params.example": ["patch", "words in a doc comment, and the test kit's value"],
  "response.documented": ["minor", "the answer's type gains its members; typed code could read none before"],
  "response.undocumented": ["major", "the answer's type loses its members"],
  "response.added": ["minor", "one more member; code does not look at it yet"],
  "response.removed": ["major", "code that reads it fails to compile"],
  "response.required": ["patch", "every member is optional in the types, so code expects its absence"],
  "response.optional": ["patch", "every member is optional in the types, so code expects its absence"],
  "response.retyped": ["major", "code that uses the old type fails to compile, or reads another value"],
  "response.typed": ["minor", "no type was known, so code had to check the value, which comes as before"],
  "response.retyped-alike": ["patch", "another word of TOP for the same TypeScript type"],
  "response.format": ["major", "code that parses the text reads another form"],
  "response.members": ["major", "the struct could be read by any name, now by the documented ones"],
  "response.default": ["patch", "words: the platform fills answers, not the client"],
  "response.limit-narrowed": ["patch", "answers keep to what was promised, and to more"],
  "response.limit-widened": ["major", "an answer may exceed what code made room for, such as a column"],
  "response.value-added": ["minor", "one more known value; the type announced that others may come"],
  "response.value-removed": ["major", "code that waits for it waits in vain"],
  "response.value-words": ["patch", "words"],
  "response.item": ["patch", "the client unwraps lists; code sees the same array"],
  "response.deprecated": ["minor", "editors strike it through, the value still comes"],
  "response.deprecation": ["patch", "words in a doc comment"],
  "response.undeprecated": ["patch", "the mark is gone, nothing else"],
  "response.description": ["patch", "words in a doc comment"],
  "response.example": ["patch", "words in a doc comment, and the test kit's value"],
  "environment.added": ["minor", "one more gateway to choose"],
  "environment.removed": ["major", "clients that name it have no address"],
  "environment.url": ["minor", "the same gateway at another address"],
  "environment.words": ["patch", "words"],
  "public.added": ["minor", "the client sends it by itself"],
  "public.added-required": ["major", "requests made by hand or by an older client are refused"],
  "public.removed": ["minor", "the name is free for business parameters"],
  "public.required": ["major", "requests made by hand or by an older client are refused"],
  "public.optional": ["minor", "requests may leave it out"],
  "public.type": ["patch", "it travels as text all the same"],
  "public.words": ["patch", "words"],
  "code.added": ["minor", "an error that no table explained gets its class and advice"],
  "code.removed": ["major", "the error loses its class: handlers of that class miss it"],
  "code.kind": ["major", "the error is of another class: handlers of the old one miss it"],
  "code.retry": ["minor", "advice: a repeat that is now discouraged did not help before"],
  "code.words": ["patch", "words"],
  "code.limit": ["minor", "how long a limit is waited for"],
  "code.retired": ["minor", "the platform sends it no more"],
  "code.revived": ["minor", "the platform sends it again"],
  "family.added": ["minor", "sub_codes that no table explained get their class and advice"],
  "family.removed": ["major", "its sub_codes lose their class: handlers of that class miss them"],
  "family.kind": ["major", "its sub_codes are of another class: handlers of the old one miss them"],
  "family.retry": ["minor", "advice: a repeat that is now discouraged did not help before"],
  "family.order": ["major", "sub_codes that fit two families are of another class"],
  "row.added": ["patch", "a name in a list"],
  "row.removed": ["patch", "a name in a list"],
  "row.documented": ["patch", "a name in a list; the API itself counts by its own line"],
  "row.undocumented": ["patch", "a name in a list; the API itself counts by its own line"],
  "row.title": ["patch", "a name in a list"],
  "row.page": ["patch", "only the link to the documentation"]
};
function levelOf(kind) {
  return RULES[kind][0];
}

// generator/changes/text.ts
var MAX_VALUE = 60;
function code(value) {
  const text = flat(typeof value === "string" ? value : JSON.stringify(value));
  const shown = [...text].slice(0, MAX_VALUE).join("");
  return span(shown === text ? text : `${shown.trimEnd()}…`);
}
function name(text) {
  return span(flat(text));
}
function span(text) {
  if (text === "") return '`""`';
  const runs = new Set(text.match(/`+/g)?.map((run) => run.length));
  let fence = 1;
  while (runs.has(fence)) fence++;
  const gap = text.startsWith("`") || text.endsWith("`") ? " " : "";
  return "`".repeat(fence) + gap + text + gap + "`".repeat(fence);
}
function count(n, noun2) {
  return `${n} ${noun2}${n === 1 ? "" : "s"}`;
}
function typeText(field) {
  return field.format ? `${typeName(field)} (${field.format})` : typeName(field);
}
function typeName({ type }) {
  return `${type.name}${"[]".repeat(type.lists)}`;
}
function edited(what, subject2, from, to) {
  if (from === void 0) return `Give ${subject2} the ${what} ${code(to)}`;
  if (to === void 0) return `Remove the ${what} ${code(from)} of ${subject2}`;
  return `Change the ${what} of ${subject2} from ${code(from)} to ${code(to)}`;
}

// generator/changes/diff/deprecation.ts
function* diffDeprecation(owner, subject2, from, to) {
  if (from === to) return;
  if (to === void 0) yield { kind: `${owner}.undeprecated`, text: `No longer deprecate ${subject2}` };
  else if (from === void 0) yield { kind: `${owner}.deprecated`, text: `Deprecate ${subject2} (${code(to)})` };
  else yield { kind: `${owner}.deprecation`, text: `Reword the deprecation of ${subject2} (${code(to)})` };
}

// generator/changes/diff/pairs.ts
function pair(from, to, key) {
  const before = new Map(from.map((one) => [key(one), one]));
  const after = new Map(to.map((one) => [key(one), one]));
  return {
    removed: from.filter((one) => !after.has(key(one))),
    added: to.filter((one) => !before.has(key(one))),
    kept: to.flatMap((one) => {
      const old = before.get(key(one));
      return old === void 0 ? [] : [[old, one]];
    })
  };
}
function pairEntries(from, to) {
  return pair(Object.entries(from ?? {}), Object.entries(to ?? {}), ([key]) => key);
}

// generator/changes/diff/errors.ts
function* diffErrors(owner, from, to) {
  const { removed, added, kept } = pairEntries(from, to);
  for (const [path] of removed) yield { kind: `${owner}.removed`, path, text: `Remove error ${name(path)}` };
  for (const [path, { meaning }] of added) {
    yield { kind: `${owner}.added`, path, text: `Add error ${name(path)} (${code(meaning)})` };
  }
  for (const [[path, old], [, now]] of kept) {
    if (old.retry !== now.retry) yield { kind: `${owner}.retry`, path, text: retryText("error", path, now.retry) };
    if (wordsOf(old) !== wordsOf(now)) yield { kind: `${owner}.words`, path, text: `Reword error ${name(path)}` };
  }
}
function retryText(what, path, retry) {
  return `Mark ${what} ${name(path)} as ${retry ? "" : "not "}worth a retry`;
}
function wordsOf(error) {
  return JSON.stringify([error.name, error.meaning, error.fix]);
}

// generator/changes/diff/facts.ts
import { isDeepStrictEqual } from "node:util";

// generator/changes/diff/limits.ts
function* diffLimits(side, from, to, subject2) {
  for (const [key, limit] of LIMITS) {
    const finding = diffLimit(side, limit, from[key], to[key], subject2);
    if (finding) yield finding;
  }
}
function diffLimit(side, limit, from, to, subject2) {
  if (from === to) return void 0;
  if (to === void 0)
    return { kind: `${side}.limit-widened`, text: `Lift the limit of ${subject2} (${words(limit, from)})` };
  if (from === void 0) return { kind: `${side}.limit-narrowed`, text: `Limit ${subject2} to ${words(limit, to)}` };
  const narrowed = limit.isLeast ? to > from : to < from;
  const text = `${narrowed ? "Narrow" : "Widen"} ${subject2} from ${words(limit, from)} to ${words(limit, to)}`;
  return { kind: narrowed ? `${side}.limit-narrowed` : `${side}.limit-widened`, text };
}
function words({ isLeast, counts }, value) {
  return `${isLeast ? "at least" : "at most"} ${counts ? count(value, counts) : value}`;
}

// generator/changes/diff/facts.ts
var DIFFS = {
  required: diffRequired,
  default: diffDefault,
  limits: diffLimits,
  enum: diffValues,
  item: diffTag,
  deprecated: (side, from, to, subject2) => diffDeprecation(side, subject2, from.deprecated, to.deprecated),
  description: diffDescription,
  example: diffExample
};
function* diffFacts(side, from, to, subject2) {
  for (const diff2 of Object.values(DIFFS)) yield* diff2(side, from, to, subject2);
}
function* diffDescription(side, from, to, subject2) {
  if (from.description !== to.description) yield { kind: `${side}.description`, text: `Reword ${subject2}` };
}
function* diffExample(side, from, to, subject2) {
  if (isSameText(from.example, to.example)) return;
  yield { kind: `${side}.example`, text: edited("example", subject2, from.example, to.example) };
}
function isSameText(from, to) {
  return isDeepStrictEqual(from, to) || from !== void 0 && to !== void 0 && code(from) === code(to);
}
function* diffRequired(side, from, to, subject2) {
  if (from.required === to.required) return;
  const now = to.required ? "required" : "optional";
  yield { kind: `${side}.${now}`, text: `Make ${subject2} ${now}` };
}
function* diffDefault(side, from, to, subject2) {
  if (isSameText(from.default, to.default)) return;
  yield { kind: defaultKind(side, from, to), text: edited("default", subject2, from.default, to.default) };
}
function defaultKind(side, from, to) {
  if (side === "response") return "response.default";
  if (from.required || to.required) return "params.default-unused";
  if (from.default === void 0) return "params.default-added";
  return to.default === void 0 ? "params.default-removed" : "params.default-changed";
}
function* diffValues(side, from, to, subject2) {
  const { removed, added, kept } = pairEntries(from.enum, to.enum);
  for (const [value] of removed) {
    yield { kind: `${side}.value-removed`, text: `Remove value ${name(value)} from ${subject2}` };
  }
  for (const [value, label] of added) {
    yield { kind: `${side}.value-added`, text: `Add value ${name(value)} (${name(label)}) to ${subject2}` };
  }
  for (const [[value, old], [, label]] of kept) {
    if (old !== label) yield { kind: `${side}.value-words`, text: `Reword value ${name(value)} of ${subject2}` };
  }
}
function* diffTag(side, from, to, subject2) {
  if (from.type.lists === 0 || to.type.lists === 0) return;
  const [old, now] = [tagOf(from), tagOf(to)];
  if (old !== now) yield { kind: `${side}.item`, text: edited("list tag", subject2, old, now) };
}
function tagOf({ item, type }) {
  return item ?? derivedTag(type.name);
}

// generator/changes/diff/retype.ts
var WIDER = {
  string: ["TopId", "TopDate", "TopDecimal", "TopJson", "string | readonly string[]", "unknown"],
  number: ["TopId", "TopDecimal", "unknown"],
  boolean: ["unknown"],
  TopDecimal: ["TopId", "unknown"],
  TopId: ["unknown"],
  TopJson: ["unknown"]
};
function* diffType(side, from, to, subject2) {
  if (typeText(from) === typeText(to)) return;
  const text = `Change ${subject2} from ${typeText(from)} to ${typeText(to)}`;
  yield { kind: side === "params" ? paramKind(from, to) : responseKind(from, to), text };
}
function paramKind(from, to) {
  if (typeOf("params", from) === typeOf("params", to))
    return samePattern(from, to) ? "params.retyped-alike" : "params.format";
  return widens(from, to) ? "params.widened" : "params.retyped";
}
function responseKind(from, to) {
  if (typeOf("response", from) === typeOf("response", to)) {
    return samePattern(from, to) ? "response.retyped-alike" : "response.format";
  }
  const [old, now] = from.type.lists === to.type.lists ? [elementOf(from), elementOf(to)] : [from, to];
  return typeOf("response", old) === "unknown" && !isReshaped(now) ? "response.typed" : "response.retyped";
}
function isReshaped({ type, format, fields }) {
  const isText = format === "id" || SCALARS.get(type.name)?.kind === "decimal";
  return type.lists > 0 || isText || (fields ?? []).some(isReshaped);
}
function widens(from, to) {
  const [old, now] = [typeOf("params", elementOf(from)), typeOf("params", elementOf(to))];
  if (from.type.lists === to.type.lists) return WIDER[old]?.includes(now) ?? false;
  return from.type.lists === 0 && old === "string" && !to.fields;
}
function typeOf(side, field) {
  const { enum: _, ...open } = field;
  const struct = field.fields && (field.fields.length > 0 ? "Struct" : "Record<string, unknown>");
  return fieldType(open, side, struct).join(" | ");
}
function elementOf(field) {
  return { ...field, type: { ...field.type, lists: 0 } };
}
function samePattern(from, to) {
  const [old, now] = [patternOf(from), patternOf(to)];
  return old === void 0 || now === void 0 || old === now;
}
function patternOf({ type, format }) {
  if (format && format !== "id") return formatPattern(format);
  return SCALARS.get(type.name)?.kind === "datetime" ? formatPattern("datetime") : void 0;
}

// generator/changes/diff/side.ts
function subject(side, path) {
  return side === "params" ? `parameter ${name(path)}` : name(path);
}
function noun(side, path) {
  return `${side === "params" ? "parameter" : "field"} ${name(path)}`;
}

// generator/changes/diff/fields.ts
function* diffFields(side, from, to, prefix = "") {
  const { removed, added, kept } = pair(from, to, (field) => field.name);
  for (const { name: name2 } of removed) yield remove(side, prefix + name2);
  for (const field of added) yield add(side, field, prefix + field.name);
  for (const [old, now] of kept) {
    const path = prefix + now.name;
    for (const finding of diffField(side, old, now, path)) yield { ...finding, path: finding.path ?? path };
  }
}
function remove(side, path) {
  return { kind: `${side}.removed`, path, text: `Remove ${noun(side, path)}` };
}
function add(side, field, path) {
  const required = side === "params" && field.required;
  const facts = [typeName(field), field.format, field.fields && count(field.fields.length, "member")];
  const text = `Add ${required ? "required " : ""}${noun(side, path)} (${facts.filter(Boolean).join(", ")})`;
  return { kind: required ? "params.added-required" : `${side}.added`, path, text };
}
function* diffField(side, from, to, path) {
  yield* diffType(side, from, to, subject(side, path));
  yield* diffFacts(side, from, to, subject(side, path));
  if (from.fields && to.fields) yield* diffMembers(side, from.fields, to.fields, path);
}
function* diffMembers(side, from, to, path) {
  if (from.length > 0 || to.length === 0) yield* diffFields(side, from, to, `${path}.`);
  else {
    const text = `Document the members of ${subject(side, path)} (${count(to.length, "member")})`;
    yield { kind: `${side}.members`, text };
  }
}

// generator/changes/diff/sections.ts
import { isDeepStrictEqual as isDeepStrictEqual2 } from "node:util";
function* diffPagination(from, to) {
  if (isDeepStrictEqual2(from, to)) return;
  if (!from && to) yield { kind: "pagination.added", text: `Add pagination over ${name(to.items)}` };
  else if (from && !to) yield { kind: "pagination.removed", text: `Remove pagination over ${name(from.items)}` };
  else if (from && to && from.items !== to.items) {
    yield { kind: "pagination.items", text: `Iterate ${name(to.items)} instead of ${name(from.items)}` };
  } else yield { kind: "pagination.changed", text: "Change how pages are asked for" };
}
function* diffFailure(from, to) {
  if (!from && to) yield { kind: "failure.added", text: `Throw when ${condition(to)}` };
  if (from && !to) yield { kind: "failure.removed", text: `No longer throw when ${condition(from)}` };
  if (!from || !to) return;
  if (condition(from) !== condition(to)) {
    yield { kind: "failure.changed", text: `Throw when ${condition(to)}, no longer when ${condition(from)}` };
  } else if (from.code !== to.code) yield { kind: "failure.code", text: source("code", to.code) };
  if (from.message !== to.message) yield { kind: "failure.message", text: source("text", to.message) };
}
function condition({ flag, code: code2, ok }) {
  const tests = [flag && `${name(flag)} is false`, code2 && ok && `${name(code2)} is not ${name(ok.join(", "))}`];
  return tests.filter(Boolean).join(" or ");
}
function source(what, path) {
  return path ? `Read the ${what} of a failure from ${name(path)}` : `Read no ${what} of a failure from the answer`;
}

// generator/changes/diff/session.ts
function* diffSession(before, after) {
  const [from, to] = [before, after].map(asked);
  if (from !== to) yield* diffAsked(from, to);
  else if (before.isSessionInferred !== after.isSessionInferred || before.session !== after.session) {
    const now = after.isSessionInferred ? "inferred" : "stated by a source";
    yield { kind: "session.source", text: `Say that the session is ${now}` };
  }
}
function asked(api) {
  return api.session === "required" && !needsSession(api) ? "optional" : api.session;
}
function* diffAsked(from, to) {
  if (to === "required") yield { kind: "session.required", text: "Require a session" };
  else if (from === "none") yield { kind: "session.offered", text: "Accept a session" };
  else
    yield { kind: "session.relaxed", text: to === "none" ? "No longer use a session" : "No longer require a session" };
}

// generator/changes/diff/window.ts
var MINUTES = { m: 1, h: 60, d: 24 * 60 };
function* diffWindow(from, to) {
  if (!from || !to) yield* appeared(from, to);
  else {
    yield* diffRange("the longest time range", from.max, to.max);
    if (from.fallback || to.fallback) {
      yield* diffRange("the time range during promotions", from.fallback ?? from.max, to.fallback ?? to.max);
    }
    if (from.start !== to.start || from.end !== to.end) {
      yield { kind: "window.changed", text: `Read the time range from ${name(to.start)} and ${name(to.end)}` };
    }
  }
}
function* appeared(from, to) {
  if (to) yield { kind: "window.added", text: `Document the longest time range (${name(to.max)})` };
  if (from) yield { kind: "window.removed", text: `Remove the longest time range (${name(from.max)})` };
}
function* diffRange(what, from, to) {
  const difference = minutes(to) - minutes(from);
  if (difference === 0) return;
  const [kind, verb] = difference < 0 ? ["window.narrowed", "Narrow"] : ["window.widened", "Widen"];
  yield { kind, text: `${verb} ${what} from ${name(from)} to ${name(to)}` };
}
function minutes(range) {
  return Number.parseInt(range, 10) * (MINUTES[range.slice(-1)] ?? 0);
}

// generator/changes/diff/api.ts
function* diffApi(from, to) {
  yield* diffIdentity(from, to);
  yield* diffSession(from, to);
  yield* diffKind(from, to);
  yield* diffPagination(from.pagination, to.pagination);
  yield* diffWindow(from.window, to.window);
  yield* diffFailure(from.failure, to.failure);
  yield* diffFields("params", from.params, to.params);
  yield* diffResponse(from.response, to.response);
  yield* diffErrors("error", from.errors, to.errors);
}
function* diffIdentity(from, to) {
  if (from.category !== to.category) {
    yield { kind: "api.moved", text: `Move from category ${name(from.category)} to ${name(to.category)}` };
  }
  if (from.title !== to.title) {
    yield { kind: "api.title", text: `Change the title from ${code(from.title)} to ${code(to.title)}` };
  }
  if (from.summary !== to.summary) yield { kind: "api.summary", text: "Reword the summary" };
  if (from.id !== to.id)
    yield { kind: "api.page", text: `Link page ${to.id ?? "none"} instead of ${from.id ?? "none"}` };
  yield* diffDeprecation("api", "this API", from.deprecated, to.deprecated);
}
function* diffKind({ kind: from }, { kind: to }) {
  if (from === to) return;
  if (to === "write") yield { kind: "kind.write", text: "Mark as a write: not repeated by itself" };
  else yield { kind: "kind.read", text: "Mark as a read: may be repeated" };
}
function* diffResponse(from, to) {
  if (from && to) yield* diffFields("response", from, to);
  else if (to) yield { kind: "response.documented", text: `Document the answer (${count(to.length, "field")})` };
  else if (from)
    yield { kind: "response.undocumented", text: `Remove the answer's fields (${count(from.length, "field")})` };
}

// generator/changes/diff/catalogue.ts
import { isDeepStrictEqual as isDeepStrictEqual3 } from "node:util";
function* diffCatalogue(from, to) {
  const documented = pair(from.filter(hasMethod), to.filter(hasMethod), (row) => row.method ?? "");
  const left = /* @__PURE__ */ new Set([...documented.removed, ...documented.added]);
  const rest = (rows) => keyed(rows.filter((row) => !row.method || left.has(row)));
  const { removed, added, kept } = pair(rest(from), rest(to), (one) => one.key);
  for (const { row } of removed) yield { kind: "row.removed", path: row.title, text: `Remove ${rowText(row)}` };
  for (const { row } of added) yield { kind: "row.added", path: row.title, text: `Add ${rowText(row)}` };
  for (const [old, now] of kept) yield* diffRow(old.row, now.row);
  for (const [old, now] of documented.kept) yield* diffRow(old, now);
}
function hasMethod(row) {
  return row.method !== void 0;
}
function keyed(rows) {
  const seen = /* @__PURE__ */ new Map();
  return rows.map((row) => {
    const nth = (seen.get(row.title) ?? 0) + 1;
    seen.set(row.title, nth);
    return { key: `${row.title} ${nth}`, row };
  });
}
function rowText({ title, method }) {
  return method ? `${code(title)} (${name(method)})` : code(title);
}
function* diffRow(from, to) {
  const path = to.title;
  if (from.method !== to.method) yield { ...documentation(from, to), path };
  if (from.title !== to.title)
    yield { kind: "row.title", path, text: `Retitle ${code(from.title)} to ${code(to.title)}` };
  if (!isDeepStrictEqual3(from.id, to.id)) {
    yield { kind: "row.page", path, text: `Change the page of ${code(to.title)} from ${page(from)} to ${page(to)}` };
  }
}
function documentation(from, to) {
  if (!to.method) return { kind: "row.undocumented", text: `Only the name of ${code(to.title)} is known` };
  const before = from.method ? `, not ${name(from.method)}` : "";
  return { kind: "row.documented", text: `Document ${code(to.title)} as ${name(to.method)}${before}` };
}
function page({ id }) {
  if (id === void 0) return "none";
  return Array.isArray(id) ? `between ${id[0]} and ${id[1] ?? "any"}` : String(id);
}

// generator/changes/diff/families.ts
import { isDeepStrictEqual as isDeepStrictEqual4 } from "node:util";
function* diffFamilies(from, to) {
  const { removed, added, kept } = pair(from, to, formOf);
  for (const path of removed.map(formOf)) yield { kind: "family.removed", path, text: `Remove family ${name(path)}` };
  for (const family of added) {
    const path = formOf(family);
    yield { kind: "family.added", path, text: `Add family ${name(path)} (${code(family.kind)})` };
  }
  for (const [old, now] of kept) {
    const path = formOf(now);
    if (old.kind !== now.kind) yield { kind: "family.kind", path, text: kindText("family", path, old, now) };
    if (old.retry !== now.retry) yield { kind: "family.retry", path, text: retryText("family", path, now.retry) };
  }
  const order = kept.map(([, now]) => formOf(now));
  const before = from.map(formOf).filter((form) => order.includes(form));
  if (!isDeepStrictEqual4(before, order)) {
    yield { kind: "family.order", text: `Try the families in another order: ${order.map(name).join(", ")}` };
  }
}
function formOf({ prefix = "", contains = "", suffix = "" }) {
  return `${prefix}*${contains === "" ? "" : `${contains}*`}${suffix}`;
}
function kindText(what, path, from, to) {
  return `Change ${what} ${name(path)} from ${code(from.kind)} to ${code(to.kind)}`;
}

// generator/changes/diff/gateway.ts
function* diffGateway(from, to) {
  yield* diffEnvironments(from.environments, to.environments);
  yield* diffPublic(from.parameters, to.parameters);
  yield* diffErrors("code", from.errors, to.errors);
  yield* diffErrorUse(from.errors, to.errors);
  yield* diffFamilies(from.families, to.families);
}
function* diffEnvironments(from, to) {
  const { removed, added, kept } = pairEntries(from, to);
  for (const [path] of removed) yield { kind: "environment.removed", path, text: `Remove environment ${name(path)}` };
  for (const [path, { url }] of added) {
    yield { kind: "environment.added", path, text: `Add environment ${name(path)} (${name(url)})` };
  }
  for (const [[path, old], [, now]] of kept) {
    if (old.url !== now.url) {
      const text = `Change environment ${name(path)} from ${name(old.url)} to ${name(now.url)}`;
      yield { kind: "environment.url", path, text };
    }
    if (old.description !== now.description) {
      yield { kind: "environment.words", path, text: `Reword environment ${name(path)}` };
    }
  }
}
function* diffPublic(from, to) {
  const { removed, added, kept } = pair(from, to, (parameter) => parameter.name);
  for (const { name: path } of removed)
    yield { kind: "public.removed", path, text: `Remove public parameter ${name(path)}` };
  for (const { name: path, type, required } of added) {
    const text = `Add ${required ? "required " : ""}public parameter ${name(path)} (${type})`;
    yield { kind: required ? "public.added-required" : "public.added", path, text };
  }
  for (const [old, now] of kept) yield* diffPublicFacts(old, now);
}
function* diffPublicFacts(from, to) {
  const path = to.name;
  const subject2 = `public parameter ${name(path)}`;
  if (from.required !== to.required) {
    const now = to.required ? "required" : "optional";
    yield { kind: `public.${now}`, path, text: `Make ${subject2} ${now}` };
  }
  if (from.type !== to.type) {
    yield { kind: "public.type", path, text: `Change ${subject2} from ${from.type} to ${to.type}` };
  }
  if (from.description !== to.description) yield { kind: "public.words", path, text: `Reword ${subject2}` };
}
function* diffErrorUse(from, to) {
  for (const [[path, old], [, now]] of pairEntries(from, to).kept) {
    if (old.kind !== now.kind) yield { kind: "code.kind", path, text: kindText("error", path, old, now) };
    if (limitOf(old) !== limitOf(now)) {
      yield {
        kind: "code.limit",
        path,
        text: `Change the limit ${name(path)} from ${code(limitOf(old))} to ${code(limitOf(now))}`
      };
    }
    if (old.retired === now.retired) continue;
    if (now.retired) yield { kind: "code.retired", path, text: `Mark error ${name(path)} as out of use` };
    else yield { kind: "code.revived", path, text: `Mark error ${name(path)} as in use again` };
  }
}
function limitOf({ account, daily, wait }) {
  return [account && "account", daily && "daily", wait && `${wait} s`].filter(Boolean).join(", ") || "none";
}

// generator/changes/diff/names.ts
function exportedNames(spec) {
  const models = new Map([...model(spec, publicNames()).apis].map(({ method, model: model2 }) => [method, model2()]));
  return new Map(
    spec.apis.flatMap((api) => {
      const own = models.get(api.method);
      return own ? [[api.method, namesOf(api, own)]] : [];
    })
  );
}
function namesOf(api, { request, interfaces }) {
  const byName = new Map(interfaces.map((one) => [one.name, one]));
  const types = new Map([
    ...structNames(api.params, byName.get(request.params), byName, "params."),
    ...structNames(api.response ?? [], byName.get(request.response), byName, "response.")
  ]);
  const setters = new Map(request.setters.map((setter) => [JSON.parse(setter.param), setter.name]));
  return { request: request.name, setters, types };
}
function* structNames(fields, owner, byName, prefix) {
  for (const [index, field] of fields.entries()) {
    if (!field.fields?.length) continue;
    const type = owner?.members[index]?.type.join(" ").match(/\w+/g)?.find((word) => byName.has(word));
    if (type === void 0) continue;
    yield [prefix + field.name, type];
    yield* structNames(field.fields, byName.get(type), byName, `${prefix}${field.name}.`);
  }
}
function* diffNames(from, to) {
  if (from.request !== to.request) yield rename("name.class", "class", from.request, to.request);
  yield* renames("name.setter", "setter", from.setters, to.setters);
  yield* renames("name.type", "type", from.types, to.types);
}
function* renames(kind, what, from, to) {
  const told = /* @__PURE__ */ new Set();
  for (const [place, old] of from) {
    const now = to.get(place);
    if (now === void 0 || now === old || told.has(`${old} ${now}`)) continue;
    told.add(`${old} ${now}`);
    const path = place.replace(/^(params|response)\./, "");
    if (keepsMeaning(old, from, to)) {
      yield { kind: "name.split", path, text: `Give ${name(path)} a ${what} of its own (${name(now)})` };
    } else yield { ...rename(kind, what, old, now), path };
  }
}
function keepsMeaning(old, from, to) {
  return [...from].some(([place, type]) => type === old && to.get(place) === old);
}
function rename(kind, what, from, to) {
  return { kind, text: `Rename ${what} ${name(from)} to ${name(to)}` };
}

// generator/changes/diff/index.ts
function diff(from, to) {
  const groups = [
    ...diffApis(from, to),
    group("gateway", "spec/gateway.yaml", diffGateway(from.gateway, to.gateway)),
    group("catalogue", "spec/catalogue.yaml", diffCatalogue(from.catalogue, to.catalogue))
  ];
  return groups.filter(({ changes }) => changes.length > 0);
}
function diffApis(from, to) {
  const names = { from: exportedNames(from), to: exportedNames(to) };
  const { removed, added, kept } = pair(from.apis, to.apis, (api) => api.method);
  const groups = [
    ...removed.map((api) => group(api.method, api.title, [{ kind: "api.removed", text: "Remove this API" }])),
    ...added.map((api) => group(api.method, api.title, [addition(api, names.to.get(api.method))])),
    ...kept.map(([old, now]) => {
      const [before, after] = [names.from.get(old.method), names.to.get(now.method)];
      const renamed = before && after ? diffNames(before, after) : [];
      return group(now.method, now.title, [...renamed, ...diffApi(old, now)]);
    })
  ];
  return groups.sort((a, b) => a.method < b.method ? -1 : 1);
}
function addition({ params, response }, names) {
  const answer = response ? count(response.length, "field") : "answer unknown";
  return {
    kind: "api.added",
    text: `Add ${name(names?.request ?? "")} (${count(params.length, "parameter")}, ${answer})`
  };
}
var RANK = { major: 0, minor: 1, patch: 2 };
function group(method, title, findings) {
  const changes = [...findings].map((finding) => toChange(method, finding));
  return { method, title, changes: changes.sort((a, b) => RANK[a.level] - RANK[b.level]) };
}
function toChange(method, { kind, text, path }) {
  const level = levelOf(kind);
  return { method, ...path !== void 0 && { path }, kind, breaking: level === "major", level, text };
}

// generator/changes/verdict.ts
function verdictOf(groups) {
  const levels = groups.flatMap(({ changes }) => changes.map((change) => change.level));
  const amount = (level2) => levels.filter((one) => one === level2).length;
  const level = ["major", "minor", "patch"].find((one) => levels.includes(one)) ?? "none";
  return { level, breaking: amount("major"), additions: amount("minor"), texts: amount("patch") };
}
function verdictText({ level, breaking, additions, texts }) {
  return `Verdict: ${level} (${breaking} breaking, ${count(additions, "addition")}, ${count(texts, "text")})`;
}

// generator/changes/print.ts
var NOTHING = "No changes.";
function plain({ groups }) {
  if (groups.length === 0) return NOTHING;
  const blocks = groups.map(({ method, title, changes }) => {
    const lines = changes.map(({ breaking, text }) => `  ${marked(breaking, text)}`);
    return [`${method} ${flat(title)}`, ...lines].join("\n");
  });
  return [...blocks, verdictText(verdictOf(groups))].join("\n\n");
}
function markdownBody(groups) {
  const blocks = groups.map(({ method, title, changes }) => {
    const lines = changes.map(({ breaking, text }) => `- ${marked(breaking, text)}`);
    return `### \`${method}\` ${prose(title)}

${lines.join("\n")}`;
  });
  return [verdictText(verdictOf(groups)), ...blocks].join("\n\n");
}
function markdown({ groups }) {
  return groups.length === 0 ? NOTHING : `## Unreleased

${markdownBody(groups)}`;
}
function toJson({ from, to, groups }) {
  return { from, to, verdict: verdictOf(groups).level, changes: groups.flatMap(({ changes }) => changes) };
}
function marked(breaking, text) {
  return breaking ? `⚠️ ${text}` : text;
}
function prose(title) {
  const text = flat(title);
  return /[\\`*_~<>[\]{}|#$]|&#?\w+;|:\/\//.test(text) ? name(text) : text;
}

// generator/changes/read.ts
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, sep as sep2 } from "node:path";

// generator/changes/git.ts
import { spawnSync } from "node:child_process";
import { relative, sep } from "node:path";
var MAX_BYTES = 1 << 30;
function readSpecFiles(ref, specDir) {
  const commit = resolveCommit(ref);
  const folder = relative(".", specDir).split(sep).join("/");
  const listing = git(["ls-tree", "-r", "-z", "--full-tree", `${commit}:./${folder}`]);
  if (listing.status !== 0) throw new UserError(`${ref} has no folder ${specDir}`);
  const entries = listing.stdout.toString("utf8").split("\0").flatMap(parseEntry);
  const ids = entries.map(({ id }) => `${id}
`).join("");
  const contents = splitBatch(git(["cat-file", "--batch"], ids).stdout);
  return entries.map(({ path }, index) => ({ path, content: contents[index] ?? Buffer.alloc(0) }));
}
function resolveCommit(ref) {
  const unknown = new UserError(`${ref || '""'} is neither a folder nor a git commit`);
  if (ref === "" || ref.startsWith("-")) throw unknown;
  const { status, stdout } = git(["rev-parse", "--verify", "--quiet", `${ref}^{commit}`]);
  const commit = stdout.toString("utf8").trim();
  if (status !== 0 || !/^[0-9a-f]{40,64}$/.test(commit)) throw unknown;
  return commit;
}
function parseEntry(line) {
  const [, id, path] = /^100(?:644|755|664) blob ([0-9a-f]+)\t(.*\.yaml)$/s.exec(line) ?? [];
  return id && path ? [{ id, path }] : [];
}
function splitBatch(output) {
  const contents = [];
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(10, at);
    const size = Number(output.subarray(at, end).toString("latin1").split(" ")[2]);
    if (end < 0 || !Number.isInteger(size)) throw new UserError("git cat-file answered nothing that can be read");
    contents.push(output.subarray(end + 1, end + 1 + size));
    at = end + 1 + size + 1;
  }
  return contents;
}
function git(args, input = "") {
  const { error, status, stdout } = spawnSync("git", args, { input, maxBuffer: MAX_BYTES });
  if (error) throw new UserError(`git cannot be run: ${error.message}`);
  return { status, stdout };
}

// generator/changes/read.ts
function readTree(source2, specDir) {
  if (isFolder(source2)) return lint(source2);
  const files = readSpecFiles(source2, specDir);
  const folder = mkdtempSync(join(tmpdir(), "spec-"));
  try {
    for (const file of files) writeBlob(folder, file);
    return relocate(lint(folder), folder, `${source2}:${specDir}/`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
function isFolder(path) {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
function writeBlob(folder, { path, content }) {
  if (path.split(/[/\\]/).some((step) => step === "" || step === "." || step === "..")) {
    throw new UserError(`the commit holds a file named ${JSON.stringify(path)}`);
  }
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}
function relocate(tree, folder, prefix) {
  const rename2 = (file) => file.startsWith(folder + sep2) ? prefix + file.slice(folder.length + 1) : file;
  const diagnostics = tree.diagnostics.map((one) => ({ ...one, file: rename2(one.file) }));
  return { ...tree, diagnostics };
}

// generator/changes/release.ts
import { readFileSync, writeFileSync as writeFileSync2 } from "node:fs";
import { join as join3 } from "node:path";

// generator/changes/version.ts
function nextVersion(current, level) {
  const parts = /^(\d+)\.(\d+)\.(\d+)$/.exec(current)?.slice(1).map(Number);
  if (!parts) return void 0;
  const [major = 0, minor = 0, patch = 0] = parts;
  if (level === "none") return current;
  if (major === 0) return level === "major" ? `0.${minor + 1}.0` : `0.${minor}.${patch + 1}`;
  if (level === "major") return `${major + 1}.0.0`;
  return level === "minor" ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}
var VERSIONS = /^( {2}"version": ")([^"]*)(?=")|((?<="": \{)\s+"name": "[^"]*",\s+"version": ")[^"]*(?=")|^(version: )\S+/gm;
function versionIn(manifest) {
  const [, json, yaml] = /^ {2}"version": "([^"]*)"|^version: (\S+)/m.exec(manifest) ?? [];
  return json ?? yaml;
}
function withVersion(manifest, version) {
  return manifest.replace(VERSIONS, (_match, own, _old, locked, yaml) => {
    return `${own ?? locked ?? yaml ?? ""}${version}`;
  });
}

// generator/changes/changelog.ts
var TITLE = "# Changelog\n";
function digestOf(spec) {
  return hash(JSON.stringify(spec)).slice(0, 12);
}
function release(changelog, current, base, groups, date) {
  const text = changelog ?? TITLE;
  const { before, top, after } = split(text);
  const own = top !== "" ? parseSection(top) : void 0;
  const body = markdownBody(groups);
  const isSame = own?.base === base;
  if (isSame && own.body === body) return { ...own, changelog: text };
  const previous = isSame ? own.previous : current;
  const version = nextVersion(previous, verdictOf(groups).level);
  if (version === void 0) return void 0;
  const entry = `## ${version} (${date})

${marker(base, previous)}

${body}`;
  const rest = isSame ? after : top + after;
  return { previous, version, changelog: join2([before, entry, rest]) };
}
function marker(base, previous) {
  return `<!-- from ${base} ${previous} -->`;
}
var ENTRY = /^## (\S+) .*\n+<!-- from ([0-9a-f]{12}) (\S+) -->\n+([^]*)$/;
function parseSection(section) {
  const [, version, base, previous, body] = ENTRY.exec(section) ?? [];
  if (!version || !base || !previous || body === void 0) return void 0;
  return { base, previous, version, body: body.trimEnd() };
}
function split(text) {
  const starts = [...text.matchAll(/^## /gm)].map((match) => match.index);
  const [first = text.length, second = text.length] = starts;
  return { before: text.slice(0, first), top: text.slice(first, second), after: text.slice(second) };
}
function join2(parts) {
  const blocks = parts.map((part) => part.trim()).filter((part) => part !== "");
  return `${blocks.join("\n\n")}
`;
}

// generator/changes/release.ts
var CHANGELOG = "CHANGELOG.md";
var manifestsOf = (specDir) => [join3(specDir, "package.yaml"), "package.json", "package-lock.json"];
function writeRelease(specDir, from, groups, date) {
  const manifests = manifestsOf(specDir).flatMap((path) => {
    const text = read(path);
    return text === void 0 ? [] : [{ path, text }];
  });
  const current = manifests.map(({ text }) => versionIn(text)).find((version) => version !== void 0);
  if (current === void 0)
    throw new UserError(`neither ${join3(specDir, "package.yaml")} nor package.json has a version to count from`);
  const changelog = read(CHANGELOG);
  const next = release(changelog, current, digestOf(from), groups, date);
  if (!next) throw new UserError(`version ${current} is not three numbers: it cannot be counted up`);
  const files = [
    { path: CHANGELOG, text: changelog, wanted: next.changelog },
    ...manifests.map(({ path, text }) => ({ path, text, wanted: withVersion(text, next.version) }))
  ];
  const changed = files.filter(({ text, wanted }) => text !== wanted);
  for (const { path, wanted } of changed) writeFileSync2(path, wanted);
  return { previous: next.previous, version: next.version, written: changed.map(({ path }) => path) };
}
function read(path) {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error.code === "ENOENT") return void 0;
    throw error;
  }
}

// generator/cli/changes.ts
var changesCommand = defineCommand({
  usage: `npm run changes [-- --from REF|DIR --to REF|DIR --json|--markdown --release]
  --from, --to  folders or git commits (default: from HEAD to the working tree)
  --spec        the spec folder, in the working tree and in a commit (default: spec)
  --release     write the changes into CHANGELOG.md and the version into the manifests
  --date        the date of the release, YYYY-MM-DD (default: today, UTC)`,
  options: {
    spec: { type: "string", default: "spec" },
    from: { type: "string", default: "HEAD" },
    to: { type: "string" },
    json: { type: "boolean", default: false },
    markdown: { type: "boolean", default: false },
    release: { type: "boolean", default: false },
    date: { type: "string" }
  },
  run(flags) {
    const { json, spec, date = (/* @__PURE__ */ new Date()).toISOString().slice(0, 10) } = flags;
    if (json && flags.markdown) throw new UsageError("--json and --markdown exclude each other");
    if (!isDate(date)) throw new UsageError(`--date ${date} is no date YYYY-MM-DD`);
    const labels = { from: flags.from, to: flags.to ?? spec };
    const from = readTree(labels.from, spec);
    const to = readTree(labels.to, spec);
    if (!from.spec || !to.spec) return refuse(json, labels, [...from.diagnostics, ...to.diagnostics]);
    const comparison = { ...labels, groups: diff(from.spec, to.spec) };
    const isReleased = flags.release && comparison.groups.length > 0;
    const release2 = isReleased ? writeRelease(spec, from.spec, comparison.groups, date) : void 0;
    if (json) printJson({ ...toJson(comparison), ...release2 && { release: release2 } });
    else console.log([flags.markdown ? markdown(comparison) : plain(comparison), ...releaseLines(release2)].join("\n"));
    return 0;
  }
});
function isDate(text) {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(`${text}T`);
}
function refuse(json, labels, found) {
  const diagnostics = found.filter(({ severity }) => severity === "error");
  if (json) printJson({ ...labels, diagnostics });
  else printDiagnostics(diagnostics);
  return 1;
}
function releaseLines(release2) {
  if (!release2) return [];
  const { previous, version, written } = release2;
  if (written.length === 0) return [`Release ${version} is already written.`];
  return [`Release ${previous} -> ${version}: ${written.join(", ")}`];
}
export {
  changesCommand
};
