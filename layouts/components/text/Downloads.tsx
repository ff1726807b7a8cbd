import type { Download } from '../../../scripts/content/download.js';
import { formatBytes } from '../../../scripts/content/format.js';
import { usePage } from '../../page-context.js';
import { Bijlagen } from './Bijlagen.js';
import { FileLink } from './FileLink.js';

const Made = ({ files }: { readonly files: readonly Download[] }) => (
  <section class="zij meenemen" aria-labelledby="meenemen">
    <h2 id="meenemen" class="zij__titel">
      Meenemen
    </h2>
    <ul>
      {files.map(({ address, title, format, size }) => (
        <li key={address}>
          <FileLink to={address}>
            <span class="alleen-voorlezen">{title}: </span>
            {format} ({formatBytes(size)})
          </FileLink>
        </li>
      ))}
    </ul>
  </section>
);

/** What can be taken along from this page; each link says what opens and how large it is. */
export const Downloads = () => {
  const { data, address } = usePage();
  const downloads = data.downloads.of(address);
  const made = downloads.filter(({ isAttachment }) => !isAttachment);
  const beside = downloads.filter(({ isAttachment }) => isAttachment);
  return (
    <>
      {made.length > 0 && <Made files={made} />}
      {beside.length > 0 && <Bijlagen files={beside} />}
    </>
  );
};
