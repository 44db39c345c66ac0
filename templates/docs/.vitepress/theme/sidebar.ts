/** The row of the page that is read, in the middle of a sidebar that is longer than the window. */
export function showCurrentRow(): void {
  const sidebar = document.querySelector(".VPSidebar");
  const row = sidebar?.querySelector(".is-link.is-active > .item");
  if (!sidebar || !row) return;
  const { top, bottom } = row.getBoundingClientRect();
  const frame = sidebar.getBoundingClientRect();
  if (top >= frame.top && bottom <= frame.bottom) return;
  sidebar.scrollTop += top - frame.top - frame.height / 2;
}

/** The theme's rows that fold are buttons with another one in them, which does the same. */
export function mendRows(): void {
  for (const caret of document.querySelectorAll(".VPSidebarItem > .item[role=button] > .caret")) {
    caret.removeAttribute("role");
    caret.removeAttribute("tabindex");
    caret.setAttribute("aria-hidden", "true");
  }
}
