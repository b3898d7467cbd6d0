import { tellRoom } from '../../../src/browser/room';

type Page = Window & typeof globalThis;

/** A page with one element, in a browser that says when its size is another. */
function pageWithElement() {
  document.body.innerHTML = '<div class="views"></div>';
  const observed: { readonly element: Element; readonly changed: () => void }[] = [];
  class ResizeObserver {
    constructor(private readonly changed: () => void) {}
    observe(element: Element) {
      observed.push({ element, changed: this.changed });
    }
    disconnect() {
      observed.length = 0;
    }
  }
  const page = Object.assign(Object.create(window) as Page, {
    ResizeObserver,
    innerWidth: 1280,
    innerHeight: 720,
    document,
    dispatchEvent: (event: Event) => window.dispatchEvent(event),
  });
  const told = jest.fn();
  window.addEventListener('resize', told);
  return { page, told, observed, change: () => observed.forEach(({ changed }) => changed()) };
}

it('tells of another size as the window tells of its own', () => {
  const { page, told, observed, change } = pageWithElement();
  tellRoom('.views', page);
  expect(observed.map(({ element }) => element)).toEqual([document.querySelector('.views')]);
  change();
  expect(told).not.toHaveBeenCalled();
  change();
  expect(told).toHaveBeenCalledTimes(1);
});

it('leaves to the window what the window has told', () => {
  const { page, told, change } = pageWithElement();
  tellRoom('.views', page);
  change();
  Object.assign(page, { innerWidth: 1440 });
  change();
  expect(told).not.toHaveBeenCalled();
  change();
  expect(told).toHaveBeenCalledTimes(1);
});

it('tells nothing once it is stopped', () => {
  const { page, observed } = pageWithElement();
  tellRoom('.views', page)();
  expect(observed).toEqual([]);
});

it('tells nothing where the element is not there, and in a browser that does not measure', () => {
  const { page, observed } = pageWithElement();
  tellRoom('.other', page)();
  expect(observed).toEqual([]);
  // jsdom is such a browser.
  expect(() => tellRoom('.views')()).not.toThrow();
});
