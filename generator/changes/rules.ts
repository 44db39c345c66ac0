/** What a change costs the people who use the package. */
export type Level = "major" | "minor" | "patch";

type Rule = readonly [level: Level, reason: string];

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

  "patch.ground": [
    "patch",
    "a patch hides from code what the page has changed; whether it still holds is for a person to say",
  ],
  "error.added": ["minor", "an error that came before is now explained"],
  "error.removed": ["minor", "the error still arrives with its code; what was known of it is gone"],
  "error.retry": ["minor", "advice: a repeat that is now discouraged did not help before"],
  "error.reworded": ["patch", "what the page's new words mean is for a person to say"],
  "error.words": ["patch", "words"],

  "params.added": ["minor", "callers may leave it out"],
  "params.added-required": ["major", "calls without it fail to compile, and are refused"],
  "params.removed": ["major", "code that gives it fails to compile"],
  "params.renamed": ["major", "code that gives the old name fails to compile"],
  "params.moved": ["major", "code that gives it at the old place fails to compile"],
  "params.unit": ["major", "the same number means another amount"],
  "params.reworded": ["patch", "what the page's new words mean is for a person to say"],
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
  "response.renamed": ["major", "code that reads the old name fails to compile"],
  "response.moved": ["major", "code that reads it at the old place fails to compile"],
  "response.unit": ["major", "the same number means another amount"],
  "response.reworded": ["patch", "what the page's new words mean is for a person to say"],
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
  "row.withdrawn": ["patch", "the platform's word; the API itself counts by its own line"],
  "row.title": ["patch", "a name in a list"],
  "row.page": ["patch", "only the link to the documentation"],
} as const satisfies Record<string, Rule>;

export type ChangeKind = keyof typeof RULES;

export function levelOf(kind: ChangeKind): Level {
  return RULES[kind][0];
}
