const SELF = "字段|参数|接口|API|功能|属性|入参|出参|能力";
/** What may follow, or it is something else that is out of use: 下线时间, 已废弃的订单的id, 停用：FU030. */
const END = `(?!\\p{Script=Han}|[:：])|(?=[:：\\s]*(?:请|建议|推荐|改|换|使用|用|不|勿|无|了|于|自|从|由|因|可|的?(?:${SELF})))`;
const GONE = new RegExp(
  `^(?:(?:(?:该|本|此|当前)?(?:${SELF})?(?:已经|目前已|即将|已|将)?(?:被)?(?:废弃|下线|作废|停用|弃用)|已失效)(?:${END})|` +
    `(?:该|本|此)?(?:字段|参数|接口|API)?(?:已)?(?:不再|不推荐|不建议|请勿|勿再)(?:使用|支持|维护|提供)(?!的(?!${SELF}))|@?deprecated)`,
  "iu",
);
const REPLACED = /^(?:请|建议|推荐)?(?:使用|改用|换用|参考|迁移(?:至|到)|用)/u;

/** What the words say of a thing that is out of use: the clause that says so, and the one behind it that names what to use. */
export function deprecationIn(words: string): string | undefined {
  const clauses = words
    .slice(0, 2_000)
    .split(/[，,；;。！!（）()【】[\]]/u)
    .map((clause) => clause.trim());
  const index = clauses.findIndex((clause) => GONE.test(clause) && clause.length <= 60);
  if (index < 0) return undefined;
  const behind = clauses.slice(index + 1).filter((clause) => clause !== "");
  const replacement = behind.slice(0, 2).find((clause) => REPLACED.test(clause));
  return [clauses[index], replacement].filter(Boolean).join("，");
}
