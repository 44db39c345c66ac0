import { FIELD_RULES } from "./field-rules.ts";
import type { Level, Rule } from "./rule.ts";

export type { Level } from "./rule.ts";

/**
 * Every kind of change with its level and the reason for it. One question decides: may code that compiled or worked
 * before fail after the change? Parameters are what callers give, so demanding more breaks; answers are what callers
 * receive, so promising less breaks.
 */
export const RULES = {
  "api.added": ["minor", "a new request class; nothing used it before"],
  "api.renamed": ["major", "imports of the old request class fail to compile, calls of the old method end"],
  "api.reworded": ["patch", "what the page's new words mean is for a person to say"],
  "api.removed": ["major", "its request class is gone"],
  "api.moved": ["major", "imports of the category's subpath no longer resolve"],
  "api.title": ["patch", "words in a doc comment"],
  "api.summary": ["patch", "words in a doc comment"],
  "api.page": ["patch", "only the link to the documentation"],
  "api.deprecated": ["minor", "editors strike it through, calls go on working"],
  "api.deprecation": ["patch", "words in a doc comment"],
  "api.packages": ["patch", "which permission packages give it was not known"],
  "api.package-added": ["minor", "one more permission package gives it"],
  "api.package-removed": ["major", "apps that have no other permission package of it are refused"],
  "api.undeprecated": ["patch", "the mark is gone, nothing else"],

  "name.class": ["major", "imports of the old class fail to compile"],
  "name.setter": ["major", "calls of the old setter fail to compile"],
  "name.type": ["major", "imports of the old type fail to compile, or find another struct"],
  "name.split": ["minor", "the type it shared stays; its own differs by the changes listed"],

  "name.former": ["major", "code that still uses the old name of what was renamed fails to compile"],

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

  "patch.ground": [
    "patch",
    "a patch hides from code what the page has changed; whether it still holds is for a person to say",
  ],
  "error.added": ["minor", "an error that came before is now explained"],
  "error.removed": ["minor", "the error still arrives with its code; what was known of it is gone"],
  "error.retry": ["minor", "advice: a repeat that is now discouraged did not help before"],
  "error.reworded": ["patch", "what the page's new words mean is for a person to say"],
  "error.words": ["patch", "words"],

  ...FIELD_RULES,

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
  "code.message": ["patch", "the platform's own words, which the test kit answers and pasted ones are found by"],
  "code.limit": ["minor", "how long a limit is waited for"],
  "code.retired": ["minor", "the platform sends it no more"],
  "code.revived": ["minor", "the platform sends it again"],

  "range.added": ["minor", "a refused time range is recognised"],
  "range.removed": ["major", "a refused time range is no longer asked for in shorter ones"],
  "range.code": ["minor", "which refusal of a time range is recognised; the platform tells it"],
  "range.words": ["patch", "words"],

  "family.added": ["minor", "sub_codes that no table explained get their class and advice"],
  "family.removed": ["major", "its sub_codes lose their class: handlers of that class miss them"],
  "family.kind": ["major", "its sub_codes are of another class: handlers of the old one miss them"],
  "family.retry": ["minor", "advice: a repeat that is now discouraged did not help before"],
  "family.order": ["major", "sub_codes that fit two families are of another class"],

  "row.added": ["patch", "a name in a list"],
  "row.removed": ["patch", "a name in a list"],
  "row.documented": ["patch", "a name in a list; the API itself counts by its own line"],
  "row.undocumented": ["patch", "a name in a list; the API itself counts by its own line"],
  "row.withdrawn": ["patch", "the platform's word; the API itself counts by its own line"],
  "row.title": ["patch", "a name in a list"],
  "row.page": ["patch", "only the link to the documentation"],
} as const satisfies Record<string, Rule>;

export type ChangeKind = keyof typeof RULES;

export function levelOf(kind: ChangeKind): Level {
  return RULES[kind][0];
}
