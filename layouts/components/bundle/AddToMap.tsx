import { usePage } from '../../page-context.js';

/**
 * Room for the buttons that collect and keep this page. They need a script, which puts its own in their place: until then
 * these take the same room, unseen, so that nothing moves.
 */
export const AddToMap = ({ kind, slug }: { readonly kind: 'aanpak' | 'les' | 'tool'; readonly slug: string }) => {
  const { data } = usePage();
  return (
    <p class="mapknop" data-map={`${kind}:${slug}`} data-map-adres={`${data.basePath}mijn-map/`} inert>
      <button type="button" class="nl-button nl-button--secondary">
        Zet in mijn map
      </button>{' '}
      <span class="nl-link">Naar mijn map (0)</span>
      <button type="button" class="nl-button nl-button--secondary">
        Bewaar voor offline
      </button>
    </p>
  );
};
