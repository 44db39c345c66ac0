// Generated from spec by `npm run generate`. DO NOT EDIT.

/** What the APIs are for. */
export const TITLE = "淘宝客 API";

/** A call that help shows. */
export const EXAMPLE = {
  /** A word that finds it. */
  word: "群信息获取",
  method: "taobao.tbk.sc.social.crowd.get",
  request: "TbkScSocialCrowdGetRequest",
  /** Its parameters as a command line has them, each behind a space. */
  args: " social_crowd_id=12312",
};
