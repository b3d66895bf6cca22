using System.Security.Cryptography;
using System.Text;

namespace Lodestar.Core.Organizations.Directory;

/// <summary>Sixteen bytes instead of a number, an address or a name: lists of a hundred thousand people fit into memory many times.</summary>
internal readonly record struct PersonKey(UInt128 Value)
{
    public static PersonKey? Number(PersonDraft person) => person.EmployeeNumber is { } number ? Of('n', number.ToLowerInvariant()) : null;

    public static PersonKey? Email(PersonDraft person) => person.Email is { } email ? Of('e', email) : null;

    /// <summary>A name in its unit; where a list names no units, the name alone.</summary>
    public static PersonKey Name(PersonDraft person) => Of('p', $"{Line.Fold(person.Name)}\n\n{person.Unit?.Key}");

    private static PersonKey Of(char kind, string text)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(kind + text), hash);
        return new PersonKey(new UInt128(BitConverter.ToUInt64(hash), BitConverter.ToUInt64(hash[8..])));
    }
}
