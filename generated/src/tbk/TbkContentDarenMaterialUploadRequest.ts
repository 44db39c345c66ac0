// Generated from spec/tbk/taobao.tbk.content.daren.material.upload.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.content.daren.material.upload` */
export interface TbkContentDarenMaterialUploadParams {
  /** 推广位ID（PID第三段）（必填；示例：789） */
  adzone_id: TopId;
  /** 内容关键词（英文逗号分隔，中文用UTF-8编码）（最多：8 个；示例：女装,连衣裙） */
  keywords?: string | readonly string[] | undefined;
  /** 各关键词的权重，以英文逗号分隔（示例：0.2,0.4） */
  keywords_weight?: string | readonly string[] | undefined;
  /** 内容标签（英文逗号分隔，中文用UTF-8编码）（示例：科技） */
  content_label?: string | readonly string[] | undefined;
  /** 文章内容详情，UTF-8编码（示例：xxxx） */
  content_detail?: string | undefined;
  /** 文章链接（必填；示例：http://XXXx） */
  content_link: string;
  /** 媒体内容ID（必填；示例：uc_xxxxx） */
  content_id: TopId;
  /** 达人PID（mm_x_x_x）（必填；示例：mm_123_0_0） */
  sub_pid: string;
  /** 图片链接列表，仅取前6张，建议150KB、600*600以内，限jpg、png、bmp、gif（必填；最多：20 个；示例：["123", "456"]） */
  picture_url: string | readonly string[];
  /** 图片URL对应的标签（UTF-8编码）（最多：20 个；示例：["科技", "数码"]） */
  picture_label?: string | readonly string[] | undefined;
  /** 文章标题，UTF-8编码（示例：文章标题） */
  content_title?: string | undefined;
}

/** 响应 `taobao.tbk.content.daren.material.upload` */
export interface TbkContentDarenMaterialUploadResponse extends TopResponse {
  /** 结果列表，仅取首个元素 */
  result_list: TbkContentDarenMaterialUploadMapData[];
}

/** 结果列表，仅取首个元素 */
export interface TbkContentDarenMaterialUploadMapData {
  /**
   * 物料上传状态码，其他值见错误码（示例：1000）
   *
   * - `1000` 上传成功
   */
  ret_code?: 1000 | (number & {});
  /** 返回状态码说明（示例：内容物料上传成功,异步处理中） */
  ret_desc?: string;
}

const api: TopApi = {
  method: "taobao.tbk.content.daren.material.upload",
  session: "none",
  kind: "write",
  required: ["adzone_id", "content_link", "content_id", "sub_pid", "picture_url"],
  params: {
    adzone_id: "id",
    keywords: "string",
    keywords_weight: "string",
    content_label: "string",
    content_detail: "string",
    content_link: "string",
    content_id: "id",
    sub_pid: "string",
    picture_url: ["string", "string"],
    picture_label: ["string", "string"],
    content_title: "string",
  },
  limits: {
    keywords: {
      maxListSize: 8,
    },
    picture_url: {
      maxListSize: 20,
    },
    picture_label: {
      maxListSize: 20,
    },
  },
  response: {
    result_list: [
      "map_data",
      {
        ret_code: "number",
        ret_desc: "string",
      },
    ],
  },
};

/**
 * 淘宝客-推广者-图文智能识别达人端物料上传
 *
 * 上传达人的图文内容供智能识别
 *
 * `taobao.tbk.content.daren.material.upload` · 不需要授权（推断） · 写操作
 *
 * @see https://open.taobao.com/api.htm?docId=42939&docType=2
 */
export class TbkContentDarenMaterialUploadRequest extends TopRequest<
  TbkContentDarenMaterialUploadParams,
  TbkContentDarenMaterialUploadResponse
> {
  get api(): TopApi {
    return api;
  }

  /** 推广位ID（PID第三段） */
  setAdzoneId(value: TopId): this {
    return this.set("adzone_id", value);
  }

  /** 内容关键词（英文逗号分隔，中文用UTF-8编码） */
  setKeywords(value: string | readonly string[]): this {
    return this.set("keywords", value);
  }

  /** 各关键词的权重，以英文逗号分隔 */
  setKeywordsWeight(value: string | readonly string[]): this {
    return this.set("keywords_weight", value);
  }

  /** 内容标签（英文逗号分隔，中文用UTF-8编码） */
  setContentLabel(value: string | readonly string[]): this {
    return this.set("content_label", value);
  }

  /** 文章内容详情，UTF-8编码 */
  setContentDetail(value: string): this {
    return this.set("content_detail", value);
  }

  /** 文章链接 */
  setContentLink(value: string): this {
    return this.set("content_link", value);
  }

  /** 媒体内容ID */
  setContentId(value: TopId): this {
    return this.set("content_id", value);
  }

  /** 达人PID（mm_x_x_x） */
  setSubPid(value: string): this {
    return this.set("sub_pid", value);
  }

  /** 图片链接列表，仅取前6张，建议150KB、600*600以内，限jpg、png、bmp、gif */
  setPictureUrl(value: string | readonly string[]): this {
    return this.set("picture_url", value);
  }

  /** 图片URL对应的标签（UTF-8编码） */
  setPictureLabel(value: string | readonly string[]): this {
    return this.set("picture_label", value);
  }

  /** 文章标题，UTF-8编码 */
  setContentTitle(value: string): this {
    return this.set("content_title", value);
  }
}
