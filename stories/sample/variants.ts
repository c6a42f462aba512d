/** The articles of WordPress as other offices would have written them: what the elements must bear. */
const VARIANTS = {
  /** Titles and names as long as decisions have them. */
  long: (record: WordPressRecord) => ({...record, ...renamed(record, lengthen)}),
  /** All titles and names in capitals, as many offices type them. */
  caps: (record: WordPressRecord) => ({...record, ...renamed(record, capitalise)}),
  /** No picture anywhere. */
  bare: ({_embedded: {author, 'wp:term': terms} = {}, ...rest}: WordPressRecord) => ({
    ...rest,
    featured_media: 0,
    _embedded: {author, 'wp:term': terms},
  }),
  /** No date. */
  undated: (record: WordPressRecord) => ({...record, date: '', date_gmt: '', modified: '', modified_gmt: ''}),
};

type Variant = keyof typeof VARIANTS;

/** A post or a category. */
interface WordPressRecord {
  readonly id: number;
  readonly title?: {readonly rendered: string};
  readonly name?: string;
  readonly _embedded?: Readonly<Record<string, unknown>>;
}

/** Whether the word in an address is one of the variants. */
export const isVariant = (kind: string): kind is Variant => Object.hasOwn(VARIANTS, kind);

/** Changes the records of an answer; one that is an error stays as it is. */
export async function vary(kind: Variant, response: Response): Promise<Response> {
  if (!response.ok) return response;
  const change = VARIANTS[kind];
  const answer = (await response.json()) as WordPressRecord | WordPressRecord[];
  return new Response(JSON.stringify(Array.isArray(answer) ? answer.map(change) : change(answer)), {
    headers: response.headers,
  });
}

const renamed = ({title, name, _embedded}: WordPressRecord, change: (text: string) => string): object => ({
  ...(title && {title: {rendered: change(title.rendered)}}),
  ...(name !== undefined && {name: change(name)}),
  ...(_embedded && {_embedded: {..._embedded, 'wp:term': renameTerms(_embedded['wp:term'], change)}}),
});

const renameTerms = (groups: unknown, change: (text: string) => string): unknown =>
  (groups as {name: string}[][] | undefined)?.map(terms => terms.map(term => ({...term, name: change(term.name)})));

/** The names of entities stay as they are: `&AMP;` is not what offices send. */
const capitalise = (text: string): string =>
  text.toLocaleUpperCase('vi').replace(/&[A-Z]+;/g, entity => entity.toLowerCase());

const lengthen = (text: string): string =>
  `${text} – triển khai Kế hoạch số 128/KH-UBND ngày 15 tháng 10 năm 2026 của Ủy ban nhân dân xã về việc đẩy mạnh tuyên truyền, ` +
  'vận động nhân dân thực hiện nếp sống văn minh (https://binhanha.vidu.vn/ke-hoach-dai-khong-co-dau-cach-nao-het)';
