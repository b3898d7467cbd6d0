import '@testing-library/jest-dom';

// Rendering Paste in jsdom is slow on a busy machine; none of these tests measures time.
jest.setTimeout(30_000);
