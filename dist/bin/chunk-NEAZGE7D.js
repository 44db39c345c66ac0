import {
  durationMs
} from "./chunk-FZTQTX5U.js";
import {
  LIMITS
} from "./chunk-ETV7XU7E.js";
import {
  SCALARS,
  derivedTag,
  formatPattern
} from "./chunk-2PDTYBWY.js";

// templates/src/data/session.ts
function needsSession({ session, isSessionInferred }) {
  return session === "required" && !isSessionInferred;
}

// generator/model/shape.ts
function shape(fields) {
  return Object.fromEntries(fields.map((field) => [field.name, fieldShape(field)]));
}
function fieldShape(field) {
  let inner = field.fields ? shape(field.fields) : scalarKind(field);
  for (let depth = 0; depth < field.type.lists; depth++) {
    inner = [field.item ?? derivedTag(field.type.name), inner];
  }
  return inner;
}
function scalarKind({ format, type }) {
  if (format === "id") return "id";
  if (format && type.name === "String") return formatPattern(format);
  return formatPattern(SCALARS.get(type.name)?.kind ?? "json");
}
function limits(fields, prefix = "") {
  const found = {};
  for (const field of fields) {
    const own = LIMITS.map(([key]) => [key, field[key]]).filter((entry) => entry[1] !== void 0);
    if (own.length > 0) found[prefix + field.name] = Object.fromEntries(own);
    if (field.fields) Object.assign(found, limits(field.fields, `${prefix}${field.name}.`));
  }
  return found;
}
function required(fields, prefix = "") {
  return fields.flatMap((field) => [
    ...field.required ? [prefix + field.name] : [],
    ...required(field.fields ?? [], `${prefix}${field.name}.`)
  ]);
}

// generator/model/descriptor.ts
function descriptor(api) {
  const limited = limits(api.params);
  const needed = required(api.params);
  return {
    method: api.method,
    session: api.session === "required" && !needsSession(api) ? "optional" : api.session,
    kind: api.kind,
    ...needed.length > 0 && { required: needed },
    params: shape(api.params),
    ...Object.keys(limited).length > 0 && { limits: limited },
    ...api.response && { response: shape(api.response) },
    ...api.failure && { failure: failureLiteral(api.failure) },
    ...api.pagination && { pagination: { ...api.pagination } },
    ...api.window && { window: windowLiteral(api.window) },
    ...Object.keys(api.errors).length > 0 && { errors: errorTable(api.errors, api.kind) }
  };
}
function failureLiteral({ ok, ...paths }) {
  return { ...paths, ...ok && { ok: ok.map(String) } };
}
function windowLiteral({ start, end, max, fallback }) {
  return { start, end, max: durationMs(max), ...fallback && { fallback: durationMs(fallback) } };
}
function errorTable(errors, kind) {
  const rows = Object.entries(errors).map(([code, { meaning, fix, retry }]) => {
    const isSafe = fix && fix !== meaning && !(kind === "write" && retry);
    return [code, [retry, isSafe ? `${meaning}：${fix}` : meaning]];
  });
  return Object.fromEntries(rows);
}

export {
  needsSession,
  descriptor
};
