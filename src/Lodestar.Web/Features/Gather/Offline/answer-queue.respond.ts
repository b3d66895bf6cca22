import { sendsAnyway } from "../Promise/marks.respond.ts";
import { freshToken, post } from "./answer-post.respond.ts";
import { canKeep, count, forget, keep, names, read, type Waiting } from "./answer-store.respond.ts";

const changed = "answers-waiting";

/** Keeps an answer until there is a network; false where this browser cannot seal it. */
export async function keepForLater(waiting: Waiting) {
  if (!canKeep()) return false;
  await keep(waiting);
  dispatchEvent(new Event(changed));
  return true;
}

/** Says what waits on this device and sends it, once, when there is a network. */
class AnswerQueue extends HTMLElement {
  #lost = 0;
  #sent = 0;

  async connectedCallback() {
    if (!canKeep()) return;
    addEventListener(changed, () => void this.#say());
    addEventListener("online", () => void this.#send());
    setInterval(() => void this.#send(), 15_000);
    await this.#send();
    await this.#stayAwayFromTheNetwork();
  }

  /** From now on this page and what it is made of open without a network. */
  async #stayAwayFromTheNetwork() {
    if (!("serviceWorker" in navigator)) return;
    // A phone fetches nothing more until somebody writes; a kiosk is made ready at once.
    if (!document.querySelector("kiosk-screen")) await new Promise((begun) => addEventListener("input", begun, { once: true }));
    if (document.readyState !== "complete") await new Promise((loaded) => addEventListener("load", loaded, { once: true }));
    await navigator.serviceWorker.register("/s/worker.js", { scope: "/s/" });
    const { active } = await navigator.serviceWorker.ready;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      this.toggleAttribute("data-is-ready", true);
      void this.#say();
    };
    const made = performance.getEntriesByType("resource").map((entry) => entry.name);
    active?.postMessage([location.href, location.origin + location.pathname, ...made], [port2]);
  }

  // One tab at a time; a second one finds nothing left.
  async #send() {
    await navigator.locks.request(changed, async () => {
      const tokens = new Map<string, string>();
      for (const name of await names()) if (!(await this.#sendOne(name, tokens))) break;
    });
    await this.#say();
  }

  async #sendOne(name: string, tokens: Map<string, string>) {
    const waiting = await read(name);
    if (!waiting || !navigator.onLine) return false;
    try {
      const token = tokens.get(waiting.to) ?? (await freshToken(waiting.to));
      if (token) tokens.set(waiting.to, token);
      const { heard } = token === undefined ? { heard: "NotOpen" } : await post(waiting.to, [...waiting.fields, sendsAnyway], token); // whoever wrote it is gone and cannot be asked
      // Sent again after a lost reply, it is "Recorded" as well: its mark counts once.
      if (heard === "away" || heard === "TooOften") return false;
      if (heard === "Recorded") this.#sent++;
      else this.#lost++;
      await forget(name);
      return true;
    } catch {
      return false;
    }
  }

  async #say() {
    const waiting = await count();
    this.dataset.waiting = String(waiting);
    const { one = "", many = "", ready = "", sent = "", lost = "" } = this.dataset;
    const now =
      waiting > 0 ? (waiting === 1 ? one : many.replace("{0}", String(waiting)))
      : this.#sent + this.#lost > 0 ? sent
      : this.hasAttribute("data-is-ready") ? ready
      : "";
    this.textContent = this.#lost > 0 ? `${now} ${lost.replace("{0}", String(this.#lost))}` : now;
  }
}
customElements.define("answer-queue", AnswerQueue);
