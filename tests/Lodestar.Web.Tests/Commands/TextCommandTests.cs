using System.CommandLine;
using System.Text.Json;
using Lodestar.Web.Commands;

namespace Lodestar.Web.Tests.Commands;

public sealed class TextCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("lodestar-text");
    private readonly StringWriter _out = new();
    private readonly StringWriter _error = new();

    public void Dispose()
    {
        _folder.Delete(recursive: true);
        _out.Dispose();
        _error.Dispose();
    }

    [Fact]
    public async Task Check_says_what_to_look_at_again()
    {
        (await RunAsync("check", "Deliver efficient, seamless crossings")).ShouldBe(0);

        _out.ToString().ShouldContain("“efficient, seamless” is office language.");
    }

    [Fact]
    public async Task Diff_counts_the_words()
    {
        (await RunAsync("diff", "Make every crossing seamless and clear", "Make every crossing calm and clear")).ShouldBe(0);

        _out.ToString()
            .ShouldBe("Make every crossing [-seamless-]{+calm+} and clear\nOne word changed.\n", StringCompareShould.IgnoreLineEndings);
    }

    [Fact]
    public async Task Recall_speaks_json_to_programs()
    {
        (await RunAsync("recall", "Make every crossing calm and clear", "make every crossing calm", "--json")).ShouldBe(0);

        using var recited = JsonDocument.Parse(_out.ToString());
        recited
            .RootElement.GetProperty("words")
            .EnumerateArray()
            .Select(w => w.GetProperty("fate").GetString())
            .ShouldBe(["kept", "kept", "kept", "kept", "missed", "missed"]);
    }

    [Fact]
    public async Task Check_holds_the_sentence_against_themes_mission_and_values()
    {
        var themes = Write(
            "themes.json",
            """{"themes":[{"id":"calm","label":"Calm","phrases":["calm"]},{"id":"fast","label":"Fast","phrases":["on time"]}]}"""
        );

        (
            await RunAsync(
                "check",
                "Make every crossing calm and clear",
                "--themes",
                themes,
                "--mission",
                "We keep island and mainland joined",
                "--values",
                "Safety, Clarity"
            )
        ).ShouldBe(0, _error.ToString());

        var said = _out.ToString();
        said.ShouldContain("11.5 of 12 points");
        said.ShouldContain("Touches 1 of 2 themes:");
        said.ShouldContain("- Fast");
        said.ShouldContain("Touches 1 of 2 values:");
        said.ShouldContain("something else than the mission");
    }

    [Fact]
    public async Task Check_speaks_json_to_programs()
    {
        (await RunAsync("check", "Make every crossing seamless", "--json", "--themes", "Calm, Easy")).ShouldBe(0);

        using var report = JsonDocument.Parse(_out.ToString());
        var plain = report
            .RootElement.GetProperty("findings")
            .EnumerateArray()
            .Single(f => f.GetProperty("criterion").GetString() == "plainWords");
        plain.GetProperty("verdict").GetString().ShouldBe("lookAgain");
        plain.GetProperty("words")[0].EnumerateArray().Select(n => n.GetInt32()).ShouldBe([20, 28]);
        plain.GetProperty("replacements")[0].GetProperty("by").GetString().ShouldBe("smooth");
        report.RootElement.GetProperty("themes").GetProperty("missed")[0].GetString().ShouldBe("Calm");
    }

    [Theory]
    [InlineData(
        "That is agreed: Explain delays",
        "recall",
        "clear",
        "I explain a delay first",
        "--behavior",
        "Greet first",
        "--behavior",
        "Explain delays"
    )]
    [InlineData("+ clear", "recall", "Make every crossing calm and clear", "clear", "--calls-for", "clear")]
    [InlineData("1 missed", "recall", "Niech każdy rejs będzie spokojny", "niech kazdy rejs spokojny", "--language", "pl")]
    [InlineData("Read as “pl”", "check", "Spokojnie i jasno", "--language", "pl")]
    [InlineData("{>Always>}", "diff", "Calm crews explain delays always", "Always calm crews explain delays")]
    [InlineData("平静", "diff", "航行平静", "航行平静")]
    public async Task Each_command_answers_in_sentences(string sentence, params string[] args)
    {
        (await RunAsync(args)).ShouldBe(0, _error.ToString());

        _out.ToString().ShouldContain(sentence);
    }

    [Theory]
    [InlineData("There are no words to check.", "check", "…")]
    [InlineData("There is no file", "check", "Keep calm", "--themes", "nowhere.json")]
    [InlineData("The vision has no words.", "recall", "!", "calm")]
    [InlineData("Both sentences are empty.", "diff", "", " ")]
    public async Task What_cannot_be_used_ends_with_code_2_and_a_sentence(string sentence, params string[] args)
    {
        (await RunAsync(args)).ShouldBe(TextCommands.BadInput);

        _error.ToString().ShouldContain(sentence);
        _out.ToString().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_that_holds_no_themes_is_refused()
    {
        (await RunAsync("check", "Keep calm", "--themes", Write("themes.json", "[]"))).ShouldBe(TextCommands.BadInput);

        _error.ToString().ShouldContain("holds no themes");
    }

    [Fact]
    public async Task A_command_that_is_not_complete_ends_with_code_2_and_says_what_is_missing()
    {
        (await CommandLine.RunAsync(["diff", "only one"], _error, _out)).ShouldBe(TextCommands.BadInput);

        _error.ToString().ShouldContain("missing");
    }

    [Theory]
    [InlineData("answers.csv", "id,answer,unit\n{0},We stay calm,Onboard\n")]
    [InlineData("answers.jsonl", "{{\"id\":\"{0}\",\"text\":\"We stay calm\",\"segment\":{{\"unit\":\"Onboard\"}}}}\n")]
    public async Task Themes_are_found_in_a_table_and_in_json_lines(string name, string row)
    {
        var rows = Enumerable.Range(1, 6).Select(i => string.Format(null, row, i));
        var file = Write(
            name,
            name.EndsWith("csv", StringComparison.Ordinal)
                ? "id,answer,unit\n" + string.Concat(rows.Select(r => r.Split('\n')[1] + "\n"))
                : string.Concat(rows)
        );

        (await RunAsync("themes", "--in", file)).ShouldBe(0, _error.ToString());

        _out.ToString().ShouldContain("Calm");
        _out.ToString().ShouldContain("6 answers");
    }

    [Fact]
    public async Task Every_answer_gets_its_line_in_the_order_it_came_and_the_same_bytes_whatever_that_order()
    {
        var lines = Enumerable
            .Range(1, 12)
            .Select(i => $$"""{"id":"a{{i}}","text":"{{(i % 2 == 0 ? "calm and clear" : "on time")}}"}""")
            .ToList();

        var one = await AssignAsync(lines);
        var other = await AssignAsync(Enumerable.Reverse(lines));

        one.Select(l => l.Id).ShouldBe(Enumerable.Range(1, 12).Select(i => $"a{i}"));
        other
            .OrderBy(l => l.Line, StringComparer.Ordinal)
            .Select(l => l.Line)
            .ShouldBe(one.OrderBy(l => l.Line, StringComparer.Ordinal).Select(l => l.Line));
        one[1]
            .Line.ShouldBe(
                """{"id":"a2","themes":[{"id":"calm","score":0.5,"spans":[[0,4]]},{"id":"clear","score":0.5,"spans":[[9,14]]}]}"""
            );
    }

    [Theory]
    [InlineData("answers.jsonl", "not json", "Line 1 is not an answer")]
    [InlineData("answers.jsonl", "{\"id\":1,\"text\":\"a\"}\n{\"id\":1,\"text\":\"b\"}", "Two answers have the id 1")]
    [InlineData("answers.csv", "unit,words\nOnboard,calm\n", "Name it with --text")]
    public async Task A_file_that_cannot_be_used_ends_with_code_2_and_the_reason(string name, string content, string reason)
    {
        (await RunAsync("themes", "--in", Write(name, content))).ShouldBe(TextCommands.BadInput);

        _error.ToString().ShouldContain(reason);
    }

    [Fact]
    public void More_answers_than_fit_are_refused_in_a_sentence() =>
        Should.Throw<TextInputException>(() => TextAnswers.Bound(TextAnswers.Most + 1)).Message.ShouldContain("4,000,000");

    [Fact]
    public void A_line_without_an_end_is_refused_before_it_fills_the_memory()
    {
        using var endless = new Endless();

        Should
            .Throw<TextInputException>(() => TextAnswerLines.Read(endless, "text", segment: null))
            .Message.ShouldContain("one answer a line");
    }

    [Fact]
    public async Task A_missing_file_is_named()
    {
        (await RunAsync("themes", "--in", Path.Combine(_folder.FullName, "nowhere.csv"))).ShouldBe(TextCommands.BadInput);

        _error.ToString().ShouldContain("nowhere.csv");
    }

    private async Task<List<(string Id, string Line)>> AssignAsync(IEnumerable<string> lines)
    {
        var assign = Path.Combine(_folder.FullName, "assign.jsonl");
        (await RunAsync("themes", "--in", Write("answers.jsonl", string.Join('\n', lines)), "--assign", assign)).ShouldBe(
            0,
            _error.ToString()
        );
        var written = await File.ReadAllLinesAsync(assign, TestContext.Current.CancellationToken);
        return [.. written.Select(line => (JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()!, line))];
    }

    private string Write(string name, string content)
    {
        var file = Path.Combine(_folder.FullName, name);
        File.WriteAllText(file, content);
        return file;
    }

    private Task<int> RunAsync(params string[] args) =>
        CommandLine
            .Create(args)
            .Parse(args)
            .InvokeAsync(new InvocationConfiguration { Output = _out, Error = _error }, TestContext.Current.CancellationToken);

    /// <summary>Letters without end.</summary>
    private sealed class Endless : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count)
        {
            buffer.AsSpan(offset, count).Fill((byte)'a');
            return count;
        }
    }
}
