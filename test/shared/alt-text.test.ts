import {expect} from '@open-wc/testing';
import {altText} from '../../src/shared/alt-text.js';
import {oneArticle} from '../support/articles.js';

const altOf = (alt: string | undefined): string =>
  altText(
    oneArticle({title: 'Xã Bình Minh ra quân làm đường', image: {src: 'https://xa.example/a.jpg', ...(alt && {alt})}}),
  );

describe('what the image of a card says', () => {
  it('is its own description', () => {
    expect(altOf('Người dân san lấp mặt đường ấp Tân Tiến')).to.equal('Người dân san lấp mặt đường ấp Tân Tiến');
    expect(altOf('Ảnh Chủ tịch xã phát biểu')).to.equal('Ảnh Chủ tịch xã phát biểu');
  });

  for (const alt of [
    undefined,
    '',
    '   ',
    'banner',
    'IMG_20240508_0730.jpg',
    'hinh anh lam duong.png',
    'Hình ảnh',
    'Ảnh minh họa',
    'Ảnh đại diện bài viết',
    'IMG 2041',
    'Xã Bình Minh ra quân làm đường',
    'xa binh minh ra quan lam duong',
    'Xã Bình Minh ra quân làm đường.',
    'Ảnh minh họa: Xã Bình Minh ra quân làm đường',
    'ra quân làm đường',
  ]) {
    it(`is nothing where the text is ${JSON.stringify(alt)}`, () => {
      expect(altOf(alt)).to.equal('');
    });
  }

  it('is nothing without an image', () => {
    expect(altText(oneArticle())).to.equal('');
  });
});
