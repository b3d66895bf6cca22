import { Idiomorph } from "@client/morph.ts";
import { Outbox } from "./outbox.ts";
import { inWords, isLost, newsIn, placeOf, stayNear } from "./room-news.ts";

const ROOM_FLOOR_MS = 10_000; // also says that somebody is still here
const ROOM_DEAF_MS = 2500; // where streams are blocked

/**
 * A live room. The server's page is the room; this only fetches it again when the stream says that something changed, and puts it in place
 * without touching what somebody is writing. What people do is sent until it arrives, also after the laptop was closed (T13).
 */
class WorkshopRoom extends HTMLElement {
  #events?: EventSource;
  #beat?: ReturnType<typeof setInterval>;
  #looking = false;
  #again = false;
  #revision = "";
  #lastLook = 0;
  #outbox!: Outbox;

  get #address() {
    return this.getAttribute("src") ?? "";
  }

  connectedCallback() {
    this.#outbox = new Outbox(this.#address, {
      sent: () => void this.#look(),
      refused: (words, text) => this.#refused(words, text),
      waiting: (count) => this.#say(count > 0 ? (this.dataset.waiting ?? "") : "", "warn"),
    });
    this.addEventListener("submit", this.#submit);
    this.addEventListener("input", this.#keep);
    this.addEventListener("keydown", this.#keys);
    this.addEventListener("dragstart", this.#drag);
    this.addEventListener("dragover", this.#over);
    this.addEventListener("drop", this.#drop);
    document.addEventListener("visibilitychange", this.#seen);
    window.addEventListener("online", this.#seen);
    this.#restore();
    this.#listen();
    this.#beat = setInterval(() => this.#tick(), 1000);
    this.#draw();
    this.#showStep();
    this.#outbox.send();
  }

  disconnectedCallback() {
    this.#events?.close();
    clearInterval(this.#beat);
    document.removeEventListener("visibilitychange", this.#seen);
    window.removeEventListener("online", this.#seen);
  }

  #listen() {
    this.#events = new EventSource(this.getAttribute("events") ?? "");
    this.#events.addEventListener("changed", () => void this.#look());
  }

  #seen = () => {
    if (document.hidden) return;
    if (this.#events?.readyState === EventSource.CLOSED) this.#listen();
    void this.#look();
    this.#outbox.send();
  };

  #tick() {
    this.#draw();
    const isDeaf = this.#events?.readyState !== EventSource.OPEN;
    if (Date.now() - this.#lastLook > (isDeaf ? ROOM_DEAF_MS : ROOM_FLOOR_MS)) void this.#look();
  }

  async #look() {
    if (this.#looking) {
      this.#again = true;
      return;
    }
    this.#looking = true;
    this.#lastLook = Date.now();
    try {
      const answer = await fetch(`${this.#address}${this.#query()}`, { signal: AbortSignal.timeout(8000) });
      if (answer.status === 200) this.#show(await answer.text(), answer.headers.get("Lodestar-Revision") ?? "");
      else if (answer.status === 404) location.reload(); // the seat was withdrawn
    } catch {
      // No network: the next look finds it.
    }
    this.#looking = false;
    if (this.#again) {
      this.#again = false;
      void this.#look();
    }
  }

  #query() {
    const query = new URLSearchParams(location.search);
    if (this.#revision) query.set("since", this.#revision);
    const text = query.toString();
    return text ? `?${text}` : "";
  }

  #show(html: string, revision: string) {
    const page = new DOMParser().parseFromString(html, "text/html");
    const next = page.querySelector("workshop-room");
    const room = next?.querySelector("#room");
    const mine = this.querySelector("#room");
    if (!room || !mine) return;
    const open = new Set([...mine.querySelectorAll<HTMLDetailsElement>("details[id]")].filter((d) => d.open).map((d) => d.id));
    for (const details of room.querySelectorAll<HTMLDetailsElement>("details[id]")) if (open.has(details.id)) details.open = true;
    const before = newsIn(mine);
    const [at, place] = [document.activeElement, placeOf(document.activeElement, mine)];
    Idiomorph.morph(mine, room, {
      callbacks: { beforeNodeMorphed: (old: Node, fresh: Node) => this.#mayChange(old, fresh), beforeAttributeUpdated: staysTicked },
    });
    this.#revision = revision;
    this.#restore();
    this.#announce(next as HTMLElement, [...newsIn(mine)].filter(([id, news]) => before.get(id) !== news));
    if (isLost(at)) stayNear(place, this.querySelector("main"));
    this.#showStep();
    this.#started = performance.now();
    this.#draw();
  }

  /** What somebody has typed and not sent yet is theirs; so is what the page said to them. */
  #mayChange(old: Node, fresh: Node) {
    if (old instanceof HTMLElement && old.hasAttribute("data-said")) return false;
    if (!isTyped(old)) return true;
    const isTheirs = old === document.activeElement || old.value !== old.defaultValue || old.hasAttribute("data-keep");
    return !(isTheirs && fresh instanceof HTMLElement && fresh.id === old.id);
  }

  /** A new step is said aloud, and what came about in this one: groups and sentences, by whomever. */
  #announce(next: HTMLElement, news: [string, string][]) {
    if (this.dataset.step === next.dataset.step) {
      if (news.length > 0) this.#say(inWords(news), "");
      return;
    }
    this.dataset.step = next.dataset.step ?? "";
    this.dataset.now = next.dataset.now ?? "";
    this.#say(this.dataset.now, "");
  }

  /** On a phone the agenda is longer than the screen. */
  #showStep() {
    const [now, line] = [this.querySelector<HTMLElement>(".room-steps .now"), this.querySelector(".room-steps")];
    if (now && line) line.scrollLeft = now.offsetLeft - (line.clientWidth - now.clientWidth) / 2;
  }

  #say(words: string, kind: string) {
    const said = this.querySelector("[data-said]");
    if (!said) return;
    said.replaceChildren();
    if (!words) return;
    const line = document.createElement("p");
    line.className = kind ? `flash ${kind}` : "unseen";
    line.textContent = words;
    said.append(line);
  }

  #submit = (event: SubmitEvent) => {
    const form = event.target as HTMLFormElement;
    if (!form.dataset.move) return;
    event.preventDefault();
    const body = new FormData(form, event.submitter);
    body.set("Form.Attempt", crypto.randomUUID());
    const field = form.querySelector<HTMLInputElement | HTMLTextAreaElement>("[data-keep]");
    this.#say("", "");
    this.#outbox.add(form.action, body, field ? { id: field.id, key: field.dataset.keep ?? "" } : undefined);
    if (field) {
      field.value = "";
      this.#forget(field.dataset.keep ?? "");
    }
    for (const ticked of form.querySelectorAll<HTMLInputElement>("input[type=checkbox]:checked")) if (field) ticked.checked = false;
    form.closest("details:not([data-stays])")?.removeAttribute("open");
    if (field instanceof HTMLTextAreaElement) field.focus();
  };

  /** The words come back to where they were typed, unless something else stands there by now. */
  #refused(words: string, text?: { id: string; key: string; value: string }) {
    this.#say(words, "warn");
    if (text) {
      const field = this.#fieldOf(text.key);
      if (field && !field.value) {
        field.value = text.value;
        this.#remember(text.key, text.value);
      }
    }
    void this.#look();
  }

  #keys = (event: KeyboardEvent) => {
    const field = event.target as HTMLElement;
    if (event.key !== "Enter" || event.shiftKey || event.isComposing || !field.hasAttribute("data-enter")) return;
    event.preventDefault();
    (field.closest("form") as HTMLFormElement | null)?.requestSubmit();
  };

  #keep = (event: Event) => {
    const field = event.target as HTMLInputElement;
    if (field.dataset.keep) this.#remember(field.dataset.keep, field.value);
  };

  #restore() {
    for (const field of this.querySelectorAll<HTMLInputElement>("[data-keep]")) {
      const kept = sessionStorage.getItem(this.#keyOf(field.dataset.keep ?? ""));
      if (kept && !field.value) field.value = kept;
    }
  }

  #fieldOf(key: string) {
    return [...this.querySelectorAll<HTMLInputElement>("[data-keep]")].find((f) => f.dataset.keep === key);
  }

  #keyOf = (key: string) => `${this.#address} ${key}`;
  #remember = (key: string, value: string) => sessionStorage.setItem(this.#keyOf(key), value);
  #forget = (key: string) => sessionStorage.removeItem(this.#keyOf(key));

  #drag = (event: DragEvent) => {
    const card = (event.target as HTMLElement).closest<HTMLElement>("[data-card]")?.dataset.card;
    if (card) event.dataTransfer?.setData("text/lodestar-card", card);
  };

  #over = (event: DragEvent) => {
    if (event.dataTransfer?.types.includes("text/lodestar-card") && (event.target as HTMLElement).closest("[data-group]")) event.preventDefault();
  };

  #drop = (event: DragEvent) => {
    const card = event.dataTransfer?.getData("text/lodestar-card");
    const group = (event.target as HTMLElement).closest<HTMLElement>("[data-group]")?.dataset.group;
    const token = this.querySelector<HTMLInputElement>("input[name=__RequestVerificationToken]")?.value;
    if (!card || !group || !token) return;
    event.preventDefault();
    const body = new FormData();
    for (const [name, value] of Object.entries({ Move: "place-card", Attempt: crypto.randomUUID(), Id: card, Into: group })) body.set(`Form.${name}`, value);
    body.set("__RequestVerificationToken", token);
    this.#outbox.add(this.#address, body);
  };

  #started = performance.now();

  /** What is left comes from the server; only the counting down is done here, so a wrong clock changes nothing (T11). */
  #draw() {
    for (const moment of this.querySelectorAll<HTMLTimeElement>("time[data-local]"))
      moment.textContent = new Date(moment.dateTime).toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
    const clock = this.querySelector<HTMLElement>("time-left");
    if (!clock) return;
    const passed = clock.dataset.runs ? performance.now() - this.#started : 0;
    const left = Number(clock.dataset.ms) - passed;
    clock.closest(".room-clock")?.classList.toggle("late", left < 0);
    if (Math.abs(left) < 86_400_000) clock.textContent = countdown(Math.abs(left));
  }
}

function isTyped(node: Node): node is HTMLInputElement | HTMLTextAreaElement {
  return node instanceof HTMLTextAreaElement || (node instanceof HTMLInputElement && ["text", "number"].includes(node.type));
}

/** A box somebody ticked stays ticked while the room changes around it. */
function staysTicked(name: string, node: Element) {
  return !(name === "checked" && node instanceof HTMLInputElement);
}

export function countdown(ms: number): string {
  const all = Math.round(ms / 1000);
  const two = (n: number) => String(n).padStart(2, "0");
  const [hours, minutes, seconds] = [Math.floor(all / 3600), Math.floor((all % 3600) / 60), all % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds)}` : `${minutes}:${two(seconds)}`;
}

// The step that the record shows stands in the middle of its list.
const [step, list] = [document.querySelector<HTMLElement>(".history .now"), document.querySelector(".history ol")];
if (step && list) list.scrollTop = step.offsetTop - (list as HTMLElement).offsetTop - list.clientHeight / 2;

document.addEventListener("change", (event) => {
  const field = event.target as HTMLInputElement;
  if (field.hasAttribute("data-submits")) field.form?.requestSubmit();
});

customElements.define("workshop-room", WorkshopRoom);
