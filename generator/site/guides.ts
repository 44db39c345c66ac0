import type { Guide } from "./site.ts";

/** Files of `guide/`, in the order they are read. */
export const GUIDES: readonly Guide[] = [
  { text: "第一次调用", href: "guide/first-call", words: "快速开始 安装 请求 TopClient execute" },
  { text: "会话与授权", href: "guide/sessions", words: "session access_token 授权 登录 authorizeUrl exchangeCode" },
  { text: "ID 与数字精度", href: "guide/ids", words: "精度 大整数 number string bigint" },
  { text: "翻页与时间范围", href: "guide/pages", words: "订单同步 时间窗 paginate pages cursor" },
  { text: "限流与重试", href: "guide/limits", words: "频率 封禁 limiter retry 错误处理" },
  { text: "无账号、无网络的测试", href: "guide/testing", words: "测试 网关 gateway startGateway fault 试调" },
  {
    text: "其他语言与 OpenAPI",
    href: "guide/openapi",
    words: "openapi-typescript openapi-fetch postman apifox 客户端",
  },
  { text: "文档变更后重新生成", href: "guide/regenerate", words: "transcribe generate changes" },
];

/** Where the package has any. */
export const RECIPES: Guide = { text: "示例", href: "guide/recipes", words: "菜谱 场景 用法" };
