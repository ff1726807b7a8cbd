import { plainText, titleText } from './text.js';

/** A title in English. */
export const englishTitle = () => titleText().meta({ language: 'en' });

/** A short text in English. */
export const englishText = () => plainText().meta({ language: 'en' });
