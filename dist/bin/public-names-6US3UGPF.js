import {
  publicNames
} from "./chunk-NLXXCEUM.js";
export {
  publicNames
};
