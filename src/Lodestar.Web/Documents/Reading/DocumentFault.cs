namespace Lodestar.Web.Documents.Reading;

/// <summary>Why a document cannot be taken, or why no words came out of it.</summary>
public enum DocumentFault
{
    Empty,
    TooLarge,
    Unknown,
    OldOrLocked,
    Damaged,
    Oversized,
    Mixed,
    LockedPdf,
    NoWords,
    NoPdfReader,
    PdfTooMuch,
}

/// <summary>What is wrong with a document, and what to do about it, in a sentence.</summary>
public static class DocumentFaultTexts
{
    public static string Say(this DocumentFault fault, Texts texts) =>
        fault switch
        {
            DocumentFault.Empty => texts["This file is empty. Choose the one that has the words in it."],
            DocumentFault.TooLarge => texts[
                "This file is larger than {0} MB. Copy the words out of it and paste them below.",
                DocumentLimits.MaxMegabytes
            ],
            DocumentFault.Unknown => texts[
                "This kind of file cannot be read here. Choose a PDF, a Word or PowerPoint file, a web page, a text or a photo, or paste the words below."
            ],
            DocumentFault.OldOrLocked => texts[
                "This is an Office file of the old kind, or one with a password. Save it as .docx or .pptx without a password and choose that file."
            ],
            DocumentFault.Damaged => texts["This file is damaged. Open it, save it again and choose the new file."],
            DocumentFault.Oversized => texts[
                "This file unpacks to far more than a document needs. Copy the words out of it and paste them below."
            ],
            DocumentFault.Mixed => texts[
                "This file is two things at once, or not what its name says. Save it anew from the program it was made with."
            ],
            DocumentFault.LockedPdf => texts["This PDF has a password. Save it without one, or copy the words and paste them below."],
            DocumentFault.NoWords => texts["There are no words in this file, only pictures of them. Type or paste what matters below."],
            DocumentFault.NoPdfReader => texts["This PDF was not read. Open it, select all, copy, and paste the words below."],
            DocumentFault.PdfTooMuch => texts["This PDF took too long to read. Copy the pages that matter and paste them below."],
        };
}
