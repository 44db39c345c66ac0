// Generated from spec/gateway.yaml by `npm run generate`. DO NOT EDIT.

/** Where the platform answers, by name. */
export const ENVIRONMENTS: { readonly [name: string]: string } = {
  production: "https://eco.taobao.com/router/rest",
  productionGw: "https://gw.api.taobao.com/router/rest",
  overseas: "https://api.taobao.com/router/rest",
  sandbox: "https://gw.api.tbsandbox.com/router/rest",
};

/** TOP's public parameters: no business parameter may be named so. */
export const PUBLIC_PARAMETERS: readonly string[] = [
  "method",
  "app_key",
  "target_app_key",
  "sign_method",
  "sign",
  "session",
  "timestamp",
  "format",
  "v",
  "partner_id",
  "simplify",
];

/** Global code or sub_code (`***` stands for any text) -> its kind, whether a retry may help, what to do. */
export const ERRORS: { readonly [code: string]: readonly [kind: string, retry: boolean, fix: string] } = {
  "3": ["request", false, "换用支持的格式并压缩图片；仍失败时提高上行带宽"],
  "7": ["limit", true, "按 sub_msg 给出的秒数等待后再调；属日配额（见子码）则当天不再重试"],
  "9": ["request", false, "方法名用大写 POST 或 GET；带图片等文件时只用 POST"],
  "10": ["service", true, "先核对入参，再作有限次重试"],
  "11": ["permission", false, "为应用申请该 API 的权限，细因看 isv.permission-* 子码"],
  "12": ["permission", false, "为子账号开通权限，或换有权限的账号授权"],
  "13": ["permission", false, "核对 partner_id 及合作方已有的权限"],
  "15": ["service", false, "按 sub_code 处理：isp.* 多可重试，isv.* 先改请求"],
  "21": ["request", false, "补上 method，填 API 全名"],
  "22": ["request", false, "对照文档核对 method 的拼写"],
  "23": ["request", false, "把 format 设为 json 或 xml"],
  "24": ["signature", false, "计算签名并随请求发送 sign"],
  "25": ["signature", false, "核对密钥、摘要算法、UTF-8 与参数排序；所签与所发须一致"],
  "26": ["session", false, "取得用户授权，把 access token 作为 session 传入"],
  "27": ["session", false, "让用户重新授权，换用新的 session"],
  "28": ["signature", false, "补上应用的 app_key"],
  "29": ["signature", false, "核对 app_key，并确认它属于所调环境（沙箱或正式）"],
  "30": ["signature", false, "补上 timestamp，格式 yyyy-MM-dd HH:mm:ss（GMT+8）"],
  "31": ["signature", false, "校准本机时钟（GMT+8，误差 10 分钟内），换新时间戳重签"],
  "32": ["request", false, "补上 v=2.0"],
  "33": ["request", false, "把 v 设为 2.0"],
  "34": ["request", false, "把 v 设为 2.0"],
  "40": ["request", false, "补齐 msg 所指的参数"],
  "41": ["request", false, "按文档的类型、长度与取值范围改正 msg 所指的参数"],
  "42": ["permission", false, "让用户重新授权，取得覆盖该高危 API 的权限"],
  "43": ["request", false, "对照文档逐项核对参数"],
  "44": ["session", false, "刷新令牌，或让用户重新授权"],
  "47": ["request", false, "全部参数改用 UTF-8 编码后重发"],
  "50": ["service", false, "按 sub_code 处理，做法同 15"],
  "53": ["session", false, "让用户重新授权，换用新的 session"],
  "accesscontrol.limited-by-app-access-count": [
    "limit",
    false,
    "等次日零点（GMT+8）恢复，或在控制台重置（每天至多 3 次）",
  ],
  "isp.call-limited": ["limit", true, "等约 1 秒后重试，并降低调用频率"],
  "isv.appkey not exists": ["signature", false, "核对 app_key 及所调环境（沙箱或正式）"],
  "isv.appkey invalid status": ["signature", false, "在控制台检查应用状态，恢复后再调用"],
  "isv.timestamp-limit-error": ["signature", false, "校准本机时钟（GMT+8，误差 10 分钟内）"],
  "isv.replayattack-timestamp-invalid-error": ["signature", false, "校准本机时钟，用当前 GMT+8 时间重新签名"],
  "isv.request-replay-error": ["signature", false, "每次发送（含重试）都换新时间戳并重新签名"],
  "isp.null-pointer-exception": ["service", false, "不要重试；核对入参，持 request_id 向平台反馈"],
  "isp.top-parse-error": ["service", false, "不要重试；核对入参，持 request_id 向平台反馈"],
  "isp.top-mapping-parse-error": ["service", false, "不要原样重试；按文档改正参数格式"],
  "isp.runtime-max-limit": ["service", false, "不要原样重试；缩小查询范围或分批调用"],
};
