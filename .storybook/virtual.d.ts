declare module 'virtual:custom-elements-manifest' {
  const manifest: import('../stories/docs/manifest.js').Manifest;
  export default manifest;
}

declare module '*.mdx' {
  const page: import('react').FC;
  export default page;
}
