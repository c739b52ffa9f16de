/** The look of a printed referral: a document of its own, black on white, A4. */
export const paperStyles = `
@page { size: A4; margin: 18mm; }
:root { color-scheme: light; }
body { margin: 0; color: #000; background: #fff; font: 11pt/1.4 system-ui, sans-serif; }
h1 { margin: 0 0 4mm; font-size: 16pt; }
.subtitle { margin: 6mm 0 2mm; font-size: 12pt; font-weight: 700; break-after: avoid; }
p, dl, dd { margin: 0; }
dl { display: grid; grid-template-columns: 34% 1fr; gap: 1.5mm 4mm; }
dt { color: #333; }
dd { white-space: pre-line; overflow-wrap: anywhere; }
`;
