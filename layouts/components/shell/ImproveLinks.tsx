import { editorAddress } from '../../../scripts/contribute/editor/editor-address.js';
import { editorBackend } from '../../../scripts/contribute/editor/editor-backend.js';
import { usePage } from '../../page-context.js';
import { Link } from '../text/Link.js';

interface ImproveLinksProps {
  /** Path of the page's source below the content folder. */
  readonly source: string;
}

/** Where the text of this page can be changed: in the web editor, or in the file itself. */
export const ImproveLinks = ({ source }: ImproveLinksProps) => {
  const { repository } = usePage().data.library.site;
  if (repository === undefined) return null;
  const inEditor = editorBackend(repository) === null ? null : editorAddress(source);
  return (
    <>
      {inEditor !== null && (
        <li>
          <Link to={inEditor}>Bewerk in de editor</Link>
        </li>
      )}
      <li>
        <a href={`${repository}/edit/main/content/${source}`} class="nl-link" rel="external noopener">
          Verbeter deze pagina
        </a>
      </li>
    </>
  );
};
