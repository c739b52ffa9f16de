/** The look of the printed sheet: a document of its own, black on white, A4. */
export const sheetStyles = `
@page { size: A4; margin: 18mm; }
:root { color-scheme: light; }
body { margin: 0; color: #000; background: #fff; font: 11pt/1.4 system-ui, sans-serif; }
h1 { margin: 0 0 4mm; font-size: 16pt; }
h2 { margin: 6mm 0 2mm; font-size: 12pt; break-after: avoid; }
p { margin: 0; }
table { inline-size: 100%; border-collapse: collapse; }
tr { break-inside: avoid; }
th, td { padding: 1.5mm 3mm 1.5mm 0; border-block-end: 0.5pt solid #999; text-align: start; vertical-align: top; }
th { inline-size: 34%; font-weight: 400; }
.minutes { inline-size: 14%; white-space: nowrap; font-variant-numeric: tabular-nums; }
.note { white-space: pre-line; font-style: italic; }
`;
