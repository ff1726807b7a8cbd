import { formatBytes } from '../../../scripts/content/format.js';
import { usePage } from '../../page-context.js';
import { FileLink } from './FileLink.js';

/** What can be taken along from this page; each link says what opens and how large it is. */
export const Downloads = () => {
  const { data, address } = usePage();
  const downloads = data.downloads.filter(({ page }) => page === address);
  if (downloads.length === 0) return null;
  return (
    <section class="zij meenemen" aria-labelledby="meenemen">
      <h2 id="meenemen" class="zij__titel">
        Meenemen
      </h2>
      <ul>
        {downloads.map((download) => (
          <li key={download.address}>
            <FileLink to={download.address}>
              <span class="alleen-voorlezen">{download.title}: </span>
              {download.format} ({formatBytes(download.size)})
            </FileLink>
          </li>
        ))}
      </ul>
    </section>
  );
};
