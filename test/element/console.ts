/** @returns what is warned of in the console while `act` runs */
export async function warningsDuring(act: () => unknown): Promise<readonly string[]> {
  const { warn } = console;
  const warnings: string[] = [];
  console.warn = (...words: unknown[]) => void warnings.push(words.join(' '));
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return warnings;
}
