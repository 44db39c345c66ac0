import { ref } from "vue";

export const isSearchOpen = ref(false);
