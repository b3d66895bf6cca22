/** Buttons with data-theme-choice="light|dark|" set the color scheme of this browser; the choice stays on the device. */
const key = "lodestar.theme";
const root = document.documentElement;

export function wear(theme: string | null) {
  if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  else delete root.dataset.theme;
  for (const button of document.querySelectorAll<HTMLElement>("[data-theme-choice]"))
    button.setAttribute("aria-pressed", String((button.dataset.themeChoice ?? "") === (root.dataset.theme ?? "")));
}

wear(localStorage.getItem(key));
document.addEventListener("click", (event) => {
  const choice = (event.target as Element | null)?.closest<HTMLElement>("[data-theme-choice]")?.dataset.themeChoice;
  if (choice === undefined) return;
  if (choice) localStorage.setItem(key, choice);
  else localStorage.removeItem(key);
  wear(choice);
});
