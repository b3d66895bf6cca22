import { beforeEach, expect, test, vi } from "vitest";
import "./file-drop.ts";

beforeEach(() => {
  document.body.innerHTML = `<file-drop><div class="drop"><input type="file"></div></file-drop>`;
});

const frame = () => document.querySelector<HTMLElement>(".drop")!;
const input = () => document.querySelector<HTMLInputElement>("input")!;

function drop(files: File[]) {
  const data = new DataTransfer();
  for (const file of files) data.items.add(file);
  frame().dispatchEvent(Object.assign(new Event("drop", { bubbles: true, cancelable: true }), { dataTransfer: data }));
}

test("a dropped file is the input's file, and whoever listens to the input hears of it", () => {
  const heard = vi.fn();
  document.body.addEventListener("change", heard, { once: true });

  drop([new File(["a,b"], "people.csv")]);

  expect(input().files?.[0]?.name).toBe("people.csv");
  expect(heard).toHaveBeenCalledOnce();
});

test("the frame shows that a file is over it, and only then", () => {
  frame().dispatchEvent(new Event("dragover", { bubbles: true, cancelable: true }));
  expect(frame().classList.contains("over")).toBe(true);

  frame().dispatchEvent(new Event("dragleave", { bubbles: true, cancelable: true }));
  expect(frame().classList.contains("over")).toBe(false);
});

test("the browser does not open the dropped file instead", () => {
  const event = new Event("dragover", { bubbles: true, cancelable: true });
  frame().dispatchEvent(event);
  expect(event.defaultPrevented).toBe(true);
});

test("something dropped that is no file changes nothing", () => {
  const heard = vi.fn();
  document.body.addEventListener("change", heard, { once: true });
  drop([]);
  expect(heard).not.toHaveBeenCalled();
});
