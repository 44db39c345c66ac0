const KEY = "language";

/** Shows the language that the reader chose last, and remembers the next that is chosen. */
export function followLanguage(box: HTMLElement): void {
  const tabs = [...box.querySelectorAll<HTMLInputElement>(".tabs input")];
  const nameOf = (tab: HTMLInputElement) => box.querySelector(`label[for="${CSS.escape(tab.id)}"]`)?.textContent ?? "";
  const chosen = recall();
  tabs.find((tab) => nameOf(tab) === chosen)?.click();
  for (const tab of tabs) tab.addEventListener("change", () => remember(nameOf(tab)));
}

/** A browser may keep its storage shut. */
function recall(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function remember(name: string): void {
  try {
    localStorage.setItem(KEY, name);
  } catch {
    // The choice holds for this page.
  }
}
