import { doubleQuoted, isFile, type SampleCall, textOf } from "./call.ts";

/** With TOP's C SDK: every value is a text. */
export function c({ method, args, isSession, url }: SampleCall): string {
  return [
    "pTopRequest pRequest = alloc_top_request();",
    "pTopResponse pResponse = NULL;",
    `pTaobaoClient pClient = alloc_taobao_client(${doubleQuoted(url)}, getenv("TOP_APP_KEY"), getenv("TOP_APP_SECRET"));`,
    `set_api_name(pRequest,${doubleQuoted(method)});`,
    ...args
      .filter(({ field }) => !isFile(field))
      .map((arg) => {
        return `add_param(pRequest,${doubleQuoted(arg.name)},${doubleQuoted(textOf(arg))});`;
      }),
    ...args.filter(({ field }) => isFile(field)).map(({ name }) => `/* ${name}: 文件，以 multipart/form-data 上传 */`),
    `pResponse = top_execute(pClient,pRequest,${isSession ? 'getenv("TOP_SESSION")' : "NULL"});`,
    'printf("ret code:%d\\n",pResponse->code);',
    "if(pResponse->code == 0){",
    "    pTopResponseIterator ite = init_response_iterator(pResponse);",
    "    pResultItem pResultItem = alloc_result_item();",
    "    while(parseNext(ite, pResultItem) == 0){",
    '        printf("%s:%s\\n",pResultItem->key,pResultItem->value);',
    "    }",
    "    destroy_response_iterator(ite);",
    "    destroy_result_item(pResultItem);",
    "}",
    "destroy_top_request(pRequest);",
    "destroy_top_response(pResponse);",
    "destroy_taobao_client(pClient);",
  ].join("\n");
}
