import type { ComponentChildren } from 'preact';
import { type ListPage, listPageAddress, listStart } from '../../../scripts/content/lists/list-pages.js';
import type { PageStyle } from '../../../scripts/content/site-data.js';
import { CONTENT_SECURITY_POLICY } from '../../content-security-policy.js';
import { languagesOf } from '../../languages/languages-of.js';
import type { LinkedData } from '../../linked-data/linked-data.js';
import { usePage } from '../../page-context.js';
import { EnglishFooter } from '../english/EnglishFooter.js';
import { EnglishHeader } from '../english/EnglishHeader.js';
import { ReviewDue, type Reviewed } from '../text/ReviewDue.js';
import { TermPopovers } from '../text/TermPopovers.js';
import { Breadcrumbs, type Crumb } from './Breadcrumbs.js';
import { IconLink } from './IconLink.js';
import { JsonScript } from './JsonScript.js';
import { OpenGraph } from './OpenGraph.js';
import { SiteFooter } from './SiteFooter.js';
import { SiteHeader } from './SiteHeader.js';
import { SpeculationRules } from './SpeculationRules.js';

export interface LayoutProps {
  readonly title: string;
  /** Plain text, for search engines. */
  readonly description: string;
  readonly crumbs?: readonly Crumb[];
  /** What the way to this page calls it, where that is shorter than its title. */
  readonly here?: string;
  readonly children: ComponentChildren;
  /** Path of the page's source below the content folder. */
  readonly source?: string | undefined;
  /** The language of the page, when it is not Dutch. */
  readonly language?: 'nl' | 'en';
  /** False on pages with a search box of their own. */
  readonly search?: boolean;
  readonly scripts?: readonly string[];
  /** The style sheet with what only few kinds of pages have. */
  readonly styles?: PageStyle;
  /** Address of an Atom feed about what the page is about, below the base path. */
  readonly feed?: string;
  /** Pages that are nothing to find, such as "not found": nothing leads there, and they stand for no address. */
  readonly hidden?: boolean;
  /** Whether search engines are asked to pass this page over. */
  readonly unlisted?: boolean;
  /** Where the page went, on a page that only sends the reader on. */
  readonly movedTo?: string;
  /** What the page is about, for machines. */
  readonly linkedData?: LinkedData;
  /** Shown when the entry is not public yet. */
  readonly notPublic?: string | null;
  /** The entry whose text this is, to warn when it was not checked in time. */
  readonly reviewed?: Reviewed;
  /** Which page of a list it is. */
  readonly page?: ListPage;
  /** What the page may load, where that is more than other pages. */
  readonly policy?: string;
}

const Head = ({
  title,
  description,
  scripts = [],
  styles = 'plain',
  feed,
  hidden = false,
  unlisted = false,
  movedTo,
  linkedData,
  page,
  language = 'nl',
  policy = CONTENT_SECURITY_POLICY,
}: LayoutProps) => {
  const { data, address } = usePage();
  const { naam } = data.library.site;
  const url = data.siteUrl + data.basePath + address.slice(1);
  const asset = (path: string) => data.basePath + path;
  return (
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={policy} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title === naam ? naam : `${title} – ${naam}`}</title>
      <meta name="description" content={description} />
      <meta name="color-scheme" content="light dark" />
      {(data.preview || unlisted) && <meta name="robots" content="noindex" />}
      {movedTo !== undefined && <meta http-equiv="refresh" content={`0; url=${asset(movedTo.slice(1))}`} />}
      {(!hidden || movedTo !== undefined) && <link rel="canonical" href={url} />}
      {Object.entries(languagesOf(address, data.addresses) ?? {}).map(([language, other]) => (
        <link key={language} rel="alternate" hreflang={language} href={data.siteUrl + asset(other.slice(1))} />
      ))}
      {page !== undefined && page.number > 1 && (
        <link rel="prev" href={asset(listPageAddress(listStart(page), page.number - 1).slice(1))} />
      )}
      {page !== undefined && page.number < page.count && (
        <link rel="next" href={asset(listPageAddress(listStart(page), page.number + 1).slice(1))} />
      )}
      {feed !== undefined && (
        <link rel="alternate" type="application/atom+xml" title={title} href={asset(feed.slice(1))} />
      )}
      <link rel="alternate" type="application/atom+xml" title={naam} href={asset('feed.xml')} />
      <link rel="alternate" type="application/feed+json" title={naam} href={asset('feed.json')} />
      {!hidden && <OpenGraph title={title} description={description} language={language} />}
      {data.assets.fonts.map((font) => (
        <link key={font} rel="preload" href={asset(font)} as="font" type="font/woff2" crossorigin="anonymous" />
      ))}
      <link rel="stylesheet" href={asset(data.assets.styles[styles])} />
      <IconLink />
      {linkedData !== undefined && <JsonScript type="application/ld+json" data={linkedData} />}
      <SpeculationRules />
      {scripts
        .flatMap((script) => data.assets.neededScripts[script] ?? [])
        .map((needed) => (
          <link key={needed} rel="modulepreload" href={asset(needed)} />
        ))}
      {[data.assets.scripts.site, ...scripts].map((script) => (
        <script key={script} type="module" src={asset(script)} />
      ))}
    </head>
  );
};

/** The frame around every page. */
export const Layout = (props: LayoutProps) => {
  const { title, crumbs, here = title, children, source, search = true, notPublic = null, reviewed, language } = props;
  const { data } = usePage();
  return (
    <html lang={language ?? data.library.site.taal}>
      <Head {...props} />
      <body>
        <a class="nl-skip-link nl-skip-link--visible-on-focus" href="#inhoud">
          {language === 'en' ? 'Skip to the content' : 'Naar de inhoud'}
        </a>
        {language === 'en' ? <EnglishHeader /> : <SiteHeader search={search} />}
        {data.preview && (
          <p class="voorvertoning" role="note">
            Voorvertoning.{' '}
            {notPublic === null
              ? 'Hier staan ook teksten die nog niet op de site horen.'
              : `Deze tekst is nog niet openbaar: ${notPublic}.`}
          </p>
        )}
        <main id="inhoud" tabindex={-1}>
          {crumbs !== undefined && <Breadcrumbs crumbs={crumbs} here={here} />}
          {reviewed !== undefined && <ReviewDue entry={reviewed} />}
          {children}
        </main>
        <TermPopovers />
        {language === 'en' ? <EnglishFooter /> : <SiteFooter source={source} />}
      </body>
    </html>
  );
};
