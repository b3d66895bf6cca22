namespace Lodestar.Web.Documents.Tables;

/// <summary>What is wrong with a file, and what to do about it, in a sentence.</summary>
public static class TableFaultTexts
{
    public static string Say(this TableFault fault, Texts texts) =>
        fault.Code switch
        {
            TableFaultCode.Empty => texts["This file is empty. Choose the one that has the rows in it."],
            TableFaultCode.TooLarge => texts[
                "This file is larger than {0} MB. Leave out what is not needed, or split it into parts.",
                fault.Detail
            ],
            TableFaultCode.NotATable => texts[
                "This file is not a table. Save it as CSV or as an Excel workbook (.xlsx) and choose that file."
            ],
            TableFaultCode.OldWorkbook => texts[
                "This is an Excel file of the old kind, or one with a password. Open it in Excel, save it as .xlsx without a password and choose that file."
            ],
            TableFaultCode.Damaged => texts["This workbook is damaged. Open it in Excel, save it again and choose the new file."],
            TableFaultCode.Oversized => texts[
                "This workbook unpacks to far more than a table needs. Copy the rows into a new workbook and choose that."
            ],
            TableFaultCode.TooManyColumns => texts[
                "This table has more than {0} columns. Leave out those that are not needed.",
                fault.Detail
            ],
            TableFaultCode.TooManyRows => texts["This table has more than {0} rows. Split it into parts.", fault.Detail],
            TableFaultCode.QuoteNeverCloses => texts[
                "In line {0} a quotation mark opens and never closes, so that everything below it would be one cell. Correct that line and choose the file again.",
                fault.Detail
            ],
        };
}
