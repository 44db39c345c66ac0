// Generated from spec/gateway.yaml by `npm run generate`. DO NOT EDIT.

/** The platform's own errors, with their kind and whether a retry may help. */
interface ErrorTable {
  /** Codes and sub_codes with what to do. */
  readonly groups: readonly (readonly [kind: string, retry: boolean, fixes: { readonly [code: string]: string }])[];
  /** What a sub_code tells that is in no group: the first that fits it. */
  readonly families: readonly Family[];
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
      },
    ],
    [
      "limit",
      true,
      {
        "7": "按 sub_msg 给出的秒数等待后再调；属日配额（见子码）则当天不再重试",
        "isp.call-limited": "等约 1 秒后重试，并降低调用频率",
      },
    ],
    [
      "service",
      true,
      {
        "10": "先核对入参，再作有限次重试",
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
      },
    ],
    [
      "limit",
      false,
      {
        "accesscontrol.limited-by-app-access-count": "等次日零点（GMT+8）恢复，或在控制台重置（每天至多 3 次）",
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
};
