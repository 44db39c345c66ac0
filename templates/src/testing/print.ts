import type { FieldData } from "../data/api.js";
import type { AnswerForm } from "./call.js";
import type { ErrorAnswer } from "./answer.js";
import { printJson } from "./json.js";
import { rootName } from "./names.js";
import { type WireObject, wireObject } from "./wire.js";
import { printXml } from "./xml.js";

/** How a text of TOP's is labelled. */
export const CONTENT_TYPES: Readonly<Record<AnswerForm, string>> = {
  json: "text/javascript",
  simplified: "text/javascript",
  xml: "text/xml",
};

/** What an answer is printed with beside its payload. */
interface Envelope {
  readonly method: string;
  readonly fields: readonly FieldData[];
  readonly request_id: string;
  readonly form: AnswerForm;
}

/** A payload in its envelope, which the simplified form drops; `request_id` comes last. */
export function printPayload(payload: object, { method, fields, request_id, form }: Envelope): string {
  const body = wireObject({ ...payload, request_id }, fields);
  return form === "simplified" ? printJson(body, true) : printRoot(rootName(method), body, form);
}

/** An `error_response`; the simplified form does not change it. */
export function printError(error: ErrorAnswer, request_id: string, form: AnswerForm): string {
  const { code, msg, sub_code, sub_msg } = error;
  return printRoot("error_response", wireObject({ code, msg, sub_code, sub_msg, request_id }, []), form);
}

function printRoot(root: string, body: WireObject, form: AnswerForm): string {
  if (form === "xml") return printXml(root, body);
  return printJson({ kind: "object", members: [[root, body]] }, false);
}
