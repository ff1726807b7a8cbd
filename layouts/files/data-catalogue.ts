import { catalogue } from '../data/catalogue.js';
import { defineFile } from '../define-page.js';

export default defineFile('/data/catalogus.jsonld', (data) => `${JSON.stringify(catalogue(data), null, 2)}\n`);
