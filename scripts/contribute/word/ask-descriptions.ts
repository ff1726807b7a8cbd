import { isCancel, text } from '@clack/prompts';
import { undescribedImages } from './describe-images.js';

/** Asks at a terminal what is to be seen on pictures without a description. Nobody there: they stay to be described. */
export const askDescriptions = async (markdown: string): Promise<ReadonlyMap<string, string>> => {
  const descriptions = new Map<string, string>();
  if (process.stdin.isTTY !== true || process.stdout.isTTY !== true) return descriptions;
  for (const name of undescribedImages(markdown)) {
    const answer = await text({ message: `Wat is er te zien op ${name}? Leeg laten mag: dan kan het later.` });
    if (isCancel(answer)) break;
    descriptions.set(name, answer);
  }
  return descriptions;
};
