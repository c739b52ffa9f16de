/** Takes files that are dropped anywhere on the page, which would otherwise leave it to show them. */
export function acceptDrops(marked: HTMLElement, open: (file: File) => void): void {
  const mark = (isOver: boolean): void => void marked.classList.toggle('is-over', isOver);
  document.addEventListener('dragover', event => {
    event.preventDefault();
    mark(true);
  });
  document.addEventListener('dragleave', event => {
    // Into another part of the page is not out of it.
    if (!event.relatedTarget) mark(false);
  });
  document.addEventListener('drop', event => {
    event.preventDefault();
    mark(false);
    const [file] = event.dataTransfer?.files ?? [];
    if (file) open(file);
  });
}
