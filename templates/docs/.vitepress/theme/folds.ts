/** Groups of rows that are folded on a phone, where they would make a page of many screens. */

export function openFolds(box: ParentNode | undefined): void {
  for (const fold of box?.querySelectorAll<HTMLDetailsElement>("details.fold") ?? []) fold.open = true;
}

/** Unfolds what a wide screen has room for, and what the address leads to. */
export function unfold(): void {
  if (window.matchMedia("(min-width: 768px)").matches) openFolds(document);
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  for (let above = target.closest("details"); above; above = above.parentElement?.closest("details") ?? null) {
    above.open = true;
  }
  target.scrollIntoView();
}
