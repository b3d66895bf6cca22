import { beforeEach, expect, test } from "vitest";
import { wear } from "./theme-switch.ts";

beforeEach(() => {
  localStorage.clear();
  document.body.innerHTML = ["", "light", "dark"].map((theme) => `<button data-theme-choice="${theme}"></button>`).join("");
  wear(null);
});

const choose = (theme: string) => document.querySelector<HTMLElement>(`[data-theme-choice="${theme}"]`)!.click();
const pressed = () => [...document.querySelectorAll("[aria-pressed=true]")].map((button) => button.getAttribute("data-theme-choice"));

test("without a choice the page follows the system", () => {
  expect(document.documentElement.dataset.theme).toBeUndefined();
  expect(pressed()).toEqual([""]);
});

test("a choice is worn at once, kept on this device, and said to screen readers", () => {
  choose("dark");

  expect(document.documentElement.dataset.theme).toBe("dark");
  expect(localStorage.getItem("lodestar.theme")).toBe("dark");
  expect(pressed()).toEqual(["dark"]);
});

test("going back to the system forgets the choice", () => {
  choose("dark");
  choose("");

  expect(document.documentElement.dataset.theme).toBeUndefined();
  expect(localStorage.getItem("lodestar.theme")).toBeNull();
});

test("a kept value that is no theme is not worn", () => {
  wear("purple");
  expect(document.documentElement.dataset.theme).toBeUndefined();
});
