/**
 * A text as a cell that no spreadsheet runs as a formula (OWASP, "CSV Injection"): one that would be run stands after an
 * apostrophe, and so does one that looks as if it did, so that {@link unguarded} gives every text back as it was.
 */
export const guarded = (text: string): string => text.replace(/^'*[=+\-@\t\r\n＝＋－＠]/, "'$&");

/** The text of a cell, without the apostrophe that keeps it from being run. */
export const unguarded = (cell: string): string => cell.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/, '');
