/** Lets a file be dropped on the frame of a plain file input; without script the input does the same. */
export class FileDrop extends HTMLElement {
  connectedCallback() {
    this.addEventListener("dragover", (event) => this.#show(event, true));
    this.addEventListener("dragleave", (event) => this.#show(event, false));
    this.addEventListener("drop", (event) => this.#take(event));
  }

  #show(event: Event, over: boolean) {
    event.preventDefault();
    this.querySelector(".drop")?.classList.toggle("over", over);
  }

  #take(event: DragEvent) {
    this.#show(event, false);
    const input = this.querySelector<HTMLInputElement>("input[type=file]");
    if (!input || !event.dataTransfer?.files.length) return;
    input.files = event.dataTransfer.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  }
}
customElements.define("file-drop", FileDrop);
