import type { ComponentChildren } from 'preact';
import { type ListPage, listStart } from '../../../scripts/content/lists/list-pages.js';
import type { Crumb } from '../shell/Breadcrumbs.js';
import { Layout, type LayoutProps } from '../shell/Layout.js';
import { PageNav } from './PageNav.js';

interface ListLayoutProps extends Pick<LayoutProps, 'title' | 'description' | 'styles' | 'here'> {
  readonly page: ListPage;
  readonly crumbs?: readonly Crumb[];
  readonly children: ComponentChildren;
}

/** The frame around a page of a list; pages after the first say so in their title and lead back to the first. */
export const ListLayout = ({
  title,
  here = title,
  description,
  page,
  crumbs = [],
  styles = 'lists',
  children,
}: ListLayoutProps) => {
  const { number, count } = page;
  const place = `bladzijde ${number} van ${count}`;
  return (
    <Layout
      title={number === 1 ? title : `${title}, ${place}`}
      description={number === 1 ? description : `${description} Dit is ${place}.`}
      crumbs={number === 1 ? crumbs : [...crumbs, { title: here, to: listStart(page) }]}
      here={number === 1 ? here : `Bladzijde ${number}`}
      styles={styles}
      page={page}
    >
      {children}
      <PageNav page={page} />
    </Layout>
  );
};
