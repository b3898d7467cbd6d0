import { copyIn } from '../../../src/browser/clipboard';

const copy = (text: string) => copyIn(window, text);
const clipboard = (writeText: () => Promise<void>) =>
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
const refusing = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));

// jsdom has neither.
afterEach(() => {
  Reflect.deleteProperty(navigator, 'clipboard');
  Reflect.deleteProperty(document, 'execCommand');
});

/** The old way, as browsers have it: copies what is selected. */
function oldWay(works: boolean) {
  const copied: string[] = [];
  document.execCommand = () => {
    if (works) copied.push((document.activeElement as HTMLTextAreaElement).value);
    return works;
  };
  return copied;
}

it('puts a text on the clipboard', async () => {
  const writeText = jest.fn(() => Promise.resolve());
  clipboard(writeText);
  expect(await copy('+14155550100')).toBe(true);
  expect(writeText).toHaveBeenCalledWith('+14155550100');
});

it.each([
  ['where there is no clipboard', () => undefined],
  ['where the clipboard is refused', () => clipboard(refusing)],
])('copies by selection %s, and gives the focus back', async (_what, given) => {
  given();
  const copied = oldWay(true);
  const button = document.body.appendChild(document.createElement('button'));
  button.focus();
  expect(await copy('+14155550100')).toBe(true);
  expect(copied).toEqual(['+14155550100']);
  expect(document.activeElement).toBe(button);
  expect(document.querySelector('textarea')).toBeNull();
});

it('says so when nothing works', async () => {
  oldWay(false);
  expect(await copy('+14155550100')).toBe(false);
  Reflect.deleteProperty(document, 'execCommand');
  expect(await copy('+14155550100')).toBe(false);
});
