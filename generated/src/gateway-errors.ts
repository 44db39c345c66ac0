// Generated from spec/gateway.yaml by `npm run generate`. DO NOT EDIT.

/** The platform's own errors, with their kind and whether a retry may help. */
interface ErrorTable {
  /** Codes and sub_codes with what to do. */
  readonly groups: readonly (readonly [kind: string, retry: boolean, fixes: { readonly [code: string]: string }])[];
  /** What a sub_code tells that is in no group: the first that fits it. */
  readonly families: readonly Family[];
  /** Limits that last until the next midnight in Beijing. */
  readonly daily: readonly string[];
  /** Limits of the account: sub_codes that any API may have. */
  readonly account: readonly string[];
  /** Milliseconds to wait at least, where the answer tells none. */
  readonly waits: { readonly [code: string]: number };
}

/** Sub_codes that begin, end or go on so. */
interface Family {
  readonly prefix?: string;
  readonly suffix?: string;
  readonly contains?: string;
  readonly kind: string;
  readonly retry: boolean;
}

export const ERRORS: ErrorTable = {
  groups: [
    [
      "request",
      false,
      {
        "3": "换用支持的格式并压缩图片；仍失败时提高上行带宽",
        "9": "方法名用大写 POST 或 GET；带图片等文件时只用 POST",
        "21": "补上 method，填 API 全名",
        "22": "对照文档核对 method 的拼写",
        "23": "把 format 设为 json 或 xml",
        "32": "补上 v=2.0",
        "33": "把 v 设为 2.0",
        "34": "把 v 设为 2.0",
        "40": "补齐 msg 所指的参数",
        "41": "按文档的类型、长度与取值范围改正 msg 所指的参数",
        "43": "对照文档逐项核对参数",
        "47": "全部参数改用 UTF-8 编码后重发",
        "501": "改写查询条件",
        "503": "改正 TBQL 语法",
        "505": "补齐必填参数",
        "506": "对照文档核对参数",
        "507": "按文档改正参数格式",
        "562": "核对交易编号",
        "601": "核对用户标识",
        "671": "核对交易编号",
      },
    ],
    [
      "limit",
      true,
      {
        "4": "放慢该用户的调用，稍后再试；现归入 7",
        "5": "放慢该会话的调用，稍后再试；现归入 7",
        "6": "放慢调用，稍后再试；现归入 7",
        "7": "按 sub_msg 给出的秒数等待后再调；属日配额（见子码）则当天不再重试",
        "8": "放慢调用，稍后再试；现归入 7",
        "9100": "至少等 1 秒再调用，并降低该账号的总调用频率；继续调用会被封禁",
        "isp.call-limited": "等约 1 秒后重试，并降低调用频率",
      },
    ],
    [
      "service",
      true,
      {
        "10": "先核对入参，再作有限次重试",
        "502": "稍后重试",
        "550": "稍后重试",
        "551": "稍后重试",
        "560": "稍后重试",
        "590": "稍后重试",
        "670": "稍后重试",
        "672": "稍后重试",
        "674": "稍后重试",
        "710": "稍后重试",
        "900": "稍后重试",
        "901": "稍后重试，写操作先确认是否已生效",
        "902": "稍后重试；现改由 15 加子码表示",
      },
    ],
    [
      "permission",
      false,
      {
        "11": "为应用申请该 API 的权限，细因看 isv.permission-* 子码",
        "12": "为子账号开通权限，或换有权限的账号授权",
        "13": "核对 partner_id 及合作方已有的权限",
        "42": "让用户重新授权，取得覆盖该高危 API 的权限",
        "508": "为应用或用户取得权限后再调用",
      },
    ],
    [
      "service",
      false,
      {
        "15": "按 sub_code 处理：isp.* 多可重试，isv.* 先改请求",
        "50": "按 sub_code 处理，做法同 15",
        "isp.null-pointer-exception": "不要重试；核对入参，持 request_id 向平台反馈",
        "isp.top-parse-error": "不要重试；核对入参，持 request_id 向平台反馈",
        "isp.top-mapping-parse-error": "不要原样重试；按文档改正参数格式",
        "isp.runtime-max-limit": "不要原样重试；缩小查询范围或分批调用",
      },
    ],
    [
      "signature",
      false,
      {
        "24": "计算签名并随请求发送 sign",
        "25": "核对密钥、摘要算法、UTF-8 与参数排序；所签与所发须一致",
        "28": "补上应用的 app_key",
        "29": "核对 app_key，并确认它属于所调环境（沙箱或正式）",
        "30": "补上 timestamp，格式 yyyy-MM-dd HH:mm:ss（GMT+8）",
        "31": "校准本机时钟（GMT+8，误差 10 分钟内），换新时间戳重签",
        "isv.appkey-not-exists": "核对 app_key 及所调环境（沙箱或正式）",
        "isv.appkey not exists": "核对 app_key 及所调环境（沙箱或正式）",
        "isv.appkey invalid status": "在控制台检查应用状态，恢复后再调用",
        "isv.timestamp-limit-error": "校准本机时钟（GMT+8，误差 10 分钟内）",
        "isv.replayattack-timestamp-invalid-error": "校准本机时钟，用当前 GMT+8 时间重新签名",
        "isv.request-replay-error": "每次发送（含重试）都换新时间戳并重新签名",
      },
    ],
    [
      "session",
      false,
      {
        "26": "取得用户授权，把 access token 作为 session 传入",
        "27": "让用户重新授权，换用新的 session",
        "44": "刷新令牌，或让用户重新授权",
        "53": "让用户重新授权，换用新的 session",
        "100": "重新发起授权，取得授权码后尽快换取会话",
        "101": "每个授权码只兑换一次；重新发起授权",
        "103": "传入 appkey 与插件 tid 中的至少一个",
        "104": "核对 appkey 或 tid 是否属于该插件",
        "105": "检查插件状态，恢复正常后再授权",
        "106": "确认用户有权使用该应用后再授权",
        "108": "换用已绑定的昵称登录",
        "504": "先绑定用户昵称再调用",
      },
    ],
    [
      "session",
      true,
      {
        "109": "稍后重新发起授权",
        "110": "稍后重新发起授权",
        "111": "稍后重新发起授权",
      },
    ],
    [
      "limit",
      false,
      {
        "3000": "当日不再调用，次日零点（GMT+8）后再试，并降低总调用量",
        "accesscontrol.limited-by-app-access-count": "等次日零点（GMT+8）恢复，或在控制台重置（每天至多 3 次）",
        "isv.access-limited-by-app-access-count": "等次日零点（GMT+8）恢复，或在控制台重置配额",
      },
    ],
  ],
  families: [
    {
      prefix: "isp.",
      kind: "service",
      retry: true,
    },
    {
      suffix: "access-count",
      kind: "limit",
      retry: true,
    },
    {
      contains: "session",
      kind: "session",
      retry: false,
    },
    {
      contains: "permission",
      kind: "permission",
      retry: false,
    },
    {
      prefix: "isv.",
      kind: "request",
      retry: false,
    },
  ],
  daily: ["3000", "accesscontrol.limited-by-app-access-count", "isv.access-limited-by-app-access-count"],
  account: ["3000", "9100"],
  waits: {
    "9100": 1000,
    "isp.call-limited": 1000,
  },
};
