import { usePage } from '../../page-context.js';

/** Room for the button that collects this page in the reader's own map; it needs a script, so it starts out hidden. */
export const AddToMap = ({ kind, slug }: { readonly kind: 'aanpak' | 'les' | 'tool'; readonly slug: string }) => {
  const { data } = usePage();
  return <p class="mapknop" data-map={`${kind}:${slug}`} data-map-adres={`${data.basePath}mijn-map/`} hidden />;
};
