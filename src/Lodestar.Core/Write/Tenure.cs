namespace Lodestar.Core.Write;

/// <summary>How long somebody has been here, in the steps in which views tend to differ (R102).</summary>
public enum Tenure
{
    FirstYear,
    OneToFour,
    FiveToNine,
    TenToNineteen,
    TwentyOrMore,
}

/// <summary>Reads tenure from the day of hire.</summary>
public static class Tenures
{
    public static Tenure On(DateOnly today, DateOnly hiredOn) =>
        YearsOn(today, hiredOn) switch
        {
            < 1 => Tenure.FirstYear,
            < 5 => Tenure.OneToFour,
            < 10 => Tenure.FiveToNine,
            < 20 => Tenure.TenToNineteen,
            _ => Tenure.TwentyOrMore,
        };

    public static int YearsOn(DateOnly today, DateOnly hiredOn)
    {
        var years = today.Year - hiredOn.Year;
        return hiredOn.AddYears(years) > today ? years - 1 : years;
    }
}
