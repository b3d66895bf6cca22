import type { Mark } from "../Promise/marks.respond.ts";

/** How a sending ended: a word of the server's, or "away" when it could not be reached. */
export type Heard = { heard: string; say?: string; marks?: Mark[] };

const alphabet = "23456789abcdefghjkmnpqrstuvwxyz";

/** A mark that makes one answer count once, as Core's AttemptKey makes them: 26 letters, each as likely as another. */
export function newAttempt() {
  let mark = "";
  while (mark.length < 26)
    for (const byte of crypto.getRandomValues(new Uint8Array(32))) {
      if (byte < 248 && mark.length < 26) mark += alphabet[byte % 31];
    }
  return mark;
}

export const fieldsOf = (form: HTMLFormElement) =>
  [...new FormData(form)].filter((pair): pair is [string, string] => typeof pair[1] === "string" && pair[0] !== "__RequestVerificationToken");

/** True when something was answered; the server looks closer. */
export const saysSomething = (fields: [string, string][]) =>
  fields.some(([name, value]) => name.startsWith("Form.Answers") && !name.endsWith("QuestionId") && !name.endsWith("Category") && value.trim() !== "");

export async function post(to: string, fields: [string, string][], token: string): Promise<Heard> {
  try {
    const answer = await fetch(to, {
      method: "POST",
      headers: { Accept: "application/json", RequestVerificationToken: token },
      body: new URLSearchParams(fields),
      redirect: "manual",
    });
    return answer.ok ? ((await answer.json()) as Heard) : { heard: "away" };
  } catch {
    return { heard: "away" };
  }
}

/** The token of a page as it is now, because the one on an old copy of it may no longer count; undefined when its survey has closed. */
export async function freshToken(page: string) {
  const answer = await fetch(page, { cache: "no-store" });
  const now = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (answer.ok && now.querySelector("[data-closed]")) return undefined;
  return now.querySelector<HTMLInputElement>("[name=__RequestVerificationToken]")?.value ?? "";
}
