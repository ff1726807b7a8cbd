import { languagesOf } from '../../languages/languages-of.js';
import { usePage } from '../../page-context.js';

interface OpenGraphProps {
  readonly title: string;
  readonly description: string;
  readonly language: 'nl' | 'en';
}

const LOCALES = { nl: 'nl_NL', en: 'en_GB' } as const;

/** What others show of a page that somebody shares: title, words and picture. https://ogp.me */
export const OpenGraph = ({ title, description, language }: OpenGraphProps) => {
  const { data, address } = usePage();
  const picture = data.sharePictures.get(address) ?? data.sharePictures.get('/');
  const root = data.siteUrl + data.basePath;
  const other = languagesOf(address, data.addresses) === null ? null : LOCALES[language === 'nl' ? 'en' : 'nl'];
  return (
    <>
      <meta property="og:type" content={address === '/' ? 'website' : 'article'} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={root + address.slice(1)} />
      <meta property="og:site_name" content={data.library.site.naam} />
      <meta property="og:locale" content={LOCALES[language]} />
      {other !== null && <meta property="og:locale:alternate" content={other} />}
      {picture !== undefined && (
        <>
          <meta property="og:image" content={root + picture.path} />
          <meta property="og:image:type" content="image/png" />
          <meta property="og:image:width" content={String(picture.width)} />
          <meta property="og:image:height" content={String(picture.height)} />
          <meta property="og:image:alt" content={picture.alt} />
        </>
      )}
      <meta name="twitter:card" content={picture === undefined ? 'summary' : 'summary_large_image'} />
    </>
  );
};
