using Lodestar.Core.Measure;
using Lodestar.Core.Triangle;

namespace Lodestar.Web.Data;

public sealed partial class LodestarDb
{
    public DbSet<Purpose> Purposes => Set<Purpose>();
    public DbSet<Pillar> Pillars => Set<Pillar>();
    public DbSet<SubPillar> SubPillars => Set<SubPillar>();
    public DbSet<TouchPoint> TouchPoints => Set<TouchPoint>();
    public DbSet<Standard> Standards => Set<Standard>();
    public DbSet<UnitVision> UnitVisions => Set<UnitVision>();
    public DbSet<PersonalVision> PersonalVisions => Set<PersonalVision>();
    public DbSet<Trial> Trials => Set<Trial>();
    public DbSet<ValueMark> ValueMarks => Set<ValueMark>();
    public DbSet<Translation> Translations => Set<Translation>();
    public DbSet<NeverAlways> Pairs => Set<NeverAlways>();
    public DbSet<Playbook> Playbooks => Set<Playbook>();
    public DbSet<Edition> Editions => Set<Edition>();
    public DbSet<Observation> Observations => Set<Observation>();
}
