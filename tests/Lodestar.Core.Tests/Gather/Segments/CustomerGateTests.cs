using Lodestar.Core.Gather.Segments;
using Lodestar.Core.Gather.Themes;

namespace Lodestar.Core.Tests.Gather.Segments;

public class CustomerGateTests
{
    private static readonly DateTimeOffset Monday = DateTimeOffset.UnixEpoch;

    [Fact]
    public void It_opens_with_one_segment_that_has_expectations()
    {
        var (commuters, families) = (Segment("Commuters"), Segment("Families"));
        CustomerGate.Of([], null).State.ShouldBe(GateState.NobodyNamed);
        CustomerGate.Of([commuters, families], null).State.ShouldBe(GateState.NothingExpected);

        families.Expect(["Time for slow legs"]);

        CustomerGate.Of([commuters, families], null).ShouldBe(new CustomerGate(GateState.CustomersKnown, 2));
    }

    [Fact]
    public void A_segment_that_was_taken_away_opens_nothing()
    {
        var commuters = Segment("Commuters");
        commuters.Expect(["Leave on time"]);
        commuters.Remove(Monday);

        CustomerGate.Of([commuters], null).IsOpen.ShouldBeFalse();
        commuters.Restore();
        CustomerGate.Of([commuters], null).IsOpen.ShouldBeTrue();
    }

    [Fact]
    public void A_written_reason_opens_it_until_the_customers_are_known()
    {
        var reason = new GateWaiver(Guid.Empty, "We serve one city and know it.", new Author(Guid.Empty, "Ines"), Monday);
        var commuters = Segment("Commuters");

        CustomerGate.Of([commuters], reason).State.ShouldBe(GateState.Waived);
        commuters.Expect(["Leave on time"]);
        CustomerGate.Of([commuters], reason).State.ShouldBe(GateState.CustomersKnown);
        Should.Throw<ArgumentException>(() => new GateWaiver(Guid.Empty, " \u200b", new Author(Guid.Empty, "Ines"), Monday));
    }

    [Fact]
    public void A_day_is_in_the_order_of_the_clock_and_empty_lines_are_no_wishes()
    {
        var commuters = Segment("Commuters");

        commuters.Live([
            new DayMoment(new TimeOnly(17, 30), "Runs", null, false),
            new DayMoment(new TimeOnly(5, 50), "Looks", null, false),
        ]);
        commuters.Expect(["Leave on time", " ", "Leave  on time", "Hear early"]);

        commuters.Day.Select(m => m.Happens).ShouldBe(["Looks", "Runs"]);
        commuters.Expectations.ShouldBe(["Leave on time", "Hear early"]);
        DayMoment.TryParse(default, " ", null, true).ShouldBeNull();
    }

    [Fact]
    public void The_way_from_a_back_office_goes_through_colleagues_to_a_customer()
    {
        var (crew, families) = (Segment("Crew", CustomerKind.Internal), Segment("Families"));
        var path = new WorkPath(Guid.NewGuid(), "answers about pay", crew, "a head that is free for them");

        path.Reach(families);

        path.CustomerId.ShouldBe(families.Id);
        Should.Throw<ArgumentException>(() => path.Reach(crew));
        Should.Throw<ArgumentException>(() => new WorkPath(Guid.NewGuid(), "answers", families, "free heads"));
    }

    private static CustomerSegment Segment(string name, CustomerKind kind = CustomerKind.External) => new(Guid.Empty, name, kind);
}
