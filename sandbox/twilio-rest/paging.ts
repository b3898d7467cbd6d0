import type { Answer, Ask } from './wire';

// Twilio gives up to 1000; fewer here, so that every list worth the name has several pages.
const mostPerPage = 50;

/** A page of a list in the 2010 API. https://www.twilio.com/docs/usage/twilios-response#pagination */
export function page2010(ask: Ask, key: string, all: readonly object[]): Answer {
  const { page, size, start, isLast } = place(ask, all.length);
  const uri = (number: number) => `${ask.path}?PageSize=${size}&Page=${number}`;
  const body = {
    [key]: all.slice(start, start + size),
    start,
    end: Math.min(start + size, all.length) - 1,
    page,
    page_size: size,
    uri: uri(page),
    first_page_uri: uri(0),
    previous_page_uri: page > 0 ? uri(page - 1) : null,
    next_page_uri: isLast ? null : uri(page + 1),
  };
  return { status: 200, body };
}

/** A page of a list in the newer APIs, whose frame stands under `meta`. */
export function pageV1<T>(
  ask: Ask,
  key: string,
  all: readonly T[],
  most = mostPerPage,
  resource: (one: T) => unknown = (one) => one,
): Answer {
  const { page, size, start, isLast } = place(ask, all.length, most);
  const url = (number: number) => `https://${ask.host}${ask.path}?PageSize=${size}&Page=${number}`;
  const meta = {
    key,
    page,
    page_size: size,
    url: url(page),
    first_page_url: url(0),
    previous_page_url: page > 0 ? url(page - 1) : null,
    next_page_url: isLast ? null : url(page + 1),
  };
  return { status: 200, body: { [key]: all.slice(start, start + size).map(resource), meta } };
}

function place({ query }: Ask, count: number, most = mostPerPage) {
  const page = Number(query.get('Page') ?? 0);
  const size = Math.min(Number(query.get('PageSize') ?? most), most);
  return { page, size, start: page * size, isLast: (page + 1) * size >= count };
}
