/** What the practice customer says: first of all, and after each answer. Nobody's own words ever go through these functions. */
export const lines: readonly string[] = [
  'Hello, this is a practice message. I ordered a chair, and it arrived without its screws. What can I do?',
  'Thank you. My order number is 10442. Will the screws come by post?',
  'That is all I needed, thank you. Goodbye.',
];

/** What a card or header of Flex shows as the customer's name. */
export const customerName = 'Practice customer';
