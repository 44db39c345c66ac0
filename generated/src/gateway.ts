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

/** The sub_code of a time range that is longer than the platform allows. */
export const RANGE_TOO_LONG: string = "2007";
