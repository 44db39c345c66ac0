import { publicNames } from "../../generator/load/public-names.ts";
import { nameApis, takenNames } from "../../generator/model/api-names.ts";
import type { Spec } from "../../generator/validate/spec.ts";
import { Components, type Json } from "./components.ts";
import { operation, pathOf, tagsOf } from "./operation.ts";
import { securitySchemes } from "./security.ts";

const DESCRIPTION = `每个方法一个操作，路径中 # 之后是方法名，不随请求发出；请求都发往 /router/rest。
公共参数（app_key、method、timestamp、v、sign_method、sign，以及需要时的 session）写作 security：
由代为签名的中间件放进查询串。sign 按全部文本参数（公共与业务，不含文件）计算，文档本身不描述算法。
返回要 format=json；失败的应答状态码同样是 200，正文为 error_response。`;

/** Everything a spec knows that OpenAPI can hold. */
export function toOpenApi(spec: Spec): Json {
  const components = new Components();
  components.add("ErrorAnswer", ERROR);
  const names = new Map(nameApis(spec.apis, takenNames(publicNames())).map(({ method, base }) => [method, base]));
  const paths = Object.fromEntries(
    spec.apis.map((api) => [
      pathOf(api.method),
      { post: operation(api, names.get(api.method) ?? api.method, spec, components) },
    ]),
  );
  return {
    openapi: "3.1.0",
    info: {
      title: spec.package.title,
      version: spec.package.version,
      description: `${spec.package.description}\n\n${DESCRIPTION}`,
    },
    servers: Object.values(spec.gateway.environments).map(({ url, description }) => ({
      url: url.replace(/\/router\/rest$/, ""),
      description,
    })),
    tags: tagsIn(spec),
    paths,
    components: { securitySchemes: securitySchemes(spec.gateway.parameters), schemas: components.schemas },
  };
}

/** The tags that operations have, with what is known of each. */
function tagsIn({ apis, search, package: { categories } }: Spec): Json[] {
  const used = new Set(apis.flatMap((api) => tagsOf(api, search)));
  const known = [
    ...[...search.roles, ...search.tasks].map(({ name, words = [] }) => [name, words] as const),
    ...Object.entries(categories).map(([name, own]) => [name, own.flatMap(({ title }) => title ?? [])] as const),
    ...apis.map(({ category }) => [category, []] as const),
  ];
  const first = new Map([...known].reverse());
  return [...new Set(known.map(([name]) => name))]
    .filter((name) => used.has(name))
    .map((name) => {
      const words = first.get(name) ?? [];
      return { name, ...(words.length > 0 && { description: words.join("、") }) };
    });
}

const ERROR: Json = {
  type: "object",
  required: ["error_response"],
  properties: {
    error_response: {
      type: "object",
      required: ["code"],
      properties: {
        code: { type: "integer", description: "平台错误码" },
        msg: { type: "string" },
        sub_code: { type: "string", description: "子错误码，如 isv.*、isp.*，或 API 自己的编号" },
        sub_msg: { type: "string" },
        request_id: { type: "string" },
      },
    },
  },
};
