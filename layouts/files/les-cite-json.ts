import { defineLesCitations } from '../citations/define-citation-files.js';

export default defineLesCitations('json');
