import { DocumentLane } from './document-lane.js';
import type { Request } from './messages.js';

/** Makes documents, those for reading beside those for editing: two programs that take about as long as each other. */
export interface DocumentLanes {
  readonly make: (format: Request['format'], request: () => Promise<Request>) => Promise<Uint8Array>;
  readonly close: () => void;
}

export const createDocumentLanes = (): DocumentLanes => {
  const reading = new DocumentLane();
  const editing = new DocumentLane();
  return {
    make: (format, request) => (format === 'pdf' ? reading : editing).make(request),
    close: () => {
      reading.close();
      editing.close();
    },
  };
};
