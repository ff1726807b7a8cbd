import type { Download } from '../../../scripts/content/download.js';
import { formatBytes, formatDate } from '../../../scripts/content/format.js';
import { FileLink } from './FileLink.js';

/** The files that stand beside the text of this page, each with what is needed to know it is the right one. */
export const Bijlagen = ({ files }: { readonly files: readonly Download[] }) => (
  <section class="zij meenemen" aria-labelledby="bijlagen-bij-de-tekst">
    <h2 id="bijlagen-bij-de-tekst" class="zij__titel">
      Bijlagen
    </h2>
    <ul>
      {files.map(({ address, title, format, size, date, sha256 }) => (
        <li key={address}>
          <FileLink to={address}>
            {title} ({format}, {formatBytes(size)})
          </FileLink>
          <p class="meenemen__over">Van {formatDate(date)}</p>
          <details class="meenemen__over">
            <summary>
              Controlegetal<span class="alleen-voorlezen"> van {title}</span>
            </summary>
            <code>SHA-256: {sha256}</code>
          </details>
        </li>
      ))}
    </ul>
  </section>
);
