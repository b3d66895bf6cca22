// @vitest-environment happy-dom
import { beforeEach, expect, test } from "vitest";
import { inWords, isLost, newsIn, placeOf, stayNear } from "./room-news.ts";

beforeEach(() => {
  document.body.innerHTML = `<main tabindex="-1"><section id="grouping"><form id="make"><button id="group">Group</button></form>
    <section id="g1" data-news="Calm: 2 cards."></section><input type="hidden" id="secret"><input id="name"></section></main>`;
});

const room = () => document.querySelector("main") as HTMLElement;

test("says what changed, two things at most", () => {
  expect(newsIn(room())).toEqual(new Map([["g1", "Calm: 2 cards."]]));
  expect(inWords([["a", "One."], ["b", "Two."], ["c", "Three."]])).toBe("One. Two.");
});

test("a pressed button that is gone leaves the keyboard beside it", () => {
  const button = document.getElementById("group") as HTMLButtonElement;
  const place = placeOf(button, room());
  expect(place).toEqual(["make", "grouping"]);
  expect(isLost(button)).toBe(false);
  document.getElementById("make")?.remove();
  expect(isLost(button)).toBe(true);
  stayNear(place, room());
  expect(document.activeElement?.id).toBe("name");
});

test("a button that can no longer be pressed loses the keyboard, a missing place gives it to the page", () => {
  const button = document.getElementById("group") as HTMLButtonElement;
  button.disabled = true;
  expect(isLost(button)).toBe(true);
  stayNear(["nowhere"], room());
  expect(document.activeElement).toBe(room());
});
