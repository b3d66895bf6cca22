const MOST_NEWS = 2; // more at once is noise

/** What of the room is worth a word to somebody who does not see it change, by the place where it stands. */
export function newsIn(room: Element): Map<string, string> {
  return new Map([...room.querySelectorAll<HTMLElement>("[data-news][id]")].map((e) => [e.id, e.dataset.news ?? ""]));
}

export function inWords(news: [string, string][]): string {
  return news
    .slice(0, MOST_NEWS)
    .map(([, said]) => said)
    .join(" ");
}

/** The named places around an element, the nearest first. */
export function placeOf(element: Element | null, room: Element): string[] {
  const places: string[] = [];
  for (let e = element?.parentElement; e && room.contains(e); e = e.parentElement) if (e.id) places.push(e.id);
  return places;
}

/** Whether what had the keyboard's focus can have it no longer. */
export function isLost(element: Element | null): boolean {
  return element !== null && (!element.isConnected || (element instanceof HTMLButtonElement && element.disabled));
}

/** The keyboard goes on where it stood instead of at the top of the page. */
export function stayNear(place: string[], otherwise: HTMLElement | null) {
  const there = place.map((id) => document.getElementById(id)).find((e) => e);
  const next = there?.querySelector<HTMLElement>("button:not([disabled]), input:not([type=hidden]), textarea, summary, a[href]");
  (next ?? otherwise)?.focus({ preventScroll: true });
}
