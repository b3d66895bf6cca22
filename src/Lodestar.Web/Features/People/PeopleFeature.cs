using Lodestar.Web.Demo;
using Lodestar.Web.Features.People.Directory;
using Lodestar.Web.Features.People.Imports;
using Lodestar.Web.Jobs;

namespace Lodestar.Web.Features.People;

internal static class PeopleFeature
{
    public static IServiceCollection AddPeople(this IServiceCollection services)
    {
        services.AddScoped<UnitPlanter>().AddScoped<ListStore>().AddScoped<ListReader>();
        services.AddJob<ImportPeople, ImportPeopleJob>().AddJob<ForgetList, ForgetListJob>();
        return services.AddDemoChapter<PeopleDemo>();
    }

    public static void MapPeople(this IEndpointRouteBuilder app) => app.MapLists();
}
