import { marksIn, warn } from "../Promise/marks.respond.ts";
import { fieldsOf, newAttempt, saysSomething } from "./answer-post.respond.ts";
import { keepForLater } from "./answer-queue.respond.ts";
import { canKeep } from "./answer-store.respond.ts";

/** Without a network the open survey keeps its answer on this device instead of losing it. */
class OfflineAnswer extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector("form");
    if (!form || !canKeep()) return;
    // A page that was kept is opened more than once; each time it is another answer.
    form.querySelector<HTMLInputElement>("[name='Form.Attempt']")!.value = newAttempt();
    form.addEventListener("submit", (event) => {
      if (navigator.onLine) return;
      event.preventDefault();
      void this.#keep(form);
    });
  }

  async #keep(form: HTMLFormElement, anyway = false) {
    const fields = fieldsOf(form);
    const named = (name: string) => fields.some(([field, value]) => field === name && value !== "");
    const isWhole = saysSomething(fields) && (!form.querySelector("[name='Form.UnitId']") || named("Form.UnitId")) && named("Form.Level");
    const marks = anyway || !isWhole ? [] : marksIn(fields);
    if (marks.length > 0) return warn(form, marks, () => void this.#keep(form, true));
    if (!isWhole || !(await keepForLater({ to: location.pathname, fields }))) return this.#complain();
    const said = this.querySelector<HTMLTemplateElement>("template[data-kept]")!.content.cloneNode(true) as DocumentFragment;
    this.querySelector("answer-steps")?.replaceWith(said);
    this.querySelector<HTMLElement>(".thanks")?.focus();
  }

  #complain() {
    const line = this.querySelector("[data-problem]")!;
    line.textContent = this.dataset.problem ?? "";
  }
}
customElements.define("offline-answer", OfflineAnswer);
