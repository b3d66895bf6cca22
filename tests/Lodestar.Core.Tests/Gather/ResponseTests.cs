using System.Reflection;
using Lodestar.Core.Gather;

namespace Lodestar.Core.Tests.Gather;

[Trait("Catalog", "F1")]
public class ResponseTests
{
    [Theory]
    [InlineData(typeof(Response))]
    [InlineData(typeof(Answer))]
    [InlineData(typeof(SpentAttempt))]
    public void An_anonymous_thing_has_no_place_for_a_time_a_person_or_a_device(Type type)
    {
        var members = type.GetMembers(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic);
        string[] forbidden =
        [
            "person",
            "account",
            "time",
            "date",
            "moment",
            "created",
            "sequence",
            "ordinal",
            "version",
            "agent",
            "address",
            "device",
        ];

        members.ShouldAllBe(m => !forbidden.Any(word => m.Name.Contains(word, StringComparison.OrdinalIgnoreCase)));
        members
            .OfType<FieldInfo>()
            .ShouldAllBe(f => f.FieldType != typeof(DateTimeOffset) && f.FieldType != typeof(DateOnly) && f.FieldType != typeof(long));
    }

    [Fact]
    public void Its_ids_are_random_and_do_not_tell_when_they_were_made()
    {
        var survey = new Survey(Guid.NewGuid(), "Your best day", default, DateTimeOffset.UnixEpoch);
        survey.Ask(QuestionBank.ThinkOf);
        survey.Open(DateTimeOffset.UnixEpoch);

        var responses = Enumerable
            .Range(0, 400)
            .Select(_ => survey.Receive(new(null, null, "en", [new(survey.Questions[0].Id, "Calm")])).Response!)
            .ToList();

        responses.ShouldAllBe(r => r.Id.Version == 4 && r.Answers[0].Id.Version == 4);
        // In a random order, an id is larger than the one before about every second time: 5 standard deviations around 200.
        responses
            .Zip(responses.Skip(1), (a, b) => string.CompareOrdinal(a.Id.ToString(), b.Id.ToString()) < 0)
            .Count(grew => grew)
            .ShouldBeInRange(150, 250);
    }
}
