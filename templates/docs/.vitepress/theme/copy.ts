/** Copies what a button of a page carries, and says so on it for a moment. */
export async function copyOnClick({ target }: MouseEvent): Promise<void> {
  const button = target instanceof Element ? target.closest<HTMLElement>("button[data-copy]") : null;
  if (!button || button.dataset["said"] !== undefined) return;
  await navigator.clipboard.writeText(button.dataset["copy"] ?? "");
  button.dataset["said"] = button.textContent ?? "";
  button.textContent = "已复制";
  setTimeout(() => {
    button.textContent = button.dataset["said"] ?? "";
    delete button.dataset["said"];
  }, 1500);
}
