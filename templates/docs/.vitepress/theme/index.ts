import DefaultTheme from "vitepress/theme-without-fonts";
import type { Theme } from "vitepress";
import ApiSamples from "./ApiSamples.vue";
import CommonParameters from "./CommonParameters.vue";
import FilterTable from "./FilterTable.vue";
import Layout from "./Layout.vue";
import SearchButton from "./SearchButton.vue";
import TryIt from "./TryIt.vue";
import "./style.css";

export default {
  extends: DefaultTheme,
  Layout,
  enhanceApp({ app }) {
    app.component("ApiSamples", ApiSamples);
    app.component("CommonParameters", CommonParameters);
    app.component("FilterTable", FilterTable);
    app.component("SearchButton", SearchButton);
    app.component("TryIt", TryIt);
  },
} satisfies Theme;
