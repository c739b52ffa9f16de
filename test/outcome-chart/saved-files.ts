/** A file that was offered to a person. */
export interface SavedFile {
  readonly name: string;
  readonly content: Blob;
}

/** Takes every file that is offered for download in place of the browser's own folder, until `restore` is called. */
export function catchFiles(): { readonly files: readonly SavedFile[]; readonly restore: () => void } {
  const files: SavedFile[] = [];
  const blobs = new Map<string, Blob>();
  const createObjectURL = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob: Blob) => {
    const url = createObjectURL(blob);
    blobs.set(url, blob);
    return url;
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    const content = blobs.get(this.href);
    if (content) files.push({ name: this.download, content });
  };
  return {
    files,
    restore: () => {
      URL.createObjectURL = createObjectURL;
      Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    },
  };
}

/** Has the browser make no picture of a canvas. @returns what gives it back its own way */
export function makeNoPictures(): () => void {
  const { prototype } = HTMLCanvasElement;
  const own = Object.getOwnPropertyDescriptor(prototype, 'toBlob');
  prototype.toBlob = back => back(null);
  return () => {
    if (own) Object.defineProperty(prototype, 'toBlob', own);
  };
}
