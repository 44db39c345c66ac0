/** Groups of APIs, by the platform's own words in their titles, and by their methods where a title has none. */

interface Group {
  readonly name: string;
  readonly title: RegExp;
  readonly method?: RegExp;
}

/** Who calls; the first that fits. */
const ROLES: readonly Group[] = [
  { name: "团长", title: /团长/, method: /\.cp\./ },
  { name: "内容", title: /内容|种草|媒体数据|达人/ },
  { name: "推广者", title: /推广者/, method: /\.dg\./ },
  { name: "服务商", title: /服务商/, method: /\.(sc|sf)\./ },
];

/** Roles that a title alone tells. */
const SPECIAL: readonly string[] = ["团长", "内容"];
const COMMON = "公用";

/** What for; all that fit. */
const TASKS: readonly Group[] = [
  {
    name: "选品",
    title: /物料|商品(详情|获取|推荐)|单品推荐|个性化|店铺(搜索|关联)|找优惠|优惠券|券详情|识图|图文智能|凑单/,
  },
  { name: "转链", title: /转链|链接转换|转短链|口令|链接解析|万能解析|福利页/, method: /\.convert$/ },
  { name: "订单", title: /订单|退款/ },
  { name: "淘礼金", title: /礼金|红包/ },
  { name: "社群", title: /社群|群信息|群内|群明细|私域|私聊|人群|会员|member组|组管理|服务组|机器人|发单|Agent/ },
  { name: "报表", title: /报表|月报|日报|效果|明细数据|汇总|对账|(活动|拉新).*数据|发放个数|执行明细|回流数据/ },
];

const OTHER = "其他";

/** Order in which groups are shown. */
export const ROLE_NAMES: readonly string[] = ["推广者", "服务商", "公用", "团长", "内容"];
export const TASK_NAMES: readonly string[] = [...TASKS.map((task) => task.name), OTHER];

/** Titles are copied from a twin now and then, so between the roles that methods name the method decides. */
export function roleOf(title: string, method = ""): string {
  if (/公用/.test(title)) return COMMON;
  const special = ROLES.find((role) => SPECIAL.includes(role.name) && role.title.test(title));
  const called = ROLES.find((role) => role.method?.test(method));
  return (special ?? called ?? ROLES.find((role) => role.title.test(title)))?.name ?? COMMON;
}

export function tasksOf(title: string, method = ""): string[] {
  const found = TASKS.filter((task) => task.title.test(title) || task.method?.test(method));
  return found.length > 0 ? found.map((task) => task.name) : [OTHER];
}

/** `淘宝客-推广者-物料搜索` -> `物料搜索`: what the group already says is left out. */
export function shortTitle(title: string): string {
  const short = title.replace(
    /^(淘宝-)?淘宝客?[-_]?(【(推广者|服务商)】|((推广者|服务商|公用|工具-团长|招商团长)[-_]))?/,
    "",
  );
  return short === "" ? title : short;
}
