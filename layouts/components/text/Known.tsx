import { isKnown, type NOT_FOUND } from '../../../schemas/fields/not-found.js';
import { usePage } from '../../page-context.js';
import { Text, type TextProps } from './Text.js';

interface KnownProps extends Pick<TextProps, 'inline' | 'sourcesAt'> {
  readonly children: string | typeof NOT_FOUND;
}

/** A text, or in so many words that the sources do not tell. */
export const Known = ({ children, inline = false, ...settings }: KnownProps) => {
  const { data } = usePage();
  if (isKnown(children))
    return (
      <Text inline={inline} {...settings}>
        {children}
      </Text>
    );
  return inline ? (
    <span class="niet-gevonden">{data.library.site.niet_gevonden}</span>
  ) : (
    <p class="niet-gevonden">{data.library.site.niet_gevonden}</p>
  );
};
