/** Words that could tell who wrote them, or whom they are about, and the question they stand under. */
export type Mark = { question: number; kind: "email" | "phone" | "name"; words: string };

/** Says that they are to be sent all the same. */
export const sendsAnyway: [string, string] = ["Form.SendsAnyway", "true"];

// As Core's PersonalMarks reads them. Names are left to the server: they need its lists of words.
const email = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu;
const digits = /(?:^|[^\p{L}\p{N}])([+(]{0,2}[0-9](?:[ ()./-]{0,2}[0-9]){6,14})(?![0-9])/gu;
const date = /^(?:[0-9]{1,4}[./-][0-9]{1,2}[./-][0-9]{1,4}|[0-9]{4}[ /-]{1,2}[0-9]{4})$/;
const sum = /^[1-9][0-9]{0,2}(?:[ .][0-9]{3}){2,4}$/;

const isDialed = (words: string) =>
  words.replace(/[^0-9]/g, "").length >= (/^[+(0]/.test(words) ? 7 : 9) && !date.test(words) && !sum.test(words);

/** What can be seen without a network: mail addresses and telephone numbers. */
export function marksIn(fields: [string, string][]): Mark[] {
  const written = fields.map(([name, text]) => ({ question: Number(/^Form\.Answers\[(\d+)\]\.Text$/.exec(name)?.[1] ?? NaN) + 1, text }));
  return written
    .filter(({ question }) => question > 0)
    .flatMap(({ question, text }) => [
      ...[...text.matchAll(email)].map(([words]): Mark => ({ question, kind: "email", words })),
      ...[...text.replace(email, " ").matchAll(digits)].map(([, words = ""]): Mark => ({ question, kind: "phone", words })).filter(({ words }) => isDialed(words)),
    ]);
}

/** Asks once more before it is sent, in the words that the page brings along. */
export function warn(form: HTMLFormElement, marks: Mark[], send: () => void) {
  const template = document.querySelector<HTMLTemplateElement>("template[data-warning]");
  if (!template) return send();
  form.querySelector("[data-warned]")?.remove();
  const warning = (template.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement;
  for (const { question, kind, words } of marks) {
    const line = document.createElement("li");
    const quoted = document.createElement("q");
    quoted.textContent = words;
    quoted.translate = false;
    line.append((template.dataset[kind] ?? "").replace("{0}", String(question)), " ", quoted);
    warning.querySelector("ul")!.append(line);
  }
  warning.querySelector("button")!.addEventListener("click", send);
  form.querySelector("[data-part]:not([hidden]) .actions:has(button:not([type=button]))")?.before(warning);
  warning.focus();
}
