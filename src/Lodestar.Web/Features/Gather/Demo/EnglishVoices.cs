namespace Lodestar.Web.Features.Gather.Demo;

/// <summary>What people at Northquay say in English; invented, like the company.</summary>
internal sealed class EnglishVoices
{
    public Deck Fast { get; } =
        new(
            "{boarding|check-in|loading} that is {fast|quick} {even in August|when both ramps are open|on a full sailing}",
            "we {leave|sail|arrive} on time{, every crossing|, rain or shine| and everybody knows it}",
            "{no queue|no waiting} at {the gate|the ramp|the kiosk}{| even on a Friday}",
            "quick: {scan, wave, go|ticket, lane, ramp|two questions and you are through}",
            "that {trucks|families|foot passengers} get {through|aboard} quickly",
            "{punctual|on time} like {a train in the old days|the tide}",
            "a fast turn at the {quay|pier|terminal}, {ropes off and away|doors open, doors closed}",
            "speed, {but with a smile|because a missed tide is a missed day|nothing else counts at the ramp}",
            "{somebody|a person} who {picks up|answers} right away"
        );

    public Deck Calm { get; } =
        new(
            "people {step off|leave us|get home} calmer than they {came|set out}",
            "calm, {also in a storm|whatever the weather does|most of all when the sea is not}",
            "that {the trip|the crossing|being with us} is {a relaxed hour|the relaxed part of the day}",
            "a {quiet, calm|calm} voice when {plans break|the weather turns|something goes wrong}",
            "no stress {on the car deck|with the children|from door to door}",
            "they feel at ease {with us|on board|the moment we answer}",
            "peace of mind{: we have it in hand| from the first call to the last step|}",
            "{nobody|no one} should feel rushed {on the stairs|at the desk|by us}",
            "we stay calm so that {they|our guests|callers} can",
            "{a traveler|a driver|a mother of three} without worry"
        );

    public Deck Clear { get; } =
        new(
            "clear {words|signs|answers}, {the first time|no guessing|and the same ones everywhere}",
            "we explain {what happens next|why, not only what|it until it makes sense}",
            "that everything is clear {before they leave home|at a glance|without asking twice}",
            "{plain words|plain language} {instead of|rather than} {small print|rules read aloud}",
            "a straight answer, {also when it is no|even if it is bad news|from whoever picks up}",
            "they {always know|leave knowing} where to go because we said it clearly",
            "simple answers to {hard questions|simple questions}",
            "easy to understand, {also for my grandmother|in every language we speak|from the ticket to the sign}",
            "we keep {them|people|everybody} informed {before they have to ask|while the weather decides|also when there is nothing new}",
            "an update {by message|before anyone asks|every ten minutes} when {plans change|the sea says no}",
            "no jargon {on the phone|in our mails|on the boards}"
        );

    public Deck Aboard { get; } =
        new(
            "the view over the sound {in the morning|at six in the evening}",
            "{coffee that is hot|a hot meal} and {a clean table|a seat by the window}",
            "a crew that {knows your name|remembers your dog|carries the stroller}",
            "safe hands {on the bridge|at the wheel}",
            "like visiting a neighbor by sea",
            "{the island|the mainland} feels {near|next door}",
            "we are good {hosts|company}",
            "someone who helps you with {the bags|the wheelchair|the pram} before you ask",
            "the smell of bread from the galley",
            "that we {love|are proud of} this old ship"
        );

    public Deck Ashore { get; } =
        new(
            "a {friendly|cheerful} hello at the {gate|ramp}",
            "somebody who {knows the way|opens the door|walks along}",
            "{dry shelter|a bench and a roof} while they stand there",
            "the {vest|flag} you look for and find"
        );

    public Deck OnThePhone { get; } =
        new(
            "a {human|person} at the other end, not a menu",
            "we {listen|really listen} before we type",
            "that {their|the} problem ends with the first person they reach",
            "{warm|kind} words at two in the morning",
            "we keep what we promise on the phone",
            "somebody who is on their side",
            "like talking to a neighbor who works at the ferry",
            "they hang up {smiling|glad they called}"
        );

    public Deck AtTheOffice { get; } =
        new(
            "a company you can {trust|rely on}",
            "fair prices, {honestly|openly} shown",
            "that the office serves the crews as the crews serve guests",
            "{reliable|solid}, like the timetable on the kitchen wall",
            "an invoice that is right",
            "the ferry that belongs to all of us",
            "we keep island and mainland together",
            "good neighbors with ships"
        );

    public Deck Feelings { get; } =
        new(
            "Welcome",
            "Safe, {from quay to quay|all the way}",
            "Looked after",
            "Like guests, not like cargo",
            "Proud to show us to their {visitors|friends}",
            "Respected, whoever they are",
            "That somebody listened",
            "At home",
            "Glad they took the ferry",
            "Taken seriously",
            "That they got more than they paid for",
            "Happy to come {back|again}",
            "Part of the {island|family}",
            "Seen"
        );
}
