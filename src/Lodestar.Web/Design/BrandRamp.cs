using System.Security.Cryptography;
using System.Text;

namespace Lodestar.Web.Design;

/// <summary>What follows from an organization's one color, for light and for dark pages: every text on it keeps a contrast of 4.5.</summary>
public sealed record BrandRamp(Rgb Brand, BrandTones Light, BrandTones Dark)
{
    /// <summary>The least contrast of text (WCAG 2.2, 1.4.3).</summary>
    public const double LeastContrast = 4.5;

    public static BrandRamp Of(Rgb brand) => new(brand, BrandTones.On(Paper.Light, brand), BrandTones.On(Paper.Dark, brand));

    /// <summary>Says which values a sheet holds: a new one gets a new address.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ToCss())))[..8];

    public string ToCss() =>
        $$"""
            @layer tokens {
              :root {
                --brand: {{Brand}};
                --accent: light-dark({{Light.Accent}}, {{Dark.Accent}});
                --on-accent: light-dark({{Light.OnAccent}}, {{Dark.OnAccent}});
                --accent-strong: light-dark({{Light.Strong}}, {{Dark.Strong}});
                --tint: light-dark({{Light.Tint}}, {{Dark.Tint}});
            {{string.Join(
                '\n',
                Light.Heat.Zip(Dark.Heat, (light, dark) => (light, dark)).Select(
                    (heat, i) => $"    --heat-{i + 1}: light-dark({heat.light}, {heat.dark});"
                )
            )}}
              }
            }

            """;
}
