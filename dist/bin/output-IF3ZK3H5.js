import {
  finish
} from "./chunk-3GDQG2XZ.js";
import "./chunk-OUZQHC4U.js";
export {
  finish
};
