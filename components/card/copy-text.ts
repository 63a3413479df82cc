/**
 * Copies a text, in the turn of a reader's own press; false if the browser refused. The older way is the one that pages without
 * encryption have, too, and that asks for no permission; the page's own listeners hear nothing of it.
 */
export function copyText(text: string): boolean {
  let isTaken = false;
  const onCopy = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    isTaken = true;
  };
  window.addEventListener('copy', onCopy, { capture: true });
  document.execCommand('copy');
  window.removeEventListener('copy', onCopy, { capture: true });
  return isTaken;
}
