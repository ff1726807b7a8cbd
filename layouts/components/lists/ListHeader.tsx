import type { Site } from '../../../schemas/registers/site.js';
import { usePage } from '../../page-context.js';
import { Text } from '../text/Text.js';

interface ListHeaderProps {
  readonly title: string;
  readonly intro: keyof Site['inleidingen'];
}

/** The heading of a list page and what the list is. */
export const ListHeader = ({ title, intro }: ListHeaderProps) => {
  const { data } = usePage();
  const text = data.library.site.inleidingen[intro];
  return (
    <header class="titelblok">
      <h1 class="nl-heading nl-heading--level-1">{title}</h1>
      {text !== undefined && <Text class="inleiding">{text}</Text>}
    </header>
  );
};
