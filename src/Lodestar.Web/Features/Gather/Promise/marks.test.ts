import { describe, expect, it } from "vitest";
import { marksIn } from "./marks.respond.ts";

const said = (text: string) => marksIn([["Form.Answers[1].Text", text], ["Form.Answers[1].QuestionId", "07700900123"]]);

describe("what a page sees without a network", () => {
  it("finds an address and a number and says under which question", () => {
    expect(said("Mail tom@ferry.example or ring 0171 2345678")).toEqual([
      { question: 2, kind: "email", words: "tom@ferry.example" },
      { question: 2, kind: "phone", words: "0171 2345678" },
    ]);
    expect(said("+44 (20) 7946-0018 is the office").map((mark) => mark.words)).toEqual(["+44 (20) 7946-0018"]);
  });

  it("takes dates, years and sums for what they are", () => {
    for (const text of ["Since 12.03.2024", "From 2019 - 2023", "It cost 1 250 000 euro", "The 7:45 to the island, car 12", "a1234567890"]) expect(said(text)).toEqual([]);
  });

  it("finds a number that is part of an address only once", () => {
    expect(said("07700900123@ferry.example").map((mark) => mark.kind)).toEqual(["email"]);
  });
});
