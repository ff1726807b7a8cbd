import type { Attachment } from '../content/attachments/attachments-of.js';
import type { DocumentData } from './model/text-reader.js';
import { planAttachments } from './plan-attachments.js';
import { planCalendars } from './plan-calendars.js';

/** What takes no time to make: calendars, and the files that stand beside entries. */
export const planBesides = (data: DocumentData, attachments: readonly Attachment[]) => [
  ...planCalendars(data),
  ...planAttachments(attachments),
];
