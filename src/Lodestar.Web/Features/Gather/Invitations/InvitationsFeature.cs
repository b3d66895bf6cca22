using Lodestar.Web.Jobs;

namespace Lodestar.Web.Features.Gather.Invitations;

internal static class InvitationsFeature
{
    public static IServiceCollection AddInvitations(this IServiceCollection services) =>
        services
            .AddScoped<LetterBox>()
            .AddScoped<LetterCarrier>()
            .AddScoped<Carriers>()
            .AddScoped<Mailing>()
            .AddScoped<ReturnDesk>()
            .AddScoped<PersonalDoor>()
            .AddSingleton<SurveyMail>()
            .AddJob<SendLetters, SendLettersJob>();
}
