/** Addresses of the sample endpoint, relative: the static Storybook works below any path. */
export const POSTS = 'sample/wordpress/wp-json/wp/v2/posts';
export const CATEGORIES = 'sample/wordpress/wp-json/wp/v2/categories';
