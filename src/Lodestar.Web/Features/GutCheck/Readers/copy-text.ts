/** Copies the text of its field; the button shows only where that works, the field can always be selected by hand. */
export class CopyText extends HTMLElement {
  connectedCallback() {
    const field = this.querySelector("input");
    const button = this.querySelector("button");
    if (!field || !button || !navigator.clipboard) return;
    button.hidden = false;
    field.addEventListener("focus", () => field.select());
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(field.value);
      const label = button.querySelector("span");
      if (label) label.textContent = button.dataset.done ?? "";
    });
  }
}
customElements.define("copy-text", CopyText);
