// Generated from spec/tbk/taobao.tbk.new.get.yaml by `npm run generate`. DO NOT EDIT.
export { TbkOldGetRequest, type TbkOldGetParams, type TbkOldGetResponse } from "./TbkNewGetRequest.js";
