/** How long a browser may take to begin to save a file. */
const PATIENCE_MS = 60_000;

/** Offers a text to the person as a file of their own; nothing is sent anywhere. */
export function saveFile(name: string, type: string, text: string): void {
  saveBlob(name, new Blob([text], { type: `${type};charset=utf-8` }));
}

/** Offers anything to the person as a file of their own; nothing is sent anywhere. */
export function saveBlob(name: string, file: Blob): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), PATIENCE_MS);
}
