/** A small answer as the wire has it, of about 200 bytes. */
export const SMALL =
  '{"tbk_sc_social_crowd_get_response":{"social_crowd_id":3141592653590793242,"social_crowd_name":"测试社群",' +
  '"social_crowd_type":1,"social_crowd_size":12,"request_id":"15qrk1xdo6a1g"}}';
