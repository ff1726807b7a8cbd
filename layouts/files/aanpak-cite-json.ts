import { defineAanpakCitations } from '../citations/define-citation-files.js';

export default defineAanpakCitations('json');
