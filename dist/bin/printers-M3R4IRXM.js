import {
  printers,
  renderPage,
  renderTemplate
} from "./chunk-RCP3HHXH.js";
import "./chunk-2CIOIAAD.js";
import "./chunk-6BJW3D6Y.js";
import "./chunk-HGUO36N6.js";
export {
  printers,
  renderPage,
  renderTemplate
};
